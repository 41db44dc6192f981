/** Values of RFC 3492, section 5. */
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const LAST_CODE = 0x10ffff;

/**
 * A host name as readers see it: labels that begin with `xn--` stand for letters beyond ASCII (RFC 3492).
 *
 * A label that stands for nothing stays as it is.
 *
 * @example
 * showHost('xn--mller-kva.example'); // 'müller.example'
 */
export function showHost(host: string): string {
  return host
    .split('.')
    .map((label) => (/^xn--/i.test(label) ? decode(label.slice(4)) || label : label))
    .join('.');
}

function decode(label: string): string | undefined {
  const hyphen = label.lastIndexOf('-');
  const letters = [...label.slice(0, Math.max(0, hyphen))];
  let code = FIRST_CODE;
  let place = 0;
  let bias = FIRST_BIAS;
  for (let at = hyphen + 1; at < label.length; ) {
    const before = place;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(label[at] ?? '');
      at += 1;
      if (digit === undefined || place > Number.MAX_SAFE_INTEGER / BASE) return undefined;
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, LEAST), MOST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapt(place - before, count, before === 0);
    code += Math.floor(place / count);
    place %= count;
    if (code > LAST_CODE) return undefined;
    letters.splice(place, 0, String.fromCodePoint(code));
    place += 1;
  }
  return letters.join('');
}

function digitOf(character: string): number | undefined {
  if (/^[a-z]$/i.test(character)) return character.toLowerCase().charCodeAt(0) - 97;
  return /^[0-9]$/.test(character) ? Number(character) + 26 : undefined;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > ((BASE - LEAST) * MOST) / 2; steps += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return steps + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}
