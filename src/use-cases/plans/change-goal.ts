import type { GoalChange } from '../../domain/plans/change-goal.ts';
import { changedGoal, isAsWanted, isSuggestionOf } from '../../domain/plans/change-goal.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import { problemOfGoal } from './goal-fields.ts';

type GoalDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>;

interface OneGoal {
  readonly actorOid: string;
  readonly personOid: string;
  readonly goalKey: string;
  /** The version that the actor saw: what somebody else changed since is never overwritten unseen. */
  readonly version: string;
}

type Changed = Promise<Result<Stored<Goal>, NotFound | BadInput | ChangedMeanwhile>>;

const ACTIONS: Readonly<Record<GoalChange['to'], string>> = {
  edit: 'goal-changed',
  'take-on': 'goal-taken-on',
  done: 'goal-done',
  drop: 'goal-dropped',
  'carry-over': 'goal-carried-over',
  reopen: 'goal-reopened',
};

/** Somebody changes a goal of their plan, or says what became of it. */
export async function changeGoal(
  deps: GoalDeps,
  request: OneGoal & { readonly change: GoalChange },
): Changed {
  const { actorOid, personOid, goalKey, version, change } = request;
  const authorised = authoriseForPerson(deps, actorOid, 'goal.change', personOid);
  if (!authorised.ok) return authorised;
  const stored = goalOf(deps, personOid, goalKey);
  if (!stored) return err(notFound);
  if (isAsWanted(stored.value, change)) return ok(stored);
  const about = { path: 'change.fields.', before: stored.value };
  const problem =
    change.to === 'edit' ? problemOfGoal(deps, authorised.value, change.fields, about) : undefined;
  if (problem) return err(problem);
  // Somebody else's change says what may be done with it now, before what the actor saw does.
  if (stored.eTag !== version) return err({ code: 'changed-meanwhile', key: goalKey });
  const changed = changedGoal(stored.value, change, deps.clock.today());
  if (!changed.ok) return err({ code: 'bad-input', problems: [changed.refusal] });
  return replaceAudited(deps, deps.records.goals, stored, changed.value, {
    version,
    action: ACTIONS[change.to],
    actorOid,
    subjectOid: personOid,
  });
}

/** Whoever suggested a goal takes the suggestion back, while the person has not taken it on. */
export async function withdrawSuggestion(
  deps: GoalDeps,
  request: OneGoal & { readonly reason: string },
): Changed {
  const { actorOid, personOid, goalKey, version, reason } = request;
  const authorised = authoriseForPerson(deps, actorOid, 'goal.suggest', personOid);
  if (!authorised.ok) return authorised;
  const stored = goalOf(deps, personOid, goalKey);
  if (!stored || stored.value.suggestedBy !== actorOid) return err(notFound);
  const change = { to: 'drop', outcome: reason } as const;
  if (isAsWanted(stored.value, change)) return ok(stored);
  if (!isSuggestionOf(stored.value, actorOid) || stored.eTag !== version)
    return err({ code: 'changed-meanwhile', key: goalKey });
  const wanted = { ...stored.value, state: 'dropped', outcome: reason } as const;
  return replaceAudited(deps, deps.records.goals, stored, wanted, {
    version,
    action: 'goal-suggestion-withdrawn',
    actorOid,
    subjectOid: personOid,
  });
}

function goalOf(
  { records }: Pick<Deps, 'records'>,
  personOid: string,
  goalKey: string,
): Stored<Goal> | undefined {
  const stored = records.goals.find(goalKey);
  return stored?.value.personOid === personOid ? stored : undefined;
}
