import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildFixture, type BuiltFixture } from '../support/build-fixture.ts';
import { type TextBlock, textBlocks } from '../support/page-text.ts';

/** A fact of the program, the page that is its home, and how the page says it, in one paragraph, row or item. */
interface Fact {
  fact: string;
  home: string;
  says: RegExp;
  /** Known from third parties only: the page has to say so. */
  reported?: true;
}

const OVERVIEW = 'guide/overview';
const SANDBOX = 'guide/sandbox-account';
const REGISTER = 'guide/register';
const BUILD = 'guide/build';
const SUBMIT = 'guide/submit';
const FINALIZE = 'guide/finalize';

const PROCESS: readonly Fact[] = [
  { fact: 'a company tells the host that it wants to build an integration', home: OVERVIEW, says: /Tell Lever that you want to build a product integration/ },
  { fact: 'the address of the interest form', home: OVERVIEW, says: /interest form is reported/, reported: true },
  { fact: 'once approved, it gets a sandbox account', home: OVERVIEW, says: /Once you are approved, you receive a sandbox account/ },
  { fact: 'email is turned off in sandbox accounts', home: SANDBOX, says: /sends no email.*no invitation goes out/ },
  { fact: 'invited users sign in through the login link', home: SANDBOX, says: /sign in through the login page themselves/ },
  { fact: 'the login link is not known yet', home: SANDBOX, says: /ask your partner manager/i },
  { fact: 'a warning about it may show at the bottom of the pages, which is expected', home: SANDBOX, says: /warning about this at the bottom of its sandbox pages\. It is expected/ },
  { fact: 'that does not happen in production', home: SANDBOX, says: /does not happen in production/ },
  { fact: 'the host’s support team helps with other sandbox problems', home: SANDBOX, says: /anything else in the sandbox goes wrong, Lever.s support team helps/ },
  { fact: 'access to the API comes only with registration', home: SANDBOX, says: /Access to it comes with registration/ },

  { fact: 'every partner integration authenticates with OAuth', home: REGISTER, says: /Every partner integration authenticates with OAuth/ },
  { fact: 'OAuth is the easiest and safest way to switch an integration on', home: REGISTER, says: /easiest and safest way for a customer to switch an integration on/ },
  { fact: 'the easier activation is, the more customers convert', home: REGISTER, says: /easier it is to activate an integration, the more customers do it/ },
  { fact: 'the partner fills in the registration form', home: REGISTER, says: /Register with the registration form/ },
  { fact: 'the OAuth page holds documentation and a review of requirements', home: REGISTER, says: /OAuth page.*documentation and a review of what is required/ },

  { fact: 'someone at the host creates the OAuth app and sends ID and secret', home: BUILD, says: /Someone at Lever creates your OAuth app and sends you a client ID and a secret/ },
  { fact: 'the sandbox address is the base of every call while building', home: BUILD, says: /sandbox address must be the base of every call/ },
  { fact: 'an example app gives a quick start', home: BUILD, says: /example app shows a whole flow/ },
  { fact: 'so does a Postman collection', home: BUILD, says: /Postman collection lets you try single calls/ },
  { fact: 'its authentication works in the sandbox only, for lack of the audience', home: BUILD, says: /Postman collection does not send the audience parameter. In the sandbox it works all the same; in production it does not/ },

  { fact: 'the packages are sent together, to integration support', home: SUBMIT, says: /send them together, to integration support/ },
  { fact: 'the host turns the article into a help article for customers', home: SUBMIT, says: /Lever turns your text into a help article for customers/ },
  { fact: 'that saves both support teams time', home: SUBMIT, says: /saves both support teams time/ },
  { fact: 'plain words and easy steps', home: SUBMIT, says: /plain words and easy steps/ },
  { fact: 'the article covers where and how to enable, with a picture of the scopes', home: SUBMIT, says: /Where and how to enable it.*picture of the scopes that they authorize/ },
  { fact: 'it covers how to use it', home: SUBMIT, says: /How to use it/ },
  { fact: 'it covers what it looks like inside the product', home: SUBMIT, says: /What it looks like inside Lever.*updates as notes.*feedback forms/ },
  { fact: 'the more pictures the better', home: SUBMIT, says: /The more pictures, the better/ },
  { fact: 'a video is welcome, and customers and sales are fond of them', home: SUBMIT, says: /video is welcome.*Customers are especially fond of them, and so is Lever.s sales team\. It is embedded in the article/ },
  { fact: 'an example of a good walkthrough video', home: SUBMIT, says: /names HireSweet as an example of a good walkthrough video/ },
  { fact: 'two logins for two reviewer addresses, which are not known yet', home: SUBMIT, says: /two logins.*two addresses of Lever.s review team.*not published yet/ },
  { fact: 'the team checks the article', home: SUBMIT, says: /your help article, step by step/ },
  { fact: 'the team checks technical details', home: SUBMIT, says: /the technical details/ },
  { fact: 'the team checks that the experience is straightforward and consistent', home: SUBMIT, says: /is it straightforward, and is it consistent/ },
  { fact: 'the team keeps using the login to notice disruptions', home: SUBMIT, says: /keeps using the logins later, to notice when something stops working/ },
  { fact: 'credentials never enter the repository, only the day', home: SUBMIT, says: /Only the day on which you did so is recorded/ },
  { fact: 'the host may ask for a statement and a larger logo', home: SUBMIT, says: /may ask you for a statement about your company and for a larger logo/ },
  { fact: 'what earns coming soon', home: SUBMIT, says: /coming soon once your integration completes everything that its help article describes, without any error/ },
  { fact: 'support information says how both work together when something breaks', home: SUBMIT, says: /Agree now how both work together.*through the support form/ },

  { fact: 'the meeting is scheduled once all packages are in', home: FINALIZE, says: /schedules the meeting once every package of your submission is in/ },
  { fact: 'the partner shares the screen and goes through the full journey', home: FINALIZE, says: /share your screen and go through the full journey, connecting and using the integration as a customer would/ },
  { fact: 'both discuss improvements and concerns', home: FINALIZE, says: /make it better for the customers that you share.*worries/ },
  { fact: 'the partner may change a few things, then confirms to be ready', home: FINALIZE, says: /change a few things.*confirm that you are ready to move to production/ },
  { fact: 'the host confirms the changes with the sandbox account provided', home: FINALIZE, says: /Lever confirms the changes with the sandbox account that you provided/ },
  { fact: 'the host provides production credentials', home: FINALIZE, says: /Lever provides OAuth credentials for production/ },
  { fact: 'they go into the production version', home: FINALIZE, says: /into the production version of your product/ },
  { fact: 'every API call goes to production', home: FINALIZE, says: /Point every API call at the production API/ },
  { fact: 'every product link goes to production', home: FINALIZE, says: /Point every link that opens Lever at the production instance/ },
  { fact: 'the partner confirms once every feature is available in production', home: FINALIZE, says: /runs in production and every feature is fully available to customers, say so to Lever/ },
  { fact: 'the host marks the listing available', home: FINALIZE, says: /marks your listing available on the ecosystem page/ },
  { fact: 'and announces it to sales and support on the next big release day', home: FINALIZE, says: /next big release day, Lever announces the integration to its sales and support teams/ },
];

