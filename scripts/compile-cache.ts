/** Keeps compiled code between commands: reading and stripping hundreds of modules takes half of a short one. Loaded ahead of them with --import. */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

enableCompileCache(join(resolve(import.meta.dirname, '..'), 'node_modules', '.cache', 'waymark', 'code'));
