import type { TrainingEvent } from '../domain/events/training-event.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import { policyOfUnit } from '../domain/units/unit.ts';
import type { KeyHoldsAnother, Stored } from '../ports/records.ts';
import type { NotFound } from './authorise.ts';
import { mayForUnit, notFound } from './authorise.ts';
import type { BadInput } from './bad-input.ts';
import { badInput } from './bad-input.ts';
import { createAudited } from './create-audited.ts';
import type { Deps } from './deps.ts';
import { unitsByKey } from './units.ts';

export interface ScheduleEventRequest {
  readonly actorOid: string;
  readonly formId: string;
  readonly title: string;
  readonly unit: string;
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue: string;
  readonly provider: string;
  readonly activityType: string;
  readonly trainingItem: string | undefined;
}

const LONGEST_MINUTES = 24 * 60;

/** A coordinator offers training to a unit. Its length is its minutes of CPD. */
export async function scheduleEvent(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies'>,
  { actorOid, formId, ...fields }: ScheduleEventRequest,
): Promise<Result<Stored<TrainingEvent>, NotFound | BadInput | KeyHoldsAnother>> {
  if (!mayForUnit(deps, actorOid, 'event.manage', fields.unit)) return err(notFound);
  const policyId = policyOfUnit(fields.unit, unitsByKey(deps.records));
  const policy = policyId === undefined ? undefined : deps.policies.find(policyId, deps.clock.today());
  if (policy && !policy.activityTypes.some(({ id }) => id === fields.activityType)) {
    return err(badInput('activityType', 'not-a-choice'));
  }
  if (policy && fields.trainingItem && !policy.trainingItems.some(({ id }) => id === fields.trainingItem)) {
    return err(badInput('trainingItem', 'not-a-choice'));
  }
  const minutes = Math.round((Date.parse(fields.endsAt) - Date.parse(fields.startsAt)) / 60_000);
  if (minutes <= 0) return err(badInput('endsAt', 'ends-before-start'));
  if (minutes > LONGEST_MINUTES) return err(badInput('endsAt', `too-large:${LONGEST_MINUTES}`));

  const created = await createAudited(
    deps,
    deps.records.events,
    {
      key: deps.keys.keyFor('event', actorOid, formId),
      ...fields,
      minutes,
      breakMinutes: undefined,
      insetDays: undefined,
      category: undefined,
      coordinatorOid: actorOid,
      changedBy: actorOid,
      changedAt: undefined,
      noticeAt: undefined,
      cancelledBecause: undefined,
    },
    { action: 'event-scheduled', actorOid, subjectOid: actorOid },
  );
  if (!created.ok) return created;
  const { stored } = created.value;
  return ok(stored);
}
