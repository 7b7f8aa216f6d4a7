import { alignmentGroups } from '../../domain/activities/alignment-groups.ts';
import type { Dated } from '../../domain/activities/counted-twice.ts';
import { doubtsAbout } from '../../domain/activities/counted-twice.ts';
import type { LearningActivity } from '../../domain/activities/learning-activity.ts';
import { currentActivities } from '../../domain/activities/withdrawal.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { PolicyDeclarations } from '../../domain/policies/join-declarations.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, KeyHoldsAnother, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { ActivityDoubt, MayCountTwice } from './activity-doubts.ts';
import { timesOfEvents } from './activity-doubts.ts';
import { correctableActivity, saidByRegister } from './correctable-activity.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import type { PersonStanding } from '../standing/standing-of-person.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';

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
  /** The share of an INSET day it was; left out: it is not said. */
  readonly insetDays?: LearningActivity['insetDays'];
  /** Standards that the policy names. */
  readonly alignment: readonly string[];
  /** Key of the person's activity that this one corrects, or of the row that took one back: then it counts again. */
  readonly corrects?: string | undefined;
  /** The person says that it is no time counted twice. */
  readonly isConfirmed?: boolean | undefined;
}

export type LogRefusal = NotFound | BadInput | KeyHoldsAnother | ChangedMeanwhile | MayCountTwice;

export interface LoggedValue {
  readonly stored: Stored<LearningActivity>;
  readonly isNew: boolean;
  /** Under each of the person's policies, the main one first. */
  readonly judged: readonly PersonStanding[];
  /** What those declare together. */
  readonly declared: PolicyDeclarations | undefined;
}

/**
 * A person logs something they did, or corrects what they logged: one row in the list, one audit entry, and the standing
 * it leads to. Of what came from a register, they add only what it does not say.
 */
export async function logActivity(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'standings' | 'may'>,
  { actorOid, personOid, formId, corrects, isConfirmed = false, ...said }: LogActivityRequest,
): Promise<Result<LoggedValue, LogRefusal>> {
  const authorised = authoriseForPerson(deps, actorOid, 'activity.log', personOid);
  if (!authorised.ok) return authorised;
  const person = authorised.value;

  const key = deps.keys.keyFor('activity', actorOid, formId);
  const found =
    corrects === undefined
      ? ok(undefined)
      : correctableActivity(deps, { personOid, activityKey: corrects, byKey: key });
  if (!found.ok) {
    return found.refusal.code === 'not-found' ? err(badInput('corrects', 'not-an-id')) : err(found.refusal);
  }
  const corrected = found.value;
  const event = corrected?.eventKey === undefined ? undefined : deps.records.events.find(corrected.eventKey);
  const fields =
    corrected?.eventKey === undefined
      ? said
      : {
          ...said,
          ...saidByRegister(corrected),
          // What the event's time counts as is the event's to say, where it does.
          category: event?.value.category ?? said.category,
        };

  const policy = declarationsFor(deps, person);
  const types = policy && [...policy.activityTypes.map(({ id }) => id), corrected?.activityType];
  if (types && !types.includes(fields.activityType)) {
    return err(badInput('activityType', 'not-a-choice'));
  }
  const standards = policy && alignmentGroups(policy).flatMap(({ choices }) => choices.map(({ id }) => id));
  if (standards && !fields.alignment.every((id) => standards.includes(id))) {
    return err(badInput('alignment', 'not-a-choice'));
  }
  if (fields.completedOn > deps.clock.today()) return err(badInput('completedOn', 'future-date'));

  const doubts = doubtsOf(deps, { key, corrects, personOid, eventKey: corrected?.eventKey, ...fields });
  if (doubts.length > 0 && !isConfirmed) return err({ code: 'may-count-twice', doubts });

  const created = await createAudited(
    deps,
    deps.records.activities,
    {
      key,
      personOid,
      ...fields,
      eventKey: corrected?.eventKey,
      insetDays: fields.insetDays,
      withdrawnBecause: undefined,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: corrects,
    },
    { action: corrected ? 'activity-corrected' : 'activity-logged', actorOid, subjectOid: personOid },
  );
  if (!created.ok) return created;

  const { stored, isNew } = created.value;
  return ok({ stored, isNew, judged: standingsOfPerson(deps, person), declared: policy });
}

/** What stands beside it that may be the same time; nothing where the form was stored already and is sent again. */
function doubtsOf(
  deps: Pick<Deps, 'records'>,
  {
    key,
    corrects,
    personOid,
    ...activity
  }: Dated & Pick<LearningActivity, 'key' | 'personOid'> & { corrects: string | undefined },
): readonly ActivityDoubt[] {
  const rows = deps.records.activities.where('personOid', personOid).map(({ value }) => value);
  if (rows.some((row) => row.key === key)) return [];
  const others = currentActivities(rows).filter((row) => row.key !== corrects);
  const byKey = new Map(others.map((row) => [row.key, row]));
  return doubtsAbout(activity, others, timesOfEvents(deps)).flatMap(({ key: other, reason }) => {
    const row = byKey.get(other);
    return row ? [{ activity: row, reason }] : [];
  });
}
