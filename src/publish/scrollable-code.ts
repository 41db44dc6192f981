import { defineHastPlugin, type HastPluginEntry } from 'satteri';

/** Lets a keyboard reach code, since long lines of it scroll sideways, and begins them at the left in every language. */
export function scrollableCode(): HastPluginEntry {
  return defineHastPlugin({
    name: 'waymark-scrollable-code',
    element: {
      filter: ['pre'],
      visit: (node, context) => {
        context.setProperty(node, 'tabIndex', 0);
        context.setProperty(node, 'dir', 'ltr');
      },
    },
  });
}
