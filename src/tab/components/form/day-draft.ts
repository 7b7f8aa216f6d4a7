import { addDays, civilDate } from '../../../domain/cycles/civil-date.ts';
import type { When } from './date-choice.tsx';
import { parseTypedDate, typedDateOf } from './typed-date.ts';
import type { DraftOf } from '../../drafts/use-draft.ts';

// A day is two texts of a draft: what was typed, and what was chosen: a date, or `other` for the typed one. "Today" is
// kept as the date it meant, so that a draft found tomorrow still means it.

const chosenIn = (column: string): string => `when.${column}`;

export const emptyDay = (column: string, typed: string): DraftOf<string> => ({
  [column]: typed,
  [chosenIn(column)]: typed === '' ? '' : 'other',
});

/** An ISO date; or what was typed, when it is none. */
export function meantDay(column: string, draft: DraftOf<string>): string {
  const chosen = draft[chosenIn(column)] ?? '';
  if (chosen !== '' && chosen !== 'other') return chosen;
  const typed = (draft[column] ?? '').trim();
  return parseTypedDate(typed) ?? typed;
}

/** How the chips and the typed field stand. */
export function shownDay(
  column: string,
  draft: DraftOf<string>,
  today: string,
): { readonly when: When | ''; readonly typed: string } {
  const chosen = draft[chosenIn(column)] ?? '';
  const typed = draft[column] ?? '';
  if (chosen === '' || chosen === 'other') return { when: chosen, typed };
  if (chosen === today) return { when: 'today', typed };
  if (chosen === yesterdayOf(today)) return { when: 'yesterday', typed };
  return { when: 'other', typed: typedDateOf(chosen) };
}

/** What a choice or a typed letter changes in the draft. */
export function changedDay(
  column: string,
  { when, typed }: { readonly when?: When; readonly typed?: string },
  today: string,
): DraftOf<string> {
  if (typed !== undefined) return emptyDay(column, typed);
  const chosen = when === 'today' ? today : when === 'yesterday' ? yesterdayOf(today) : 'other';
  return { [chosenIn(column)]: chosen };
}

const yesterdayOf = (today: string): string => addDays(civilDate(today), -1);
