import { message } from '../message.ts';
import type { EntryContext } from './define-entry-kind.ts';
import type { ChoiceField } from './entry-field.ts';
import { choice } from './entry-field.ts';

/** More than these make a list that nobody reads. */
const MOST_OFFERED = 100;

/** Which of the person's activities an entry is about: the latest are offered. */
export const aboutActivity = ({ activities }: EntryContext): ChoiceField =>
  choice(
    'about',
    activities.slice(0, MOST_OFFERED).map(({ key, title, completedOn }) => ({
      id: key,
      label: message('entry.activity', { title, completedOn }),
    })),
  );
