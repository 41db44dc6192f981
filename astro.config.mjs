import { openPublication } from './src/publish/open-publication.ts';
import { siteConfig } from './src/publish/site-config.ts';
import { toolsOnly } from './src/publish/tools-only.ts';

// For tools that ask Astro for its configuration, such as the type check. `npm run build` and `npm run dev` pass theirs.
const config = siteConfig(await openPublication());
export default { ...config, integrations: [...(config.integrations ?? []), toolsOnly()] };
