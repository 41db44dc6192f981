/**
 * Texts with one secret each, for the scan.
 *
 * Every secret is put together while the test runs, so that no scanner alarms on this file. None was ever
 * valid. `«` and `»` mark the secret; they are taken out before the scan, and say where it must be found.
 */
export interface SecretCase {
  name: string;
  text: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HEX = '0123456789abcdef';
const ALL = `${LETTERS}0123456789`;

/** The same characters at every run, in no order that a person would type. */
export function chars(length: number, alphabet = ALL, seed = 7): string {
  let state = seed * 7919 + length;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return alphabet[state % alphabet.length] ?? '';
  }).join('');
}

const marked = (...parts: readonly string[]): string => `«${parts.join('')}»`;
const hex = (length: number) => chars(length, HEX);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const lines = (count: number) => Array.from({ length: count }, (_, row) => chars(64, `${ALL}+/`, row + 3));
const key = marked(chars(40));
const reviewer = marked('Sun', 'flower', '42!');
const jwt = marked(['{"alg":"HS256"}', '{"sub":"northlight"}'].map((part) => Buffer.from(part).toString('base64url')).join('.'), '.', chars(43));
const pem = (kind: string, body: string) => `-----${'BEGIN'} ${kind}-----\n${body}\n-----END ${kind}-----`;
const uuid = marked([8, 4, 4, 4, 12].map((length) => chars(length, HEX, length)).join('-'));

/** Keys that show what they are. */
const forms: SecretCase[] = [
  { name: 'an RSA key', text: `The key of the app:\n\n${pem('RSA PRIVATE KEY', `«MII${lines(6).join('\n')}»`)}` },
  { name: 'a key of PKCS#8, indented in YAML', text: `note: |\n  ${pem('PRIVATE KEY', `«MII${lines(4).join('\n')}»`).replaceAll('\n', '\n  ')}\n` },
  { name: 'a key with a password of its own', text: pem('ENCRYPTED PRIVATE KEY', `«MII${lines(4).join('\n')}»`) },
  { name: 'a key of OpenSSH', text: pem('OPENSSH PRIVATE KEY', `«b3BlbnNzaC1rZXktdjE${lines(5).join('\n')}»`) },
  { name: 'a key of PGP, with a header', text: pem('PGP PRIVATE KEY BLOCK', `Version: GnuPG v2\n\n«lQOYBF${lines(5).join('\n')}»`) },
  { name: 'a key in one line of JSON', text: `{ "key": "${pem('PRIVATE KEY', `«MII${lines(4).join('\\n')}»`).replaceAll('\n', '\\n')}" }` },
  { name: 'a key whose end was forgotten', text: `-----${'BEGIN'} EC PRIVATE KEY-----\n${marked('MHc', lines(2).join('\n'))}` },
  { name: 'a key of PuTTY', text: `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: reviewer\nPublic-Lines: 1\n${chars(60)}\nPrivate-Lines: 1\n${marked(chars(48))}\n` },
  { name: 'a key of age', text: `# for backups\n${marked('AGE-SECRET', '-KEY-1', chars(58, UPPER))}` },
  { name: 'a signed token in a call', text: `\`\`\`sh\ncurl --cookie 'id=${jwt}'\n\`\`\`` },
  { name: 'an access key of AWS', text: `The bucket is read with ${marked('AK', 'IA', chars(16, `${UPPER}234567`))} only.` },
  { name: 'the secret of that key', text: `aws_secret_access_key = ${marked(chars(40, `${ALL}/+`))}` },
  { name: 'a key of Google Maps', text: `<script src="https://maps.example/js?k=${marked('AI', 'za', chars(35))}">` },
  { name: 'a client secret of Google', text: `${marked('GOC', 'SPX-', chars(28))} goes into the form.` },
  { name: 'a token of a bot in Slack', text: `Post with ${marked('xo', 'xb-', chars(12, '123456789'), '-', chars(24))}.` },
  { name: 'a webhook of Slack', text: `The channel hears of it through https://hooks.slack.com/services/${marked('T', chars(9), '/B', chars(9), '/', chars(24))}` },
  { name: 'a webhook of Discord', text: `https://discord.com/api/webhooks/${marked(chars(18, '123456789'), '/', chars(68))}` },
  { name: 'a bot of Telegram', text: `Bot ${marked(chars(10, '123456789'), ':A', 'A', chars(33))}` },
  { name: 'a live key of Stripe', text: `- charge with ${marked('sk_', 'live_', chars(24))}` },
  { name: 'a test key of Stripe', text: `- or ${marked('sk_', 'test_', chars(32))}` },
  { name: 'the signing secret of a webhook', text: `(${marked('whs', 'ec_', chars(32))})` },
  { name: 'a token of GitHub', text: `git clone with ${marked('gh', 'p_', chars(36))}` },
  { name: 'a narrow token of GitHub', text: marked('github', '_pat_', chars(22), '_', chars(59)) },
  { name: 'a token of GitLab', text: `first line\r\nsecond ${marked('gl', 'pat-', chars(20))}\r\n` },
  { name: 'a key of Anthropic', text: `x: ${marked('sk-', 'ant-', 'api03-', chars(93), 'AA')}` },
  { name: 'a key of SendGrid', text: `Mail goes out with ${marked('S', 'G.', chars(22), '.', chars(43))}` },
  { name: 'a key of Mailgun', text: marked('ke', 'y-', hex(32)) },
  { name: 'a key of Mailchimp', text: `${marked(hex(32), '-us', '21')} is ours` },
  { name: 'a token of npm', text: `//registry.example/:_authToken=${marked('np', 'm_', chars(36))}` },
  { name: 'a token of PyPI', text: marked('py', 'pi-', chars(80)) },
  { name: 'a token of DigitalOcean', text: marked('do', 'p_v1_', hex(64)) },
  { name: 'a token of Atlassian', text: marked('AT', 'ATT3', chars(60)) },
  { name: 'a token of HubSpot', text: marked('pat-', 'na1-', '3f2b8c1e-90ad-4c7b-8e21-', hex(12)) },
  { name: 'a token of Shopify', text: marked('shp', 'at_', hex(32)) },
  { name: 'a token of Vault', text: marked('hv', 's.', chars(95)) },
  { name: 'a token of Linear', text: marked('lin', '_api_', chars(40)) },
  { name: 'a token of Hugging Face', text: marked('h', 'f_', chars(34)) },
  { name: 'a token of Dropbox', text: `Authorize with ${marked('s', 'l.', chars(130))}` },
  { name: 'a token of Doppler', text: marked('dp', '.pt.', chars(43)) },
  { name: 'a token of Doppler for one service', text: marked('dp', '.st.', 'prd.', chars(43)) },
  { name: 'a token of Fly', text: `export FLY=${marked('fm', '2_', chars(120))}` },
  { name: 'a token of Facebook', text: marked('EA', 'AC', chars(120)) },
  { name: 'a token of Netlify', text: marked('nf', 'p_', chars(36)) },
  { name: 'a token of Supabase', text: marked('sb', 'p_', hex(40)) },
  { name: 'a secret key of Supabase', text: marked('sb', '_secret_', chars(31)) },
  { name: 'the seed of one-time codes', text: `otpauth://totp/North:anna?issuer=North&secret=${marked(chars(32, `${UPPER}234567`))}` },
  { name: 'an address of storage with its signature', text: `https://north.blob.core.windows.net/logos?sv=2022-11-02&sp=r&sig=${marked(chars(43), '%3D')}` },
  { name: 'the key of a storage account', text: `DefaultEndpointsProtocol=https;AccountName=north;AccountKey=${marked(chars(86), '==')};` },
];

