import type { Permission } from '../../domain/access/access.ts';
import type { GoalFields } from '../../domain/plans/change-goal.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { problemOfGoal } from './goal-fields.ts';

type GoalDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

interface NewGoal extends GoalFields {
  readonly actorOid: string;
  readonly personOid: string;
  readonly formId: string;
}

type Added = Promise<Result<Created<Goal>, NotFound | BadInput | KeyHoldsAnother>>;

/** A goal that somebody sets themselves. */
export const addGoal = (deps: GoalDeps, goal: NewGoal): Added => written(deps, goal, 'goal.change');

/** A goal that somebody else suggests: it is in the plan once the person takes it on. */
export const suggestGoal = (deps: GoalDeps, goal: NewGoal): Added => written(deps, goal, 'goal.suggest');

async function written(
  deps: GoalDeps,
  { actorOid, personOid, formId, ...fields }: NewGoal,
  permission: Extract<Permission, 'goal.change' | 'goal.suggest'>,
): Added {
  const authorised = authoriseForPerson(deps, actorOid, permission, personOid);
  if (!authorised.ok) return authorised;
  const problem = problemOfGoal(deps, authorised.value, fields);
  if (problem) return err(problem);
  const isSuggested = permission === 'goal.suggest';
  return createAudited(
    deps,
    deps.records.goals,
    {
      ...fields,
      key: deps.keys.keyFor('goal', actorOid, personOid, formId),
      personOid,
      state: isSuggested ? 'suggested' : 'open',
      startedOn: deps.clock.today(),
      suggestedBy: isSuggested ? actorOid : undefined,
      outcome: '',
      timesCarriedOver: undefined,
      changedBy: actorOid,
      changedAt: undefined,
    },
    { action: isSuggested ? 'goal-suggested' : 'goal-added', actorOid, subjectOid: personOid },
  );
}
