import type { CivilDate } from './civil-date.ts';
import { parseCivilDate } from './civil-date.ts';

/** A time of day behind a date; with a zone it may be another day where the organisation is. */
const TIME = /[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/;
/** Day before month: the organisations that this is for are British. */
const DAY_FIRST = /^(\d{1,2})\s*[/.\s-]\s*(\d{1,2})\s*[/.\s-]\s*(\d{4})$/;
const DAY_NAMED_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}+)\.?,?[\s-]+(\d{4})$/u;
const NAMED_MONTH_DAY = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  (['en-GB', 'cy-GB'] as const).map((locale) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
      .format(Date.UTC(2024, month, 15))
      .toLowerCase(),
  ),
);

/** `sept`, `Mawrth`: a month by its beginning, if no other begins so. */
function monthNamed(name: string): number | undefined {
  const typed = name.toLowerCase();
  if (typed.length < 3) return undefined;
  const found = MONTHS.flatMap((names, index) =>
    names.some((each) => each.startsWith(typed)) ? [index + 1] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

const onCalendar = (year: string, month: string | number, day: string): CivilDate | undefined =>
  parseCivilDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);

function dayOf(text: string): CivilDate | undefined {
  const asKept = parseCivilDate(text);
  if (asKept) return asKept;
  const [, ...yearFirst] = YEAR_FIRST.exec(text) ?? [];
  if (yearFirst.length > 0) return onCalendar(yearFirst[0] ?? '', yearFirst[1] ?? '', yearFirst[2] ?? '');
  const [, ...dayFirst] = DAY_FIRST.exec(text) ?? [];
  if (dayFirst.length > 0) return onCalendar(dayFirst[2] ?? '', dayFirst[1] ?? '', dayFirst[0] ?? '');
  const [, day = '', name = '', year = ''] = DAY_NAMED_MONTH.exec(text) ?? [];
  if (name !== '') return onCalendar(year, monthNamed(name) ?? '', day);
  const [, before = '', after = '', inYear = ''] = NAMED_MONTH_DAY.exec(text) ?? [];
  return before === '' ? undefined : onCalendar(inYear, monthNamed(before) ?? '', after);
}

/**
 * The day that a text names without doubt, however it is typed: `2020-7-28`, `28/07/2020`, `28 July 2020`, with a time
 * behind it. Undefined where it is no day, and where it may be several: a year of two digits, a month above twelve, or a
 * time of day with a zone, which is another day elsewhere.
 */
export function typedDate(text: string): CivilDate | undefined {
  const trimmed = text.trim();
  const time = TIME.exec(trimmed);
  if (!time) return dayOf(trimmed);
  const [, hours = '', minutes = '', seconds = '0', zone] = time;
  const isMidnight = [hours, minutes, seconds].every((each) => Number(each) === 0);
  return zone === undefined || isMidnight ? dayOf(trimmed.slice(0, time.index)) : undefined;
}
