import { message } from '../domain/message.ts';
import type { Words as SharedWords } from '../wording/create-words.ts';
import { createWords } from '../wording/create-words.ts';
import { fieldMessage } from '../wording/field-message.ts';
import type { Locale } from '../wording/locale.ts';
import { localeOf } from '../wording/locale.ts';

/** The bot's sentences in one language. */
export interface Words extends SharedWords {
  /** 1 hour 30 minutes */
  duration(minutes: number): string;
  /** The sentence for the id of a field error, `too-long:4000`; what is a sentence already stays as it is. */
  problem(idOrSentence: string): string;
}

function botWords(locale: Locale): Words {
  const words = createWords(locale);
  return {
    ...words,
    duration(total) {
      const [hours, minutes] = [Math.floor(total / 60), total % 60];
      const both = hours > 0 && minutes > 0 ? 'yes' : 'no';
      return words.say(message('bot.duration', { hours, minutes, both }));
    },
    problem: (idOrSentence) =>
      idOrSentence.endsWith('.') ? idOrSentence : words.say(fieldMessage(idOrSentence)),
  };
}

const inBoth: Readonly<Record<Locale, Words>> = { en: botWords('en'), cy: botWords('cy') };

/** The words for a client's language, such as `en-GB` or `cy-GB`. */
export const wordsFor = (clientLocale: string | null | undefined): Words =>
  inBoth[localeOf(clientLocale ?? undefined)];
