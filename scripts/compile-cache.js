/**
 * Keeps compiled code between commands: reading and stripping hundreds of modules takes half of a short one.
 * Loaded ahead of them with --import; processes and workers that they start learn of the folder from the variable.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../node_modules/.cache/waymark/code');
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