/** Logins in addresses, headers and commands. */
const logins: SecretCase[] = [
  { name: 'a password in an address', text: `See https://reviewer:${reviewer}@sandbox.northlight.example/jobs.` },
  { name: 'a password with signs in an address', text: `https://north%40light.example:${marked('p%21', '_x9;Q')}@api.northlight.example` },
  { name: 'a token in the place of a name', text: `git clone https://${marked(chars(30))}@code.northlight.example/app.git` },
  { name: 'a token with the helper name of GitHub', text: `https://${marked(chars(40))}:x-oauth-basic@github.com/north/light` },
  { name: 'a database', text: `postgres://north:${marked('Win', 'ter', '2026')}@db.northlight.example:5432/jobs` },
  { name: 'a bearer token in a header', text: `curl https://api.lever.example/v1/opportunities \\\n  -H 'Authorization: Bearer ${key}'` },
  { name: 'a basic login in a header', text: `Authorization: Basic ${marked(base64(`reviewer:${'Sun'}flower42`))}` },
  { name: 'an API key as a basic login', text: `"Authorization": "Basic ${marked(base64(`${chars(48)}:`))}"` },
  { name: 'an API key as the name of curl', text: `curl -u ${key}: https://api.lever.example/v1/stages` },
  { name: 'name and password of curl', text: `curl --user "reviewer:${reviewer}" https://api.northlight.example` },
  { name: 'a token in a query', text: `https://api.northlight.example/jobs?limit=3&access_token=${key}&page=2` },
  { name: 'a key of its own in a header', text: `X-Api-Key: ${key}` },
];

