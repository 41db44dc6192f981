import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import type { Plugin } from 'vite';
import { contentModules } from './content-modules.ts';
import { astroCacheDir } from './folders.ts';
import { markdownAnchors } from './markdown-anchors.ts';
import { markdownPictures } from './markdown-pictures.ts';
import { markdownRefusal } from './markdown-refusal.ts';
import type { Publication } from './publication.ts';
import { outsideContent } from './outside-content.ts';
import { scrollableBlocks } from './scrollable-blocks.ts';
import { previewPages } from './preview-pages.ts';
import { publicationModule } from './virtual-module.ts';

/** The whole configuration of Astro for one publication: the same for a build, a preview and the type check, but for the plugins of a preview. */
export function siteConfig(publication: Publication, ...plugins: Plugin[]): AstroUserConfig {
  const { program, redirects, contentDir } = publication;
  return {
    site: program.site.url,
    output: 'static',
    cacheDir: astroCacheDir(contentDir, 'tools'),
    trailingSlash: 'always',
    // Line breaks between inline elements are blanks to a reader; minifying would drop them.
    compressHTML: false,
    build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
    redirects: { ...redirects },
    devToolbar: { enabled: false },
    // Pictures are encoded by src/images; Astro's own pipeline is not used.
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    markdown: {
      processor: satteri({
        hastPlugins: [scrollableBlocks(), markdownAnchors(contentDir)],
        mdastPlugins: [markdownRefusal(contentDir), ...markdownPictures(publication)],
      }),
      // Prism marks words with classes; Shiki writes inline styles, which the content security policy forbids.
      syntaxHighlight: 'prism',
    },
    integrations: [mdx(), ...(publication.preview ? [previewPages()] : [])],
    vite: {
      plugins: [publicationModule(publication), contentModules(publication), outsideContent(contentDir), ...plugins],
      build: { assetsInlineLimit: 0 },
    },
  };
}
