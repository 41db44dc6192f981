/**
 * The address at which GitHub or GitLab offers to edit a file. Other hosts are taken to follow GitHub.
 *
 * @param repository address of the repository, with or without a slash at its end
 * @param path path of the file inside the repository
 * @example
 * editAddress('https://github.com/acme/partners', 'main', 'content/guide/01-overview.mdx');
 * // 'https://github.com/acme/partners/edit/main/content/guide/01-overview.mdx'
 */
export function editAddress(repository: string, branch: string, path: string): string {
  const base = repository.replace(/(\.git)?\/*$/, '');
  const { hostname } = new URL(base);
  const verb = hostname === 'gitlab.com' || hostname.startsWith('gitlab.') ? '-/edit' : 'edit';
  return `${base}/${verb}/${branch}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
