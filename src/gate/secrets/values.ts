/** Words of which nobody's secret is made when nothing else stands beside them: they name the thing, or say what it is. */
const WORDS = new Set(
  `a access account address admin an any api app application at auth authorization bearer basic case change changed changeme chars client code confirm consumer
  correct credential credentials current customer default demo email empty encrypted enter env environment expired expires false field file fixme for forgotten
  from generated here hidden id in input integration invalid is it key lever long login masked missing mode my name never new no none not null number oauth
  of old off on one optional or partner pass passphrase password passwords paste placeholder policy production protected pwd redacted refresh rejected
  removed replace required reset same sandbox saved secret secrets server session set shared sign signature signing site some somewhere stored string
  super temporary text that the them this to todo token tokens true type unchanged undefined unknown url use user username users value values variable webhook with
  wrong x yes you your`.split(/\s+/),
);
/** Whoever writes one of these in the place of a secret says that it is none. The last two are the signed token and the seed of every manual. */
const SAYS_SO = /example|sample|placeholder|change[-_ ]?(?:me|this)|replace|redacted|dummy|insert[-_ ]|your[-_ ]|[-_ ]here\b|\bfake|lorem|foobar|not-?a-?(?:real-?)?secret|eyJzdWIiOiIxMjM0NTY3ODkw|^JBSWY3DPEHPK3PXP/i;
/** Something is left out, or will be filled in: `sk_…`, `abc***`, `xxxx`, `<token>`, `${TOKEN}`, `{{token}}`, `%TOKEN%`, `$TOKEN`, `[token]`. */
const LEFT_OUT = /…|\.{3}|\*{3}|•{2}|x{4}|_{4}|[<>{}]|\$\(|%[A-Z_]+%|^\$[A-Z_]\w*$|^\[.*\]$/i;
/** Code that reads the secret from elsewhere: `process.env.TOKEN`, `config.token`, `readToken()`, `parts[1]`. */
const CODE = /\w[([]|^(?:process|import\.meta|os|deno|bun)\.env|^env\b|^[A-Za-z_$]+(?:\??\.[A-Za-z_$]+)+$/i;
/** A mark that Astro sets on elements, an address, a path, a digest, a day, a version or a color. */
const ELSEWHERE = /^(?:data-astro-cid-[a-z0-9]+|[a-z][a-z0-9+.-]*:\/\/.*|\.{0,2}\/(?:[a-z.-]+(?:\/[a-z.-]+)*\/?)?|[^@\s]+@[^@\s]+\.[a-z]{2,}|sha(?:1|256|384|512)[-:].*|\d{4}-\d\d(?:-\d\d)?(?:T[\d:.+Z-]*)?|v?\d+(?:\.\d+)+|#[0-9a-f]{3,8})$/i;
const MADE_UP = /^(.{1,3}?)\1{2,}.{0,11}$/;
/** Names of methods and formats that stand where a password could: "Password: SHA-256". */
const TECHNICAL = /^(?:o?auth-?\d|saml-?\d|sha-?\d+|hs\d+|rs\d+|es\d+|aes[-\w]*|md5|hmac[-\w]*|pbkdf2|argon2\w*|bcrypt\d*|base\d+\S*|utf-?\d+|http\/?\d\S*|iso\S*|x\.?509|\d?fa|2fa|tls\S*|sso|totp|mfa|1password|auth0|web3|ipv[46]|u2f|fido2|win32|k8s|ps256|level\d|step\d|h[1-6])$/i;

/** Whether a value only stands for a secret, says where to find it, or is a plain word of the subject. */
export function isPlaceholder(value: string): boolean {
  if (LEFT_OUT.test(value) || SAYS_SO.test(value) || CODE.test(value) || ELSEWHERE.test(value)) return true;
  const plain = value.replace(/[^A-Za-z0-9]/g, '');
  if (new Set(plain.toLowerCase()).size <= 2 || MADE_UP.test(plain)) return true;
  return piecesOf(value.replace(/[-_]\d$/, '')).every((piece) => WORDS.has(piece.toLowerCase()));
}

/**
 * Whether a value could be a generated secret: long enough, and most of it neither words nor an order that
 * somebody typed. `northlight-webhook-2026` is no secret; `k9X2mQ7vL4pZ` could be one.
 */
export function looksGenerated(value: string): boolean {
  if (value.length < 12 || !/[a-z]/i.test(value) || new Set(value).size < 8 || isPlaceholder(value) || isCounting(value)) return false;
  const pieces = piecesOf(value);
  const total = pieces.join('').length;
  const random = total - pieces.filter(isWord).join('').length;
  const changes = value.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
  return (random >= 8 && random / total >= 0.4) || changes >= 5;
}

/** How a password stands beside the word for it. */
export interface Written {
  /** Between quotes, or as code. */
  quoted: boolean;
  /** `assigned` by `:`, `=` or a table; `stated` by "is"; `beside` it without anything between. */
  how: 'assigned' | 'stated' | 'beside';
  /** With nothing else on the line, or between `=` and the next field. */
  alone?: boolean;
}

/** Whether a value could be a password that a person chose: a word with digits or signs, several words in a row, or one in quotes. */
export function looksChosen(value: string, { quoted, how, alone = false }: Written): boolean {
  if (value.length < 6 || value.length > 128 || isPlaceholder(value) || TECHNICAL.test(value)) return false;
  if (/^\d+$/.test(value)) return how !== 'beside' && value.length <= 12;
  if (/^(?:\d{1,4}[-+]?[a-z]+|0x[\da-f]+)$/i.test(value) || /^[\d\W]+$/.test(value)) return false; // a measure, such as 12-digit, or a number
  if (/[A-Za-z]/.test(value) && /[\d!@#$%^&*?+~]/.test(value)) return quoted || how !== 'beside' || isMixed(value);
  if (/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(value)) return alone || (quoted && how !== 'beside'); // userName is code, swordfish is none
  return (quoted || how === 'assigned') && value.length >= 16 && /^[A-Za-z]+(?:[-_.][A-Za-z]+){3,}$/.test(value);
}

/** At least three kinds of characters: what is asked of passwords, and rare in words. */
export function isMixed(value: string): boolean {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length >= 3;
}

/** Digits and letters in the order of the keyboard's or the alphabet's: `0123456789abcdef`. */
function isCounting(value: string): boolean {
  const plain = value.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  const steps = [...plain].filter((character, index) => character.charCodeAt(0) - plain.charCodeAt(index - 1) === 1);
  return steps.length / plain.length > 0.85;
}

/** A value cut at signs, between digits and letters, and where capitals begin. */
function piecesOf(value: string): string[] {
  return value.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
}

/** Letters that can be spoken: with a vowel, and no long run of consonants. */
function isWord(piece: string): boolean {
  return piece.length >= 3 && /[aeiouy]/i.test(piece) && !/[^aeiouy\d]{5}/i.test(piece) && !/\d/.test(piece);
}
