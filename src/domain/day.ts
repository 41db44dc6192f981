/** A calendar day as `YYYY-MM-DD`. Days carry no time and no zone; as text they sort in calendar order. */
export type Day = string;

const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Whether a text is a day that exists in the calendar: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  if (!DAY_FORM.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/**
 * Whole days from one day to a later one; negative when `to` lies before `from`.
 *
 * @example
 * daysBetween('2026-02-27', '2026-03-01'); // 2
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY);
}

/** The day so many days after another one, or before it where the number is negative. @example addDays('2026-02-27', 2); // '2026-03-01' */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The latest of several days, or `undefined` where there is none. */
export function latestDay(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);
}

/** Making one takes a hundred times as long as using it, and there is one language to a site. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words, such as "28 July 2026", in the language of the site. */
export function formatDay(day: Day, language = 'en'): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
