/** Whether a path inside the content folder, with `/`, is to be looked at. */
export type Touched = (path: string) => boolean;

/** The whole content folder. */
export const EVERYTHING: Touched = () => true;

/**
 * What a few changed files and folders touch: themselves, and for a listing its folder, its status and its history.
 *
 * What all pages read, such as `program.yaml` or `scopes.yaml`, touches everything.
 *
 * @param changed paths inside the content folder, with `/`; an empty one is the folder itself
 */
export function touchedBy(changed: readonly string[]): Touched {
  const roots = changed.flatMap((path) => {
    const slug = /^(?:listings\/([^/]+)(?:\/.*)?|(?:status|history)\/([^/]+)\.yaml)$/.exec(path);
    const name = slug?.[1] ?? slug?.[2];
    if (name !== undefined) return [`listings/${name}`, `status/${name}.yaml`, `history/${name}.yaml`];
    return /^[^/]*\.yaml$/.test(path) ? [''] : [path];
  });
  return (path) => roots.some((root) => root === '' || path === root || path.startsWith(`${root}/`));
}
