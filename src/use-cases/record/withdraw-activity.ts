import { withdrawn } from '../../domain/activities/withdrawal.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { correctableActivity } from './correctable-activity.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * A person takes back what they logged: its row stays, and one that supersedes it says why it counts no more. What a
 * register gave is taken back in the register.
 */
export async function withdrawActivity(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly activityKey: string;
    readonly reason: string;
  },
): Promise<Result<Created<LearningActivity>, NotFound | BadInput | KeyHoldsAnother | ChangedMeanwhile>> {
  const { actorOid, personOid, activityKey, reason } = request;
  const authorised = authoriseForPerson(deps, actorOid, 'activity.log', personOid);
  if (!authorised.ok) return authorised;
  const key = deps.keys.keyFor('activity-withdrawal', actorOid, activityKey);
  const found = correctableActivity(deps, { personOid, activityKey, byKey: key });
  if (!found.ok) return found;
  if (found.value.eventKey !== undefined) return err(badInput('reason', 'from-a-register'));
  const said = { key, because: reason, recordedAt: deps.clock.now(), recordedBy: actorOid };
  const created = await createAudited(deps, deps.records.activities, withdrawn(found.value, said), {
    action: 'activity-withdrawn',
    actorOid,
    subjectOid: personOid,
  });
  return created.ok ? ok(created.value) : created;
}