const ANSWERS: readonly Fact[] = [
  { fact: 'no Basic Auth: OAuth is better and safer', home: 'faq/authentication/basic-auth', says: /far better experience, and a far safer one/ },
  { fact: 'the integrations team helps with OAuth', home: 'faq/authentication/basic-auth', says: /integrations team helps.*example app.*whole flow, from a user.s grant to a call/ },
  { fact: 'Basic Auth is for customers’ own workflows', home: 'faq/authentication/basic-auth', says: /workflows that a customer builds for themselves/ },
  { fact: 'OAuth and programmatic webhooks: all customers', home: 'faq/availability/which-customers', says: /^OAuth, and webhooks made through the API or none All customers/ },
  { fact: 'requisitions: TRM Enterprise or Advanced HR', home: 'faq/availability/which-customers', says: /requisitions Customers with the TRM Enterprise package or the Advanced HR feature/ },
  { fact: 'API key: Data API', home: 'faq/availability/which-customers', says: /API key\) Customers with the Data API feature|\(an API key\).*Data API feature/ },
  { fact: 'manual webhooks: Webhooks', home: 'faq/availability/which-customers', says: /set up by hand Customers with the Webhooks feature/ },
  { fact: 'no customer list, for privacy', home: 'faq/getting-started/customer-list', says: /puts the privacy of its customers first/ },
  { fact: 'happy to discuss the benefits after interest', home: 'faq/getting-started/customer-list', says: /benefits of integrating, once your company has expressed its interest/ },
  { fact: 'an integration is required to be a partner', home: 'faq/getting-started/integration-required', says: /^Yes/ },
];

