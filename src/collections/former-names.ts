import { publication } from 'virtual:waymark';

/**
 * Names under which a page was known before, from the old paths that lead to it.
 *
 * What stands beside a page for programs keeps answering under them, since programs follow no redirect pages.
 *
 * @param folder where such pages lie, such as `/ecosystem/`
 * @param href address of the page as it is now
 */
export function formerNames(folder: string, href: string): string[] {
  return Object.entries(publication.redirects).flatMap(([from, to]) => {
    const name = from.startsWith(folder) ? from.slice(folder.length).replace(/\/$/, '') : '';
    return to.replace(/[?#].*$/, '') === href && /^[^/]+$/.test(name) ? [name] : [];
  });
}

/** The present name and the former ones, as static paths of files beside the page. */
export function allNames(folder: string, { name, href }: { name: string; href: string }): string[] {
  return [name, ...formerNames(folder, href).filter((former) => former !== name)];
}
