import { defineHastPlugin, type HastPluginEntry } from 'satteri';

/** Lets a keyboard reach code and tables, since what is wider than a window scrolls sideways; code begins at the left in every language. */
export function scrollableBlocks(): HastPluginEntry {
  return defineHastPlugin({
    name: 'waymark-scrollable-blocks',
    element: {
      filter: ['pre', 'table'],
      visit: (node, context) => {
        context.setProperty(node, 'tabIndex', 0);
        if (node.tagName === 'pre') context.setProperty(node, 'dir', 'ltr');
      },
    },
  });
}