const TECHNICAL: readonly Fact[] = [
  ...[
    'https://api.lever.co/v1', 'https://api.sandbox.lever.co/v1', 'https://auth.lever.co/authorize', 'https://sandbox-lever.auth0.com/authorize',
    'https://auth.lever.co/oauth/token', 'https://sandbox-lever.auth0.com/oauth/token', 'https://api.lever.co/v1/', 'https://api.sandbox.lever.co/v1/',
  ].map((address) => ({ fact: address, home: BUILD, says: new RegExp(`(Sandbox|Production) ${address.replaceAll('.', '\\.')}$`) })),
  { fact: 'the sandbox audience and the trailing slash are reported', home: BUILD, says: /sandbox audience, and that the slash at the end matters in both, is reported/, reported: true },
  { fact: 'the audience is needed on authorize', home: BUILD, says: /authorize request needs the audience parameter/ },
  ...['client_id', 'redirect_uri.*exactly as you registered it', 'response_type code', 'state', 'scope.*separated by spaces'].map((parameter) => ({
    fact: `parameter ${parameter}`, home: BUILD, says: new RegExp(`^${parameter}`),
  })),
  { fact: 'an access token lives 3600 seconds', home: BUILD, says: /^Access token 1 hour \(3600 seconds\)/ },
  { fact: 'a refresh token lives 1 year, or 90 days unused', home: BUILD, says: /^Refresh token 1 year, or until it has been unused for 90 days/ },
  { fact: 'a refresh returns a new refresh token', home: BUILD, says: /Each refresh returns a new refresh token/ },
  { fact: 'a refusal', home: BUILD, says: /error=access_denied and an error_description/ },
  { fact: 'the rate limit', home: BUILD, says: /10 requests per second for each key, and bursts of up to 20\. Neither is guaranteed.*429/ },
  { fact: 'webhooks: HTTPS only', home: BUILD, says: /must be HTTPS/ },
  { fact: 'webhooks: the signature', home: BUILD, says: /HMAC-SHA256 over token followed by triggeredAt/ },
  { fact: 'webhooks: 5 retries', home: BUILD, says: /repeated, up to 5 times/ },
  { fact: 'webhooks: a Super Admin switches the group on', home: BUILD, says: /Super Admin has to switch the group of webhooks on, also when you made them through the API/ },
  ...[
    'applicationCreated', 'candidateHired', 'candidateStageChange', 'candidateArchiveChange', 'candidateDeleted',
    'interviewCreated', 'interviewUpdated', 'interviewDeleted', 'contactCreated', 'contactUpdated',
  ].map((event) => ({ fact: `event ${event}`, home: BUILD, says: new RegExp(`^${event} `) })),
  { fact: 'a Super Admin authorizes, for the whole organization', home: BUILD, says: /Super Admin connects your integration, once, for the whole organization/ },
  { fact: 'revocable in settings', home: BUILD, says: /revoked again in Lever.s settings/ },
  { fact: 'what the registration form asks for', home: REGISTER, says: /a name, a description of 20 to 140 characters, your callback addresses, a square logo of 150 by 150 pixels, and your scopes/, reported: true },
  { fact: 'typical and most scopes, write includes read, separate apps', home: REGISTER, says: /5 to 8 scopes are typical, that 20 are the most, that a write scope includes reading, and that sandbox and production are separate apps/, reported: true },
  { fact: 'only offline_access: audience missing', home: BUILD, says: /^The permission page shows offline_access and nothing else The audience is missing/, reported: true },
  { fact: '403 about a signing key', home: BUILD, says: /^403 with a message about a signing key A sandbox token was sent to production/, reported: true },
  { fact: '401: wrong secret', home: BUILD, says: /^401.*The secret is wrong/, reported: true },
  { fact: 'the grammar of scopes', home: REGISTER, says: /three parts: resource:access:admin/ },
  { fact: 'offline_access is needed for refresh tokens', home: REGISTER, says: /offline_access lets you receive a refresh token/ },
  { fact: 'confidential records have a scope of their own', home: REGISTER, says: /confidential:access:admin reaches records that a customer marked as confidential/ },
  { fact: 'the sensitive scopes', home: REGISTER, says: /equal opportunity questions and diversity surveys, confidential records, offers, the audit log, access rights and user accounts/ },
];

