import type { Nodes, RootContent } from 'mdast';

/** The words of plain Markdown in one line, as machines quote them: rows and items become clauses. */
export function toWords(nodes: readonly RootContent[]): string {
  return nodes.map(wordsOf).filter((words) => words !== '').join(' ');
}

function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value.replace(/\s+/g, ' ');
    case 'image':
      return node.alt ?? '';
    case 'break':
      return ' ';
    case 'table':
      return `${node.children.slice(1).map(wordsOf).join('; ')}.`;
    case 'tableRow':
      return node.children.map(wordsOf).join(': ');
    case 'list':
    case 'listItem':
    case 'blockquote':
      return node.children.map(wordsOf).join(' ');
    default:
      return 'children' in node ? node.children.map(wordsOf).join('') : '';
  }
}
