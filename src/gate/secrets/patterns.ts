import { isPlaceholder, looksChosen, looksGenerated } from './values.ts';

/** Something in a text that could be a secret. */
export interface Suspect {
  /** What it looks like, with its article, such as `a password`. */
  what: string;
  /** Where it begins in the text. */
  index: number;
  /** The secret itself. It never leaves the scanner. */
  secret: string;
}

/** Secrets that show what they are by their own form, wherever they stand. The first group is the secret. */
export const FORMS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr])*[\w-]+:[ \w.,()/@-]*(?=[\r\n\\]))*(?:[\s>|"'+,]|\\[nr])*([A-Za-z0-9+/]{24,}={0,2}(?:(?:[\s>|"'+,]|\\[nr])+[A-Za-z0-9+/]{20,}={0,2})*)/g],
  ['a private key', /PuTTY-User-Key-File-\d:[\s\S]{0,3000}?Private-Lines: \d+\s+([A-Za-z0-9+/]{40,})/g],
  ['a private key', /\b(AGE-SECRET-KEY-1[A-Z0-9]{50,60})\b/g],
  ['a signed token', /\b(eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{10,})/g],
  ['an access key of AWS', /\b((?:AKIA|ASIA)[A-Z2-7]{16})\b/g],
  ['a key of Google', /\b(AIza[\w-]{35}|GOCSPX-[\w-]{24,}|ya29\.[\w-]{20,})/g],
  ['a token of Slack', /\b(xox[abceoprs](?:\.xox[bp])?-[\w-]{10,})/g],
  ['the address of a webhook', /https:\/\/(?:(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/|hooks\.slack\.com\/(?:services|workflows|triggers)\/|[\w-]+\.webhook\.office\.com\/webhookb2\/)([\w@/-]{20,})/g],
  ['the token of a bot', /(?<![\w:])(\d{8,10}:AA[\w-]{32,34})(?![\w-])/g],
  ['a key of Stripe', /\b((?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9+/=]{24,})/g],
  ['a token of GitHub', /\b(gh[opsur]_[A-Za-z0-9]{36,}|github_pat_\w{50,})/g],
  ['a token of GitLab', /\b(gl(?:pat|dt|rt|ptt|cbt|soat|ft|imt|agent|oas)-[\w-]{20,})/g],
  ['an API key', /\b(sk-(?:proj-|ant-|or-|svcacct-|admin-)[\w-]{20,}|SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}|SK[0-9a-f]{32}|NRAK-[A-Z0-9]{27}|PMAK-[0-9a-f]{24}-[0-9a-f]{34}|xkeysib-[0-9a-f]{64}-\w{16})(?![\w-])/g],
  ['an access token', /\b(pypi-[\w-]{50,}|npm_[A-Za-z0-9]{36}|rubygems_[0-9a-f]{48}|do[opr]_v1_[0-9a-f]{64}|AT(?:ATT3|CTT3|BB)[\w=-]{24,}|sntry[su]_[\w+/=-]{30,}|sq0(?:atp|csp|idp)-[\w-]{22,}|pat-[a-z]{2}\d-[0-9a-f-]{36}|pat[A-Za-z0-9]{14}\.[0-9a-f]{64}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|dapi[0-9a-f]{32}|hf_[A-Za-z0-9]{34}|sl\.(?:u\.)?[\w-]{60,}|dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}|fm[12][ar]?_[\w+/=]{100,}|(?<![+/])EAA[A-Za-z0-9]{80,}(?![\w+/=])|lin_api_\w{32,}|secret_[A-Za-z0-9]{43}|ntn_\w{40,}|PSK-[\w-]{40,}|hv[sbr]\.[\w-]{24,}|tskey-[a-z]+-\w+-\w+|ops_eyJ[\w+/=-]{60,}|nfp_[A-Za-z0-9]{36,}|sbp_[0-9a-f]{40}|sb_secret_[\w-]{24,})/g],
  ['the seed of one-time codes', /\botpauth:\/\/[^\s"'<>]{0,200}?[?&]secret=([A-Z2-7]{16,})/gi],
  ['the signature of a storage address', /[?&]sv=[^\s"'<>]{0,300}?&sig=((?:[A-Za-z0-9+/]|%2B|%2F){40,}(?:=|%3D)?)/gi],
  ['the key of a storage account', /\bAccountKey=([A-Za-z0-9+/]{40,}={0,2})/g],
];

/**
 * What every form begins with, and every rule of secretlint's preset asks for: a text without it needs neither.
 * Asking this first makes the scan of a usual text several times faster; a test holds it against every pattern of the preset.
 */
export const MAY_HAVE_FORM = new RegExp(
  [
    '-----BEGIN|PuTTY-User|AGE-SECRET|eyJ|A[KS]IA|AIza|GOCSPX|ya29\\.|xox[a-z]|xapp-|/api/webhooks/|(?i:hooks\\.slack)|webhook\\.office|:AA|[rs]k_(?:live|test)|whsec_',
    'gh[oprsu]_|github_pat|gl[a-z]{1,5}-|gl(?:c|sa)_|sk-(?:ant|or|proj|svcacct|admin)-|T3BlbkFJ|SG\\.|key-[0-9a-f]{8}|-us\\d|SK[0-9a-f]{8}|NRAK|PMAK|xkeysib|pypi-|npm_|rubygems_|do[opr]_v1|AT(?:A|C)TT|ATBB|sntry[su]_|sq0|pat-|pat[A-Za-z0-9]{14}\\.',
    'shp[a-z]{2}_|dapi|hf_|gsk_|lin_api|secret_|ntn_|PSK-|hv[sbr]\\.|tskey-|ops_ey|sl\\.|dp\\.[a-z]|fm[12][ar]?_|EAA|nfp_|sbp_|(?i:otpauth:|[?&]sv=)|AccountKey|x-oauth-basic|(?i:secret_?access_?key)|vc[aikpr]_|dckr_pat|figd_|cf(?:k|ut|at)_|://[^\\s/@]*@',
  ].join('|'),
);

/** `scheme://user:password@host`; the password ends at the last @ before the path. */
const URL_LOGIN = /:\/\/([^\s/:@"'`<>?#]{0,256}):([^\s/"'`<>?#]{1,256})@[\w.-]+/gi;
/** A token in the place of the user's name. */
const URL_TOKEN = /:\/\/([^\s/:@"'`<>?#]{12,256})(?::(?:x-oauth-basic)?)?@[\w.-]+/gi;
const HEADER = /\b(Basic|Bearer|Token|ApiKey)["'`*_]{0,3}(?:\s|%20)+["'`*_]{0,3}([A-Za-z0-9+/=_.~:-]{8,})/gi;
/** `curl -u key:` or `--user name:password`. */
const CURL = /(?<=\s)(?:-u|--user)[\s=]+["']?([^\s:"'<>]*):([^\s"'<>]*)/g;

/** Every secret in a text that shows what it is by its own form. */
export function findForms(text: string): Suspect[] {
  return FORMS.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, secret = ''] = match;
      return isPlaceholder(secret) ? [] : [{ what, index: match.index + whole.lastIndexOf(secret), secret }];
    }),
  );
}

/** Every login in an address, a header or a command. */
export function findLogins(text: string): Suspect[] {
  const suspects: Suspect[] = [];
  const look = (what: string, pattern: RegExp, choose: (first: string, second: string) => string | undefined): void => {
    for (const match of text.matchAll(pattern)) {
      const secret = choose(match[1] ?? '', match[2] ?? '');
      if (secret !== undefined) suspects.push({ what, index: match.index + match[0].lastIndexOf(secret), secret });
    }
  };
  look('a password in an address', URL_LOGIN, (_, password) => (password.length >= 4 && !isPlaceholder(password) ? password : undefined));
  look('a token in an address', URL_TOKEN, (token) => (looksGenerated(token) ? token : undefined));
  look('an Authorization header', HEADER, (scheme, value) => ((scheme.toLowerCase() === 'basic' ? isBasicLogin(value) : looksGenerated(value)) ? value : undefined));
  look('a login of a command', CURL, (name, password) => {
    if (looksChosen(password, { quoted: true, how: 'assigned' })) return password;
    return looksGenerated(name) ? name : undefined;
  });
  return suspects;
}

/** What follows `Basic` is a name, a colon and a password in Base64. */
function isBasicLogin(credentials: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(credentials)) return false;
  const [name = '', ...rest] = Buffer.from(credentials, 'base64').toString('latin1').split(':');
  const password = rest.join(':');
  const isText = /^[\x20-\x7e]+$/.test(name + password);
  return isText && rest.length > 0 && !(isPlaceholder(name) && isPlaceholder(password));
}
