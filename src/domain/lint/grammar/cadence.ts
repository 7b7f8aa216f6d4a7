import { remembered } from './remembered.ts';
import { boundsOf, COUNT, COUNT_OR_RANGE } from './numbers.ts';

/** How often something is asked for, in days; `undefined` where the words have two readings. */
export interface Cadence {
  readonly days: number | undefined;
  readonly words: string;
  readonly index: number;
}

const DAYS_OF = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  'half term': 61,
  quarter: 91,
  term: 122,
  trimester: 122,
  semester: 183,
  year: 365,
  annum: 365,
} as const;
type Unit = keyof typeof DAYS_OF;

/** The adjective of each unit: `weekly`, `annual`. */
const UNIT_OF_ADJECTIVE: readonly (readonly [start: string, unit: Unit])[] = [
  ['da', 'day'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['term', 'term'],
  ['year', 'year'],
  ['annual', 'year'],
];

/** Years between, by the Latin of it. Unlike "biannual", none of these has two readings. */
const YEARS_OF_LATIN: Readonly<Record<string, number>> = {
  bi: 2,
  tri: 3,
  quadr: 4,
  quinqu: 5,
};

const ADJECTIVE = '(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual(?:ly)?)';
const KIND_OF_YEAR =
  '(?:(?:academic|calendar|school|financial|working|membership|full|whole|rolling|consecutive|cpd|training|new|given|single|complete) )*';
const UNIT = '(?:day|week|fortnight|month|quarter|half[- ]term|term|trimester|semester|year|annum)';

/** One match, and so one cadence, for each: the longest way to say it stands first. */
const CADENCE = new RegExp(
  [
    // once a year, three times in each academic year, twice every two years
    `\\b(?<times>once|twice|thrice|${COUNT} times?) (?:a|an|per|each|every|in (?:a|an|any|each|every|the)) (?:(?<timesEvery>${COUNT_OR_RANGE})[- ])?${KIND_OF_YEAR}(?<timesUnit>${UNIT})s?\\b`,
    // twice yearly
    `\\b(?<timesLy>once|twice|thrice|${COUNT} times)[- ](?<timesAdjective>${ADJECTIVE})\\b`,
    // every September, each autumn term
    `\\b(?:every|each) (?<named>january|february|march|april|june|july|august|september|october|november|december|(?:spring|summer|autumn|winter)(?: term)?)\\b`,
    // every other year, each term, every 2-3 years, every second month
    `\\b(?:every|each) (?:(?:(?<ordinal>other|alternate|second|third|fourth|fifth|2nd|3rd|4th|5th)|(?<every>${COUNT_OR_RANGE}))[- ])?${KIND_OF_YEAR}(?<everyUnit>${UNIT})s?\\b`,
    // in any three-year period, over a rolling 12-month cycle, over three years
    `\\b(?:in|over|across|during|for) (?:(?:any|each|every|a|the) )?${KIND_OF_YEAR}(?<over>${COUNT})[- ]${KIND_OF_YEAR}(?<overUnit>${UNIT})s? (?:period|cycle|window)\\b`,
    `\\b(?:over|across) (?:(?:any|a) )?${KIND_OF_YEAR}(?<across>${COUNT})[- ]${KIND_OF_YEAR}(?<acrossUnit>month|year)s?\\b`,
    // at intervals of no more than 12 weeks
    `\\bintervals of (?:(?:no|not) (?:more|longer) than |at most |up to )?(?<interval>${COUNT_OR_RANGE}) (?<intervalUnit>${UNIT})s?\\b`,
    // six-monthly, 3 yearly
    `\\b(?<counted>${COUNT_OR_RANGE})[- ](?<countedly>daily|weekly|monthly|termly|yearly)\\b`,
    // in alternate years
    `\\balternate (?<alternate>${UNIT})s\\b`,
    // biennial, triennially
    '\\b(?<latin>bi|tri|quadr|quinqu)ennial(?:ly)?\\b',
    // half-yearly, semi-annual, half-termly
    `\\b(?:half|semi)[- ]?(?<half>yearly|annual(?:ly)?|monthly|weekly|termly)\\b`,
    // bi-annual, bimonthly: twice in it, or every second one
    `\\b(?<doubtful>bi[- ]?(?:annual(?:ly)?|yearly|monthly|weekly|termly))\\b`,
    // per annum, a year after an amount, p.a.
    `\\bper ${KIND_OF_YEAR}(?<per>${UNIT})\\b`,
    `(?<=\\b(?:hours?|hrs?|days?|sessions?|points?|credits?|modules?|courses?)(?: of (?:[a-z]+ ){0,3}[a-z]+)? )an? ${KIND_OF_YEAR}(?<a>day|week|month|term|year)\\b`,
    `(?<pa>\\bpa\\b|\\bp\\.a\\.)`,
    // "daily practice" says what is done every day, and asks for nothing each day
    `\\b(?<plain>${ADJECTIVE})\\b(?!(?<=daily) (?:practice|work|life|lives|use|tasks?|operations?|teaching|routines?|business|duties))`,
  ].join('|'),
  'gi',
);

/** No cadence is without one of these: most sentences need no closer look. */
const NAMES_TIME =
  /year|annu|month|week|term|quarter|day|daily|fortnight|semester|ennial|\bpa\b|\bp\.a\.|uary|march|april|june|july|august|ember|october|spring|summer|autumn|winter/i;

const unitOf = (words: string): Unit => words.toLowerCase().replace('-', ' ') as Unit;

const unitOfAdjective = (words: string): Unit =>
  UNIT_OF_ADJECTIVE.find(([start]) => words.toLowerCase().startsWith(start))?.[1] ?? 'year';

const ORDINALS: Readonly<Record<string, number>> = {
  third: 3,
  fourth: 4,
  fifth: 5,
  '3rd': 3,
  '4th': 4,
  '5th': 5,
};

/** "Every other", "every second" and "every alternate" are two. */
const ordinalOf = (words: string): number => ORDINALS[words.toLowerCase()] ?? 2;

const timesOf = (words: string): number => {
  const place = ['once', 'twice', 'thrice'].indexOf(words.toLowerCase());
  return place < 0 ? boundsOf(words.replace(/ times?$/i, ''))[0] : place + 1;
};

/** So many units; `undefined` where a range leaves two readings. */
function spanOf(unit: Unit, count: string | undefined): number | undefined {
  if (count === undefined) return DAYS_OF[unit];
  const [least, most] = boundsOf(count);
  return least === most ? least * DAYS_OF[unit] : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Groups of the pattern that hold a unit, each with the one that holds its count. */
const COUNTED_UNITS = [
  ['everyUnit', 'every'],
  ['overUnit', 'over'],
  ['acrossUnit', 'across'],
  ['intervalUnit', 'interval'],
  ['per', ''],
  ['a', ''],
] as const;

function daysOf(groups: Groups): number | undefined {
  const { times, timesUnit, timesEvery, ordinal, everyUnit, counted, countedly, alternate } = groups;
  if (times !== undefined && timesUnit !== undefined) {
    const span = spanOf(unitOf(timesUnit), timesEvery);
    return span === undefined ? undefined : span / timesOf(times);
  }
  const { timesLy, timesAdjective, named } = groups;
  if (timesLy !== undefined && timesAdjective !== undefined) {
    return DAYS_OF[unitOfAdjective(timesAdjective)] / timesOf(timesLy);
  }
  if (named !== undefined) return DAYS_OF.year;
  if (ordinal !== undefined && everyUnit !== undefined) {
    return ordinalOf(ordinal) * DAYS_OF[unitOf(everyUnit)];
  }
  for (const [unit, count] of COUNTED_UNITS) {
    const words = groups[unit];
    if (words !== undefined) return spanOf(unitOf(words), groups[count]);
  }
  if (countedly !== undefined) return spanOf(unitOfAdjective(countedly), counted);
  if (alternate !== undefined) return 2 * DAYS_OF[unitOf(alternate)];
  const { latin, half, pa, plain } = groups;
  if (latin !== undefined) return (YEARS_OF_LATIN[latin.toLowerCase()] ?? 1) * DAYS_OF.year;
  if (half !== undefined) return Math.ceil(DAYS_OF[unitOfAdjective(half)] / 2);
  if (pa !== undefined) return DAYS_OF.year;
  return plain === undefined ? undefined : DAYS_OF[unitOfAdjective(plain)];
}

/** "Monthly or quarterly": one cadence that leaves open which is meant. */
function joined(cadences: readonly Cadence[], text: string): readonly Cadence[] {
  const open: Cadence[] = [];
  for (const cadence of cadences) {
    const before = open.at(-1);
    const between = before && text.slice(before.index + before.words.length, cadence.index);
    if (before && between === ' or ' && before.days !== cadence.days) {
      const words = text.slice(before.index, cadence.index + cadence.words.length);
      open[open.length - 1] = { days: undefined, words, index: before.index };
    } else open.push(cadence);
  }
  return open;
}

/** The cadences a sentence names, in the order of its words. */
export const cadencesIn = remembered((text): readonly Cadence[] => {
  if (!NAMES_TIME.test(text)) return [];
  const cadences = [...text.matchAll(CADENCE)].map((match) => ({
    days: daysOf(match.groups ?? {}),
    words: match[0],
    index: match.index,
  }));
  return joined(cadences, text);
});

/** Twelve weeks are not a quarter: a week's difference in a quarter is a difference. */
export const areAlike = (first: number | undefined, second: number | undefined): boolean =>
  first !== undefined && second !== undefined && Math.abs(first - second) <= Math.max(first, second) * 0.02;

/** A year by any of its names, a leap year too. */
export const isYearly = ({ days }: Cadence): boolean => areAlike(days, DAYS_OF.year);
