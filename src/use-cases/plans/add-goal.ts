import type { Permission } from '../../domain/access/access.ts';
import type { GoalFields } from '../../domain/plans/change-goal.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { TargetReference } from '../../domain/reviews/agreed-targets.ts';
import { agreedTarget, referenceText } from '../../domain/reviews/agreed-targets.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { problemOfGoal } from './goal-fields.ts';

type GoalDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

interface NewGoal extends GoalFields {
  readonly actorOid: string;
  readonly personOid: string;
  readonly formId: string;
  /** The target of a signed review that it comes from. */
  readonly fromTarget?: TargetReference | undefined;
}

type Added = Promise<Result<Created<Goal>, NotFound | BadInput | KeyHoldsAnother>>;

/** A goal that somebody sets themselves. */
export const addGoal = (deps: GoalDeps, goal: NewGoal): Added => written(deps, goal, 'goal.change');

/** A goal that somebody else suggests: it is in the plan once the person takes it on. */
export const suggestGoal = (deps: GoalDeps, goal: NewGoal): Added => written(deps, goal, 'goal.suggest');

/** It is a target of a review of theirs that was signed. */
function isAgreed(
  { records }: Pick<Deps, 'records'>,
  personOid: string,
  { meeting: key, place }: TargetReference,
): boolean {
  const meeting = records.reviewMeetings.find(key)?.value;
  return meeting?.personOid === personOid && agreedTarget(meeting, place) !== undefined;
}

async function written(
  deps: GoalDeps,
  { actorOid, personOid, formId, fromTarget, ...fields }: NewGoal,
  permission: Extract<Permission, 'goal.change' | 'goal.suggest'>,
): Added {
  const authorised = authoriseForPerson(deps, actorOid, permission, personOid);
  if (!authorised.ok) return authorised;
  const problem = problemOfGoal(deps, authorised.value, fields);
  if (problem) return err(problem);
  const isSuggested = permission === 'goal.suggest';
  if (fromTarget && (isSuggested || !isAgreed(deps, personOid, fromTarget)))
    return err(badInput('fromTarget', 'not-a-choice'));
  return createAudited(
    deps,
    deps.records.goals,
    {
      ...fields,
      // Of one target comes one goal, from whichever form and device.
      key: fromTarget
        ? deps.keys.keyFor('goal-of-target', fromTarget.meeting, String(fromTarget.place))
        : deps.keys.keyFor('goal', actorOid, personOid, formId),
      personOid,
      state: isSuggested ? 'suggested' : 'open',
      fromTarget: fromTarget && referenceText(fromTarget),
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
