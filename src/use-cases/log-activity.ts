import { alignmentGroups } from '../domain/activities/alignment-groups.ts';
import type { LearningActivity } from '../domain/activities/learning-activity.ts';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { KeyHoldsAnother, Stored } from '../ports/records.ts';
import type { NotFound } from './authorise.ts';
import { authoriseForPerson } from './authorise.ts';
import type { BadInput } from './bad-input.ts';
import { badInput } from './bad-input.ts';
import { createAudited } from './create-audited.ts';
import type { Deps } from './deps.ts';
import type { PersonStanding } from './standing-of-person.ts';
import { policyOfPerson, standingOfPerson } from './standing-of-person.ts';

export interface LogActivityRequest {
  readonly actorOid: string;
  readonly personOid: string;
  /** Made by the form: the same form sent twice stores one activity. */
  readonly formId: string;
  readonly title: string;
  readonly activityType: string;
  readonly completedOn: CivilDate;
  readonly minutes: number;
  readonly category: LearningActivity['category'];
  readonly reflection: string;
  readonly delivery: LearningActivity['delivery'];
  /** Standards that the policy names. */
  readonly alignment: readonly string[];
}

export interface LoggedValue {
  readonly stored: Stored<LearningActivity>;
  readonly isNew: boolean;
  readonly judged: PersonStanding | undefined;
}

/** A person logs something they did: one row in the list, one audit entry, and the standing it leads to. */
export async function logActivity(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'standings'>,
  { actorOid, personOid, formId, ...fields }: LogActivityRequest,
): Promise<Result<LoggedValue, NotFound | BadInput | KeyHoldsAnother>> {
  const authorised = authoriseForPerson(deps, actorOid, 'activity.log', personOid);
  if (!authorised.ok) return authorised;
  const person = authorised.value;

  const policy = policyOfPerson(deps, person);
  if (policy && !policy.activityTypes.some(({ id }) => id === fields.activityType)) {
    return err(badInput('activityType', 'not-a-choice'));
  }
  const standards = policy && alignmentGroups(policy).flatMap(({ choices }) => choices.map(({ id }) => id));
  if (standards && !fields.alignment.every((id) => standards.includes(id))) {
    return err(badInput('alignment', 'not-a-choice'));
  }
  if (fields.completedOn > deps.clock.today()) return err(badInput('completedOn', 'future-date'));

  const created = await createAudited(
    deps,
    deps.records.activities,
    {
      key: deps.keys.keyFor('activity', actorOid, formId),
      personOid,
      ...fields,
      eventKey: undefined,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: undefined,
    },
    { action: 'activity-logged', actorOid, subjectOid: personOid },
  );
  if (!created.ok) return created;

  const { stored, isNew } = created.value;
  return ok({ stored, isNew, judged: standingOfPerson(deps, person) });
}
