import type { Catalogue } from '../domain/message.ts';
import { catalogue, messageOf } from '../domain/message.ts';
import { catalogues } from '../wording/catalogues.ts';
import type { OnMissingWord } from '../wording/create-words.ts';
import { wordsFrom } from '../wording/create-words.ts';
import { localeOf } from '../wording/locale.ts';
import { choiceWords } from './choice.ts';
import { evaluationAnsweredWords } from './evaluation-answered.ts';
import { evaluationRequestWords } from './evaluation-request.ts';
import { helpCardWords } from './help.ts';
import { leaveSentences } from './leave-words.ts';
import { myStandingWords } from './my-standing.ts';
import { needsWords } from './needs-lines.ts';
import { policyPublishedWords } from './policy-published.ts';
import { remindersWords } from './reminders.ts';
import { standingOfWords } from './standing-of.ts';
import { teamSummaryWords } from './team-summary.ts';
import { whyWords } from './why.ts';
import type { Words } from './words.ts';

const message = messageOf<typeof durationWords>();

const durationWords = catalogue(
  {
    'card.duration':
      '{hours, plural, =0 {} one {# hour} other {# hours}}{both, select, yes { } other {}}{minutes, plural, =0 {} one {# minute} other {# minutes}}',
  },
  {
    'card.duration':
      '{hours, plural, =0 {} other {# awr}}{both, select, yes { } other {}}{minutes, plural, =0 {} two {# funud} other {# munud}}',
  },
);

/** What every card may say: the shared sentences, and those of each card. */
export const cardCatalogues: readonly Catalogue[] = [
  ...catalogues,
  durationWords,
  choiceWords,
  evaluationAnsweredWords,
  evaluationRequestWords,
  helpCardWords,
  leaveSentences,
  myStandingWords,
  needsWords,
  policyPublishedWords,
  remindersWords,
  standingOfWords,
  teamSummaryWords,
  whyWords,
];

/** Words by a client's language, such as `en-GB`, or by an `Accept-Language` header. */
export type WordsFor = (clientLocale: string | null | undefined) => Words;

/** Made once from the catalogues, which are the cards' or more. */
export function cardWordsFrom(sentences: readonly Catalogue[], onMissing?: OnMissingWord): WordsFor {
  const wordsOf = wordsFrom(sentences, onMissing);
  const withDuration = (words: ReturnType<typeof wordsOf>): Words => ({
    ...words,
    duration(total) {
      const [hours, minutes] = [Math.floor(total / 60), total % 60];
      const both = hours > 0 && minutes > 0 ? 'yes' : 'no';
      return words.say(message('card.duration', { hours, minutes, both }));
    },
  });
  const inBoth = { en: withDuration(wordsOf('en')), cy: withDuration(wordsOf('cy')) };
  return (clientLocale) => inBoth[localeOf(clientLocale ?? undefined)];
}

/** The words of the cards alone, for who is not the bot. */
export const cardWords = cardWordsFrom(cardCatalogues);
