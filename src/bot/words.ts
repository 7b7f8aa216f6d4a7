import { createIntl, createIntlCache } from '@formatjs/intl';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import { message } from '../domain/message.ts';
import type { Message } from '../domain/message.ts';
import { botMessages } from '../wording/messages/bot.ts';

export type Locale = 'en' | 'cy';

/** The bot's sentences in one language. */
export interface Words {
  readonly locale: Locale;
  say(message: Message): string;
  /** 31 March 2026 */
  date(date: CivilDate): string;
  days(days: number): string;
  number(value: number): string;
  hours(hours: number): string;
  /** 1 hour 30 minutes */
  duration(minutes: number): string;
}

/** Clients send the language of Teams: `en-GB`, `cy-GB` … */
export const localeOf = (clientLocale: string | null | undefined): Locale =>
  clientLocale?.toLowerCase().startsWith('cy') ? 'cy' : 'en';

const FORMATTED_AS = { en: 'en-GB', cy: 'cy-GB' } as const;

function createBotWords(locale: Locale): Words {
  const intl = createIntl(
    {
      locale: FORMATTED_AS[locale],
      messages: botMessages[locale],
      onError(error) {
        throw error;
      },
    },
    createIntlCache(),
  );
  const say = ({ id, values }: Message): string => intl.formatMessage({ id }, values);
  return {
    locale,
    say,
    date: (date) =>
      intl.formatDate(`${date}T00:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    days: (days) => say(message('bot.days', { days })),
    number: (value) => intl.formatNumber(value, { maximumFractionDigits: 2 }),
    hours: (hours) => say(message('bot.hours', { hours })),
    duration(total) {
      const [hours, minutes] = [Math.floor(total / 60), total % 60];
      return say(message('bot.duration', { hours, minutes, both: hours > 0 && minutes > 0 ? 'yes' : 'no' }));
    },
  };
}

const words: Readonly<Record<Locale, Words>> = { en: createBotWords('en'), cy: createBotWords('cy') };

export const wordsIn = (locale: Locale): Words => words[locale];