let built: BuiltFixture;
const pages = new Map<string, Promise<TextBlock[]>>();
const blocksOf = (home: string): Promise<TextBlock[]> => {
  const page = pages.get(home) ?? built.read(`${home}/index.html`).then(textBlocks);
  pages.set(home, page);
  return page;
};

beforeAll(async () => {
  built = await buildFixture('content', 'facts', {}, { SITE_DATE: '2026-11-25' });
  expect(built).toMatchObject({ code: 0 });
});

describe.each([
  { chapter: 'the process', facts: PROCESS },
  { chapter: 'the answers', facts: ANSWERS },
  { chapter: 'the technical facts', facts: TECHNICAL },
])('$chapter', ({ facts }) => {
  test.each(facts)('$home says: $fact', async ({ home, says, reported }) => {
    const blocks = await blocksOf(home);
    const found = blocks.filter(({ text }) => says.test(text));
    expect(found.length, `nothing on /${home}/ matches ${says.source}`).toBeGreaterThan(0);
    if (reported) expect(found.map(({ context }) => context).filter((context) => !/reported|report that/i.test(context))).toEqual([]);
  });
});

test('every scope of the host stands on the page about registering, with its access', async () => {
  const scopes: { id: string }[] = parse(await readFile(join(built.contentDir, 'scopes.yaml'), 'utf8'));
  const blocks = await blocksOf(REGISTER);
  const row = (access: string) => blocks.find(({ text }) => text.startsWith(`${access} `))?.text.split(/[\s,]+/) ?? [];
  const listed = { read: [...row('Read only'), ...row('Read, and read with write')], write: [...row('Read, and read with write'), ...row('Write only')] };
  const missing = scopes.flatMap(({ id }) => {
    const [resource = '', access] = id.split(':');
    if (access === 'read' || access === 'write') return listed[access].includes(resource) ? [] : [id];
    return blocks.some(({ text }) => text.includes(id)) ? [] : [id];
  });
  expect(scopes).toHaveLength(52);
  expect(missing).toEqual([]);
});

test('pages with facts from the host’s documentation say when they were checked', async () => {
  for (const home of [REGISTER, BUILD]) expect((await blocksOf(home)).map(({ text }) => text).join('\n')).toMatch(/checked on \d+ \w+ \d{4}/);
});
