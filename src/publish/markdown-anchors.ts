import GithubSlugger from 'github-slugger';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { LISTING_ANCHORS } from '../domain/page-anchors.ts';
import { slugOf } from './markdown-pictures.ts';

/**
 * Gives the headings of a listing's article anchors that its page has not taken already.
 *
 * `### Permissions` would otherwise stand under the anchor of the page's own section, and one of the two
 * could not be linked to. The gate counts in the same way.
 */
export function markdownAnchors(contentDir: string): HastPluginEntry {
  return ({ fileURL }) => {
    if (slugOf(fileURL, contentDir) === undefined) return undefined;
    const slugger = new GithubSlugger();
    for (const anchor of LISTING_ANCHORS) slugger.slug(anchor);
    return defineHastPlugin({
      name: 'waymark-anchors',
      element: {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        visit(node, context) {
          // The heading above footnotes has an anchor of its own.
          if (node.properties?.['id'] === undefined) context.setProperty(node, 'id', slugger.slug(context.textContent(node)));
        },
      },
    });
  };
}
