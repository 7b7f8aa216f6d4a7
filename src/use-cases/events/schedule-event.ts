import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { KeyHoldsAnother, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForUnit, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import type { EventFields } from './event-fields.ts';
import { parseEventFields } from './event-fields.ts';

export type ScheduleEventRequest = EventFields & {
  readonly actorOid: string;
  readonly formId: string;
  readonly unit: string;
};

/** A coordinator offers training to a unit. */
export async function scheduleEvent(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  { actorOid, formId, unit, ...fields }: ScheduleEventRequest,
): Promise<Result<Stored<TrainingEvent>, NotFound | BadInput | KeyHoldsAnother>> {
  if (!mayForUnit(deps, actorOid, 'event.manage', unit)) return err(notFound);
  // Whoever looks after the whole organisation may name any unit, one that is not there too.
  if (!deps.records.units.find(unit)) return err(badInput('unit', 'not-a-choice'));
  const parsed = parseEventFields(deps, unit, fields);
  if (!parsed.ok) return parsed;
  const created = await createAudited(
    deps,
    deps.records.events,
    {
      key: deps.keys.keyFor('event', actorOid, formId),
      unit,
      ...parsed.value,
      // Said once it is there: `say-what-event-serves.ts`.
      priority: undefined,
      strand: undefined,
      standards: [],
      criteria: {},
      coordinatorOid: actorOid,
      changedBy: actorOid,
      changedAt: undefined,
      noticeAt: undefined,
      cancelledBecause: undefined,
    },
    { action: 'event-scheduled', actorOid, subjectOid: actorOid },
  );
  if (!created.ok) return created;
  return ok(created.value.stored);
}
