/** Where an issue is kept. */
export interface Repository {
  /** Base address of the API, such as `https://api.github.com`. */
  api: string;
  /** Owner and name, such as `acme/partners`. */
  name: string;
  token: string;
}

/** What was done with the issue. */
export type KeptIssue = 'opened' | 'updated' | 'closed' | 'unchanged';

/** As many as the API gives at once. */
const PER_PAGE = 100;

interface Issue {
  number: number;
  title: string;
  body: string | null;
}

/**
 * Keep one issue of a title up to date: opened where there is none, rewritten where its text differs, and
 * closed where there is nothing to tell any more.
 *
 * Formats and addresses: GitHub's REST API, version 2022-11-28, "Issues".
 *
 * @throws when the API answers with an error
 */
export async function keepIssue({ api, name, token }: Repository, title: string, body: string): Promise<KeptIssue> {
  const call = async (method: string, path: string, content?: object): Promise<unknown> => {
    const response = await fetch(`${api}/repos/${name}/issues${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    });
    if (!response.ok) throw new Error(`${method} ${response.url} answers ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const present = await findIssue((page) => call('GET', `?state=open&per_page=${PER_PAGE}&page=${page}`), title);
  if (body.trim() === '') {
    if (!present) return 'unchanged';
    await call('PATCH', `/${present.number}`, { state: 'closed', state_reason: 'completed' });
    return 'closed';
  }
  if (present?.body?.trim() === body.trim()) return 'unchanged';
  await (present ? call('PATCH', `/${present.number}`, { body }) : call('POST', '', { title, body }));
  return present ? 'updated' : 'opened';
}

/** The open issue of a title, on whatever page of the list it stands. */
async function findIssue(list: (page: number) => Promise<unknown>, title: string): Promise<Issue | undefined> {
  for (let page = 1; ; page++) {
    const open = await list(page);
    if (!Array.isArray(open)) return undefined;
    const found = open.filter(isIssue).find((issue) => issue.title === title);
    if (found || open.length < PER_PAGE) return found;
  }
}

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'number' in value && 'title' in value && 'body' in value && !('pull_request' in value);
}
