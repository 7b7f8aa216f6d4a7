import type { Statement } from './policy-text.ts';

/** How often something is asked for, in days; `undefined` where the words have two readings. */
export interface Cadence {
  readonly days: number | undefined;
  readonly words: string;
  readonly index: number;
}

const DAYS_OF = { day: 1, week: 7, month: 30, term: 122, year: 365 } as const;
type Unit = keyof typeof DAYS_OF;

const COUNTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const NAMED: readonly (readonly [RegExp, number | undefined])[] = [
  [/\bbi-?\s?annual(?:ly)?\b/gi, undefined],
  [/(?<!bi-?\s?)\b(?:annual(?:ly)?|yearly|per (?:year|annum)|pa)\b/gi, DAYS_OF.year],
  [/\b(?:twice a year|half-yearly|six-monthly)\b/gi, 183],
  [/\bquarterly\b/gi, 91],
  [/\btermly\b/gi, DAYS_OF.term],
  [/(?<!bi-?)\bmonthly\b/gi, DAYS_OF.month],
  [/(?<!bi-?)\bweekly\b/gi, DAYS_OF.week],
];

const EVERY = /\b(?:every|each)\s+(?:(\d{1,2}|[a-z]+)\s+)?(day|week|month|term|year)s?\b/gi;

function countOf(words: string | undefined): number | undefined {
  if (words === undefined) return 1;
  if (/^\d+$/.test(words)) return Number(words);
  const index = COUNTS.indexOf(words.toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** The cadences a sentence names. */
export function cadencesIn(text: string): readonly Cadence[] {
  const named = NAMED.flatMap(([pattern, days]) =>
    [...text.matchAll(pattern)].map((match) => ({ days, words: match[0], index: match.index })),
  );
  const counted = [...text.matchAll(EVERY)].flatMap((match) => {
    const count = countOf(match[1]);
    const days = DAYS_OF[(match[2] ?? 'year').toLowerCase() as Unit];
    return count === undefined ? [] : [{ days: count * days, words: match[0], index: match.index }];
  });
  return [...named, ...counted];
}

/** Twelve weeks are not a quarter: a week's difference in a quarter is a difference. */
export const areAlike = (first: number | undefined, second: number | undefined): boolean =>
  first !== undefined && second !== undefined && Math.abs(first - second) <= Math.max(first, second) * 0.02;

export interface TopicCadence extends Cadence {
  readonly topic: string;
  readonly line: number;
  readonly statement: Statement;
}

interface Place {
  readonly topic: string;
  readonly index: number;
}

const placesOf = (text: string, topics: readonly string[]): readonly Place[] => {
  const lower = text.toLowerCase();
  return topics.flatMap((topic) => {
    const index = lower.indexOf(topic);
    return index < 0 ? [] : [{ topic, index }];
  });
};

/** How far a cadence may stand from what it speaks of, in letters: "annual training in relation to A, B, C and D". */
const FARTHEST = 130;

function nearest(cadence: Cadence, places: readonly Place[], cadences: readonly Cadence[]): readonly Place[] {
  return places.filter(({ index, topic }) => {
    const gap = (each: Cadence) =>
      each.index > index ? each.index - index - topic.length : index - each.index - each.words.length;
    const own = gap(cadence);
    return own <= FARTHEST && cadences.every((other) => other === cadence || gap(other) >= own);
  });
}

/** Each topic with the cadence its sentence, or the sentence that introduces its list, gives it. */
export function topicCadences(
  statements: readonly Statement[],
  topics: readonly string[],
): readonly TopicCadence[] {
  return statements.flatMap((statement) => {
    if (statement.isHeading) return [];
    const inherited = statement.isItem ? cadencesIn(statement.leadIn) : [];
    const own = cadencesIn(statement.text);
    const places = placesOf(statement.text, topics);
    if (own.length === 0) {
      return inherited.flatMap((cadence) =>
        places.map(({ topic }) => ({ ...cadence, topic, line: statement.line, statement })),
      );
    }
    return own.flatMap((cadence) =>
      nearest(cadence, places, own).map(({ topic }) => ({
        ...cadence,
        topic,
        line: statement.line,
        statement,
      })),
    );
  });
}
