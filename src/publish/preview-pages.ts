import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { REPORT_PATH } from '../domain/program-report.ts';

/** Pages for those who run the program. A site for the public does not even compile them. */
export function previewPages(): AstroIntegration {
  return {
    name: 'waymark-preview',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => injectRoute({ pattern: REPORT_PATH, entrypoint: fileURLToPath(new URL('../pages/_preview/report.astro', import.meta.url)) }),
    },
  };
}
