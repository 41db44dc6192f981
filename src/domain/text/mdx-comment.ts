/**
 * Whether what stands in braces in MDX is nothing but comments, which readers never see.
 *
 * @param expression what stands between the braces
 * @example
 * isComment('/* later *\/'); // true
 */
export function isComment(expression: string): boolean {
  // Comment by comment: a pattern for all of them at once would try every way to part them.
  let rest = expression.trimStart();
  while (rest.startsWith('/*')) {
    const end = rest.indexOf('*/', 2);
    if (end === -1) return false;
    rest = rest.slice(end + 2).trimStart();
  }
  return rest === '';
}
