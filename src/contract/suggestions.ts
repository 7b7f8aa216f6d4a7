import * as z from 'zod/mini';
import { SUGGESTION_ANSWERS } from '../domain/plans/suggestions.ts';
import { read, write } from './endpoint.ts';
import { CivilDateField, FormId, ObjectId, personText, requiredText } from './fields.ts';
import { PersonTagView } from './person-tag.ts';

const LONGEST_TEXT = 1000;
/** As many as one chat is begun with. */
const MOST_PEOPLE = 50;

/** GET /api/suggested-goals: what the caller suggested to their team, the last first. */
export const SuggestionsPage = z.object({
  suggestions: z.array(
    z.object({
      text: z.string(),
      targetOn: z.string(),
      /** Who has not answered first. */
      to: z.array(
        z.object({
          oid: z.string(),
          displayName: z.string(),
          tag: PersonTagView,
          answer: z.enum(SUGGESTION_ANSWERS),
          /** What came of it, or why not. */
          outcome: z.string(),
        }),
      ),
    }),
  ),
});
export type SuggestionsPage = z.infer<typeof SuggestionsPage>;

/** POST /api/suggested-goals. Sent twice it stores one goal for each. */
export const SuggestToSeveral = z.strictObject({
  formId: FormId,
  people: z.array(ObjectId).check(z.minLength(1), z.maxLength(MOST_PEOPLE)),
  text: requiredText(LONGEST_TEXT),
  targetOn: CivilDateField,
  measure: z._default(personText(LONGEST_TEXT), ''),
  intendedEffect: z._default(personText(LONGEST_TEXT), ''),
  support: z._default(personText(LONGEST_TEXT), ''),
});
export type SuggestToSeveral = z.infer<typeof SuggestToSeveral>;

export const suggestions = read({
  id: 'suggestions',
  path: '/suggested-goals',
  summary: 'The goals that the caller suggested to their team, and what each said to them.',
  permission: 'line-manager',
  reply: SuggestionsPage,
  shows: ['goals', 'people'],
});

export const suggestToSeveral = write({
  id: 'suggestToSeveral',
  path: '/suggested-goals',
  summary: 'Suggests one goal to several people.',
  permission: 'goal.suggest',
  body: SuggestToSeveral,
  reply: SuggestionsPage,
  isSafeTwice: true,
  renews: suggestions,
});
