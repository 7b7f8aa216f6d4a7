import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { GoalFields } from '../../domain/plans/change-goal.ts';
import { NO_DETAILS } from '../../domain/plans/goal.ts';
import type { AnsweredSuggestion, Suggestion } from '../../domain/plans/suggestions.ts';
import { suggestionsBy } from '../../domain/plans/suggestions.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { personTags } from '../shared/person-tags.ts';
import { teams } from '../shared/teams.ts';
import { suggestGoal } from './add-goal.ts';

type SuggestDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

/**
 * What is suggested to several people alike. What a goal answers or serves differs from plan to plan: each says so in their
 * own.
 */
type Alike = Pick<GoalFields, 'text' | 'targetOn' | 'measure' | 'intendedEffect' | 'support'>;

/** One goal for several people: each takes it on or answers back by themselves. Nobody is sent it unless all may be. */
export async function suggestToSeveral(
  deps: SuggestDeps,
  request: Alike & {
    readonly actorOid: string;
    readonly formId: string;
    readonly people: readonly string[];
  },
): Promise<Result<{ readonly isNew: boolean }, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, formId, people, ...alike } = request;
  const oids = [...new Set(people)];
  for (const personOid of oids) {
    const authorised = authoriseForPerson(deps, actorOid, 'goal.suggest', personOid);
    if (!authorised.ok) return authorised;
  }
  let isNew = false;
  for (const personOid of oids) {
    const suggested = await suggestGoal(deps, { ...NO_DETAILS, ...alike, actorOid, personOid, formId });
    if (!suggested.ok) return suggested;
    isNew ||= suggested.value.isNew;
  }
  return ok({ isNew });
}

export interface SuggestionValue extends Omit<Suggestion, 'to'> {
  readonly to: readonly (AnsweredSuggestion & { readonly person: Person; readonly tag: PersonTag })[];
}

/** What the actor suggested to their team, and what each said to it. */
export function readSuggestions(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'counts' | 'peopleIndex'>,
  actorOid: string,
): readonly SuggestionValue[] {
  const { records } = deps;
  const members = new Map(
    teams(deps)
      .of(actorOid)
      .map((person) => [person.oid, person]),
  );
  const tags = personTags(deps);
  const goals = [...members.keys()].flatMap((oid) =>
    records.goals.where('personOid', oid).map(({ value }) => value),
  );
  return suggestionsBy(goals, actorOid).map((suggestion) => ({
    ...suggestion,
    to: suggestion.to.flatMap((answered) => {
      const person = members.get(answered.personOid);
      return person ? [{ ...answered, person, tag: tags.of(person) }] : [];
    }),
  }));
}
