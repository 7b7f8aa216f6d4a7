import type { GoalNote } from '../../domain/plans/goal-note.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';

/** The person, or who answers for them, says how a goal gets on. */
export async function noteProgress(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly goalKey: string;
    readonly formId: string;
    readonly text: string;
  },
): Promise<Result<Created<GoalNote>, NotFound | KeyHoldsAnother>> {
  const { actorOid, personOid, goalKey, formId, text } = request;
  const authorised = authoriseForPerson(deps, actorOid, 'goal.note', personOid);
  if (!authorised.ok) return authorised;
  if (deps.records.goals.find(goalKey)?.value.personOid !== personOid) return err(notFound);
  return createAudited(
    deps,
    deps.records.goalNotes,
    {
      key: deps.keys.keyFor('goal-note', actorOid, goalKey, formId),
      personOid,
      goal: goalKey,
      text,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: undefined,
    },
    { action: 'goal-noted', actorOid, subjectOid: personOid },
  );
}
