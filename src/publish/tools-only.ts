import type { AstroIntegration } from 'astro';

/** The command of this project that does what one of Astro's own would. */
const INSTEAD = { build: 'npm run build', dev: 'npm run dev', preview: 'npm run preview' } as const;

/**
 * Ends Astro's own `build`, `dev` and `preview`, and names the command to use; tools such as the type check go on.
 *
 * `astro build` empties the folder of the last good site before it knows whether the new one is whole, and
 * publishes without images, search index and verification.
 */
export function toolsOnly(): AstroIntegration {
  return {
    name: 'waymark-tools-only',
    hooks: {
      'astro:config:setup'({ command }) {
        if (command !== 'sync') throw new Error(`"astro ${command}" would pass the checks by. Use "${INSTEAD[command]}".`);
      },
    },
  };
}
