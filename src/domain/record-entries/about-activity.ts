import type { entryWords } from './entry-words.ts';
import { messageOf } from '../message.ts';
import type { EntryContext } from './define-entry-kind.ts';
import type { ChoiceField } from '../fields/choice.ts';
import { choiceField } from '../fields/choice.ts';

const message = messageOf<typeof entryWords>();

/** More than these make a list that nobody reads. */
const MOST_OFFERED = 100;

/** Which of the person's activities an entry is about: the latest are offered, and what an entry names already. */
export const aboutActivity = ({ activities }: Pick<EntryContext, 'activities'>): ChoiceField<'about'> =>
  choiceField(
    'about',
    activities
      .filter(({ isNamed = false }, index) => index < MOST_OFFERED || isNamed)
      .map(({ key, title, completedOn }) => ({
        id: key,
        label: message('entry.activity', { title, completedOn }),
      })),
  );
