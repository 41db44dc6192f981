import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../src/domain/day.ts';
import { UsageError } from './cli.ts';

/** Where every command reads and writes, and which day it takes for today. */
export interface Environment {
  /** `CONTENT_DIR`, by default `content`. */
  contentDir: string;
  /** `OUT_DIR`, by default `dist`. */
  outDir: string;
  /** `SITE_DATE`, by default today in UTC. */
  today: string;
}

/** The environment of this command. Empty variables count as not set. */
export function readEnvironment(): Environment {
  const variables = process.env;
  const today = variables['SITE_DATE'] || new Date().toISOString().slice(0, 10);
  if (!isDay(today)) throw new UsageError(`SITE_DATE is "${today}". Write a day as YYYY-MM-DD.`);
  return {
    contentDir: variables['CONTENT_DIR'] || 'content',
    outDir: variables['OUT_DIR'] || 'dist',
    today,
  };
}

/** The environment of a command that works on content. @throws {UsageError} where there is no content folder */
export function readContentEnvironment(): Environment {
  const environment = readEnvironment();
  const { contentDir } = environment;
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return environment;
  throw new UsageError(`There is no content folder "${contentDir}". Set CONTENT_DIR to the folder that holds program.yaml.`);
}

/** The environment of a command that works on the built site. @throws {UsageError} where there is none */
export function readSiteEnvironment(): Environment {
  const environment = readEnvironment();
  const { outDir } = environment;
  if (existsSync(join(outDir, 'index.html'))) return environment;
  throw new UsageError(`There is no built site in ${outDir}. Run "npm run build" first.`);
}
