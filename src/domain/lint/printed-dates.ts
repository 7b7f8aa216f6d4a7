import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays, addMonths, parseCivilDate } from '../cycles/civil-date.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})`;
const DAY_MONTH_YEAR = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?${MONTH},? ((?:19|20)\\d\\d)\\b`,
  'gi',
);
const NUMBERS = /\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)\b/g;

export interface PrintedDate {
  /** The day itself, or the last day of the month where no day is printed. */
  readonly lastDay: CivilDate;
  readonly words: string;
  readonly index: number;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function civil(year: string, month: number, day: number): CivilDate | undefined {
  return parseCivilDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

/** The dates a sentence prints: "3rd January 2024", "September 2025", "31/03/2026". */
export function printedDates(text: string): readonly PrintedDate[] {
  const worded = [...text.matchAll(DAY_MONTH_YEAR)].map((match) => {
    const [words, day, name = '', year = ''] = match;
    const month = MONTHS.findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3))) + 1;
    const first = civil(year, month, Number(day ?? 1));
    return { words, index: match.index, lastDay: first && (day ? first : addDays(addMonths(first, 1), -1)) };
  });
  const figures = [...text.matchAll(NUMBERS)].map((match) => {
    const [words, day = '', month = '', year = ''] = match;
    return { words, index: match.index, lastDay: civil(year, Number(month), Number(day)) };
  });
  return [...worded, ...figures].flatMap(({ lastDay, ...rest }) => (lastDay ? [{ ...rest, lastDay }] : []));
}
