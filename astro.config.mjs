import { siteConfig } from './src/publish/site-config.ts';
import { openPublication } from './src/publish/open-publication.ts';

// For Astro's own commands, such as the type check. `npm run build` and `npm run dev` pass the same configuration.
export default siteConfig(await openPublication());
