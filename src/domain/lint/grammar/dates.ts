import type { CivilDate } from '../../cycles/civil-date.ts';
import { addDays, addMonths, parseCivilDate } from '../../cycles/civil-date.ts';

export interface PrintedDate {
  /** The day itself, or the last day of the month, term or year where no day is printed. */
  readonly lastDay: CivilDate;
  readonly words: string;
  readonly index: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

/** "the autumn of 2023", "Spring Term 2024": the last month that it may mean, as a season or as a term. */
const LAST_MONTH_OF_SEASON: Readonly<Record<string, number>> = {
  spring: 5,
  summer: 8,
  autumn: 12,
  michaelmas: 12,
  // The winter of a year ends in February of the next.
  winter: 14,
};

const YEAR = "(?:(?:19|20)\\d\\d|'\\d\\d)";
/** Two digits are a year only where a month stands before them and nothing makes them a day. */
const SHORT_YEAR = `(?:${YEAR}|[1-4]\\d(?!\\d|st|nd|rd|th|,? (?:19|20)\\d\\d|[:.]\\d))`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

const PRINTED = new RegExp(
  [
    // 2024-06-03
    '\\b(?<isoYear>(?:19|20)\\d\\d)[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})\\b',
    // 03/06/2024, 3.6.24
    '\\b(?<figureDay>\\d{1,2})[./-](?<figureMonth>\\d{1,2})[./-](?<figureYear>(?:19|20)?\\d\\d)\\b',
    // 06/2024
    '\\b(?<soloMonth>\\d{1,2})/(?<soloYear>(?:19|20)\\d\\d)\\b',
    // June 3, 2024
    `\\b(?<wordMonthFirst>${MONTH}) (?<dayAfter>${DAY}),? (?<yearAfterDay>(?:19|20)\\d\\d)\\b`,
    // 3rd January 2024, Sept 24, September '25
    `\\b(?:(?<day>${DAY})(?: of|-)?[ -]?)?(?<month>${MONTH})(?:,|-| of)? ?(?<year>${SHORT_YEAR})\\b`,
    // Autumn 2023
    `\\b(?<season>spring|summer|autumn|winter|michaelmas)(?: term)?(?:,| of)? (?<seasonYear>(?:19|20)\\d\\d)(?!\\s?[-/]\\s?\\d)`,
  ].join('|'),
  'gi',
);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const civil = (year: number, month: number, day: number): CivilDate | undefined =>
  parseCivilDate(`${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`);

function lastDayOfMonth(year: number, month: number): CivilDate | undefined {
  const isNext = month > 12;
  const first = civil(isNext ? year + 1 : year, isNext ? month - 12 : month, 1);
  return first && addDays(addMonths(first, 1), -1);
}

/** Policies were not written before 1950, nor dated for after 2049. */
const fullYear = (words: string): number => {
  const year = Number(words.replace("'", ''));
  return year >= 100 ? year : year + (year < 50 ? 2000 : 1900);
};

const monthNumber = (name: string): number => MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;

type Groups = Readonly<Record<string, string | undefined>>;

function lastDayOf(groups: Groups): CivilDate | undefined {
  const { isoYear, isoMonth, isoDay, figureYear, figureMonth, figureDay } = groups;
  if (isoYear !== undefined) return civil(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (figureYear !== undefined) return civil(fullYear(figureYear), Number(figureMonth), Number(figureDay));
  const { soloMonth, soloYear, season, seasonYear } = groups;
  if (soloYear !== undefined) return lastDayOfMonth(Number(soloYear), Number(soloMonth));
  if (season !== undefined) {
    return lastDayOfMonth(Number(seasonYear), LAST_MONTH_OF_SEASON[season.toLowerCase()] ?? 12);
  }
  const { wordMonthFirst, dayAfter, yearAfterDay, day, month = '', year = '' } = groups;
  if (wordMonthFirst !== undefined) {
    return civil(Number(yearAfterDay), monthNumber(wordMonthFirst), Number.parseInt(dayAfter ?? '', 10));
  }
  return day === undefined
    ? lastDayOfMonth(fullYear(year), monthNumber(month))
    : civil(fullYear(year), monthNumber(month), Number.parseInt(day, 10));
}

/** The dates a sentence prints: "3rd January 2024", "Sept 25", "31/03/26", "2026-03-31", "Autumn 2023". */
export const printedDates = (text: string): readonly PrintedDate[] =>
  [...text.matchAll(PRINTED)].flatMap((match) => {
    const lastDay = lastDayOf(match.groups ?? {});
    return lastDay ? [{ lastDay, words: match[0], index: match.index }] : [];
  });

/** A year by itself, and not the one that a law or a standard was made in. */
const YEAR_ALONE =
  /(?<!\b(?:Act|Regulations|Order|Standards|Framework|Code|Guidance|Measure)s? \(?)\b(?:(?<first>20\d\d)\s?[-/]\s?(?<second>(?:20)?\d\d)|(?<only>20\d\d))\b(?![-/.]\d)/g;

/** As `printedDates`, and years by themselves: "2024" ends in December, "2023/24" in August. For labelled places only. */
export function printedDatesOrYears(text: string): readonly PrintedDate[] {
  const dates = printedDates(text);
  const isTaken = (index: number) =>
    dates.some((date) => date.index <= index && index < date.index + date.words.length);
  const years = [...text.matchAll(YEAR_ALONE)].flatMap((match) => {
    const { second, only } = match.groups ?? {};
    const lastDay =
      only === undefined
        ? lastDayOfMonth(fullYear((second ?? '').slice(-2)), 8)
        : lastDayOfMonth(Number(only), 12);
    return lastDay && !isTaken(match.index) ? [{ lastDay, words: match[0], index: match.index }] : [];
  });
  return [...dates, ...years].toSorted((one, other) => one.index - other.index);
}
