import { IntlMessageFormat } from 'intl-messageformat';
import { parseCivilDate, partsOf } from '../../domain/cycles/civil-date.ts';
import { words as english } from '../words-en.ts';
import type { Locale } from './locale.ts';
import type { Messages, SharedId } from './message-id.ts';
import { isSaidAsWritten } from './said-as-written.ts';

/** Its text, or its parts where it was read while the tab was built. */
type Message = ConstructorParameters<typeof IntlMessageFormat>[0];

type Values = Readonly<Record<string, string | number>>;

/** Says the shared words, and those of one page; none of a page that may not be loaded. */
export interface SayWith<Id extends string> {
  (id: SharedId | Id, values?: Values): string;
  /** The words of an id put together from parts; undefined where it has none. */
  ifKnown(id: string, values?: Values): string | undefined;
  /** `2026-11-03` as "3 Nov 2026". */
  date(civilDate: string): string;
  /** An instant as "3 Nov 2026, 14:00", in the reader's own time zone. */
  moment(instant: string): string;
  number(value: number): string;
  /** 90 minutes as "1.5 h". */
  hours(minutes: number): string;
}

export type Say = SayWith<never>;

/** Told of words that are missing, or lack a value: a fault of ours. */
export type OnMissingWord = (missing: {
  readonly id: string;
  readonly locale: Locale;
  readonly fault: unknown;
}) => void;

/** Tests meet it before a person does. */
const insist: OnMissingWord = ({ fault }) => {
  throw fault;
};

/** Says the words of one language. Where `onMissing` is told of those that are missing, English takes their place. */
export function createSay(
  locale: Locale,
  messages: Messages,
  onMissing: OnMissingWord = insist,
): SayWith<string> {
  const numbers = numbersOf(locale);
  const decimals = new Intl.NumberFormat(numbers, { maximumFractionDigits: 2 });
  const words = new Map<string, Message>(Object.entries(messages));
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (id: string, text: Message): IntlMessageFormat => {
    const known = formats.get(id);
    if (known) return known;
    const made = new IntlMessageFormat(text, numbers, undefined, { ignoreTag: true });
    formats.set(id, made);
    return made;
  };
  const ifKnown = (id: string, values?: Values) => {
    const text = words.get(id);
    if (text === undefined || (typeof text === 'string' && isSaidAsWritten(text))) return text;
    return String(formatOf(id, text).format<string>(values));
  };
  const instead = (id: string, values?: Values): string => {
    try {
      return createSay('en', { ...messages, ...english })(id, values);
    } catch {
      return messages['state.unworded'];
    }
  };
  const say = (id: string, values?: Values): string => {
    try {
      const said = ifKnown(id, values);
      if (said !== undefined) return said;
      throw new Error(`No words are loaded for ${id}.`);
    } catch (fault) {
      onMissing({ id, locale, fault });
      return instead(id, values);
    }
  };
  const number = (value: number) => decimals.format(value);
  const date = (text: string) => {
    const civil = parseCivilDate(text);
    if (!civil) return text;
    const { year, month, day } = partsOf(civil);
    return say('date', { day, month: String(month), year: String(year) });
  };
  return Object.assign(say, {
    ifKnown,
    number,
    date,
    moment: (instant: string) => {
      const at = new Date(instant);
      const day = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
      return say('moment', { date: date(day), time: clockOf(at) });
    },
    hours: (minutes: number) =>
      minutes < 60 ? say('minutes', { minutes }) : say('hours', { hours: number(minutes / 60) }),
  });
}

/** Some browsers come without Welsh numbers; British ones are written the same, the machine's own may not be. */
const numbersOf = (locale: Locale): string =>
  locale === 'cy' && Intl.NumberFormat.supportedLocalesOf('cy').length > 0 ? 'cy' : 'en-GB';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The time of day where the reader is, as "14:02". */
export const clockOf = (at: Date): string => `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
