import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Goal } from '../../domain/plans/goal.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';

/** A goal for a person's plan. */
export async function addGoal(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly formId: string;
    readonly text: string;
    readonly targetOn: CivilDate;
  },
): Promise<Result<Created<Goal>, NotFound | KeyHoldsAnother>> {
  const { actorOid, personOid, formId, text, targetOn } = request;
  const authorised = authoriseForPerson(deps, actorOid, 'goal.change', personOid);
  if (!authorised.ok) return authorised;
  const created = await createAudited(
    deps,
    deps.records.goals,
    {
      key: deps.keys.keyFor('goal', actorOid, personOid, formId),
      personOid,
      text,
      targetOn,
      state: 'open',
      changedBy: actorOid,
    },
    { action: 'goal-added', actorOid, subjectOid: personOid },
  );
  if (!created.ok) return created;
  return ok(created.value);
}