/** Values behind a word for them. */
const pairs: SecretCase[] = [
  { name: 'a client secret in YAML', text: `client_id: northlight\nclient_secret: ${key}\n` },
  { name: 'a client secret in quotes', text: `  clientSecret: '${key}',` },
  { name: 'a client secret of JSON', text: `{\n  "id": "x",\n  "client_secret": "${key}"\n}` },
  { name: 'a client secret of JSON inside a string', text: `const body = "{\\"client_secret\\":\\"${key}\\"}";` },
  { name: 'a client secret in a form', text: `  --data-urlencode 'client_secret=${key}' \\` },
  { name: 'a client secret in the environment', text: `LEVER_CLIENT_SECRET=${key}` },
  { name: 'a client secret that looks like an id', text: `client_secret: ${uuid}` },
  { name: 'a client secret with an underscore escaped', text: `The client\\_secret is ${key}.` },
  { name: 'a client secret that a person chose', text: `client_secret: ${reviewer}` },
  { name: 'a client secret on the next line', text: `Your client secret:\n\n\`\`\`text\n${key}\n\`\`\`` },
  { name: 'a client secret in a block of YAML', text: `client_secret: >-\n  ${key}\n` },
  { name: 'an API key with a prefix of words', text: `API key: ${marked('prod-northlight-', hex(20))}` },
  { name: 'an API key in a sentence', text: `While testing, the API key for the sandbox account is \`${key}\`.` },
  { name: 'an API key in a cell', text: `| Name | Value |\n| --- | --- |\n| API key | ${key} |` },
  { name: 'an API key in XML', text: `<api-key>${key}</api-key>` },
  { name: 'an API key as an attribute', text: `<add key="ApiKey" value="${key}" />` },
  { name: 'a refresh token', text: `"refresh_token" => "${key}"` },
  { name: 'an access token of hexadecimal digits', text: `access_token=${marked(hex(40))}` },
  { name: 'a signature token in prose', text: `**Signature token:** ${key}` },
  { name: 'a signature token in small letters and digits', text: `signature token → ${marked(chars(32, 'abcdefghijklmnopqrstuvwxyz234567'))}` },
  { name: 'a token behind numeric references', text: `token: «${[...chars(24)].map((one) => `&#${one.charCodeAt(0)};`).join('')}»` },
  { name: 'a token behind escapes of YAML', text: `token: "«${[...chars(24)].map((one) => `\\x${one.charCodeAt(0).toString(16)}`).join('')}»"` },
  { name: 'a cookie', text: `Cookie: session=${key}` },
  { name: 'a password in YAML', text: `user: anna\npassword: ${reviewer}` },
  { name: 'a password of letters and digits', text: `Password: ${marked('hunt', 'er2')}` },
  { name: 'a password of one word, in quotes', text: `password: "${marked('sword', 'fish')}"` },
  { name: 'a password of four words', text: `passphrase: ${marked('correct-horse', '-battery-staple')}` },
  { name: 'a password of digits', text: `The passcode is ${marked('4829', '1357')}.` },
  { name: 'a password in a sentence', text: `Sign in as Anna; the password is ${reviewer}.` },
  { name: 'a password of one word in a sentence', text: `The password is \`${marked('sword', 'fish')}\`, as ever.` },
  { name: 'a password that follows at once', text: `Use the password \`${reviewer}\` for the demo.` },
  { name: 'a password without any mark', text: `Sign in with password ${reviewer} and look around.` },
  { name: 'a password in bold', text: `- **Password**: **${marked('Win', 'ter', '2026')}**` },
  { name: 'a password in typographic quotes', text: `Password: “${reviewer}”` },
  { name: 'a password for a named person', text: `Password for anna@northlight.example: ${reviewer}` },
  { name: 'a password in a cell', text: `| Password | ${reviewer} |` },
  { name: 'a password in a field', text: `<input name="password" value="${reviewer}">` },
  { name: 'a password of a connection', text: `Server=db;User=north;Password=${marked('Win', 'ter', '2026')};Timeout=3` },
  { name: 'a password of a database in the environment', text: `export DB_PASS="${reviewer}"` },
  { name: 'a password of one word, alone on its line', text: `email: anna@northlight.example\npassword: ${marked('sword', 'fish')}\n` },
  { name: 'a password of one word in a form', text: `curl -d 'password=${marked('let', 'mein')}'` },
  { name: 'a password below its heading', text: `| Person | Password |\r\n| :-- | --- |\r\n| Anna | \`${reviewer}\` |\r\n` },
  { name: 'a key below its heading', text: `Account | Your API key | Day\n--- | --- | ---\nSandbox | ${key} | 2026-06-12` },
  { name: 'a pass in a list', text: `- user: anna\n  pass: ${marked('Wel', 'come1')}` },
  { name: 'a secret of letters and digits in turn', text: `api_key: ${marked('a1b2c3d4', 'e5f6g7h8')}` },
  { name: 'a secret that repeats itself', text: `client_secret: ${marked('9f8e7d6c'.repeat(4))}` },
  { name: 'a password as people choose them', text: `Password: ${marked('Pass', 'word1')}` },
  { name: 'a short word for it', text: `pw: ${reviewer}` },
  { name: 'a login of two parts', text: `login: anna / ${marked('anna', '2026')}` },
  { name: 'an address with its password', text: `- anna@northlight.example / ${reviewer}` },
  { name: 'a secret behind an order to look away', text: `<!-- secretlint-disable -->\n${marked('gh', 'p_', chars(36))}` },
];

export const SECRET_CASES: readonly SecretCase[] = [...forms, ...logins, ...pairs];

/** A case without its marks, and the place and length of what is marked. */
export function readMarks(text: string): { text: string; line: number; column: number } {
  const before = text.slice(0, text.indexOf('«')).split('\n');
  return { text: text.replace(/[«»]/g, ''), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
