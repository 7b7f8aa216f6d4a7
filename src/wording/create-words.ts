import { createIntl, createIntlCache } from '@formatjs/intl';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { parseCivilDate, partsOf } from '../domain/cycles/civil-date.ts';
import type { Catalogue, Message } from '../domain/message.ts';
import type { Decisive, ShownStatus } from '../domain/outcomes/shown-status.ts';
import { shownStatus } from '../domain/outcomes/shown-status.ts';
import { catalogues } from './catalogues.ts';
import type { Locale } from './locale.ts';

/** One reader's language. */
export interface Words {
  readonly locale: Locale;
  readonly say: (message: Message) => string;
  /** The status word on screen: Current, Due soon … */
  readonly statusWord: (shown: ShownStatus) => string;
  /** The status word of an outcome; `warningDays` is the policy's warning window. */
  readonly statusLabel: (outcome: Decisive, warningDays: number) => string;
  /** `31 Mar 2026`. */
  readonly date: (date: CivilDate) => string;
  /** `1.5 hours`. */
  readonly hours: (count: number) => string;
  /** `3 days`. */
  readonly days: (count: number) => string;
}

/** British forms of dates and numbers, whichever language. */
const FORMATS: Record<Locale, string> = { en: 'en-GB', cy: 'cy-GB' };

/** As the tab writes them: on one page stand dates of both. */
const SHORT_MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  cy: ['Ion', 'Chwef', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gorff', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
};

/** A sentence that nobody wrote in a language, or that lacks a value: a fault of ours. */
export type OnMissingWord = (missing: {
  readonly id: string;
  readonly locale: Locale;
  readonly fault: unknown;
}) => void;

/** Tests and developers meet it before a person does. */
const insist: OnMissingWord = ({ fault }) => {
  throw fault;
};

/** In the place of a sentence that is missing in English too. */
const UNWORDED: Record<Locale, string> = {
  en: 'There are no words for this yet.',
  cy: 'Nid oes geiriau ar gyfer hyn eto.',
};

function buildWords(locale: Locale, sentences: readonly Catalogue[], onMissing: OnMissingWord): Words {
  const intl = createIntl(
    {
      locale: FORMATS[locale],
      messages: Object.assign({}, ...sentences.map((each) => each[locale])) as Record<string, string>,
      onError: (fault) => {
        throw fault;
      },
    },
    createIntlCache(),
  );
  const date = (day: CivilDate): string => {
    const parts = partsOf(day);
    return `${parts.day} ${SHORT_MONTHS[locale][parts.month - 1] ?? ''} ${parts.year}`;
  };
  const worded = (value: string | number): string | number => {
    const day = typeof value === 'string' ? parseCivilDate(value) : undefined;
    return day === undefined ? value : date(day);
  };
  let english: Words | undefined;
  const instead = (missing: Message): string => {
    try {
      english ??= buildWords('en', sentences, insist);
      return english.say(missing);
    } catch {
      return UNWORDED[locale];
    }
  };
  const say = ({ id, values }: Message): string => {
    try {
      return intl.formatMessage(
        { id },
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, worded(value)])),
      );
    } catch (fault) {
      onMissing({ id, locale, fault });
      return instead({ id, values });
    }
  };

  const statusWord = (shown: ShownStatus): string => say({ id: `status.${shown}`, values: {} });

  return {
    locale,
    say,
    statusWord,
    statusLabel: (outcome, warningDays) => statusWord(shownStatus(outcome, warningDays)),
    date,
    hours: (count) => say({ id: 'amount.hours', values: { count } }),
    days: (count) => say({ id: 'amount.days', values: { count } }),
  };
}

/**
 * The words of a language, from the catalogues that an area speaks with: the shared ones and its own. Built once for each
 * language, since parsed sentences are kept. A missing word throws; where `onMissing` is told instead, English takes its place.
 */
export function wordsFrom(
  sentences: readonly Catalogue[],
  onMissing: OnMissingWord = insist,
): (locale: Locale) => Words {
  const built = new Map<Locale, Words>();
  return (locale) => {
    const words = built.get(locale) ?? buildWords(locale, sentences, onMissing);
    built.set(locale, words);
    return words;
  };
}

/** The words that every area shares. */
export const createWords = wordsFrom(catalogues);
