import { askedOfEvent } from '../../domain/events/asked-of-event.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { policyOfEvents } from './event-policy.ts';

type Said = Pick<TrainingEvent, 'title' | 'startsAt' | 'endsAt' | 'venue' | 'provider' | 'activityType'>;
type MaySay = Pick<
  TrainingEvent,
  | 'trainingItem'
  | 'minutes'
  | 'breakMinutes'
  | 'insetDays'
  | 'category'
  | 'delivery'
  | 'booking'
  | 'capacity'
  | 'costPence'
>;

/**
 * What a form says of an event. Its times are ISO instants, or dates and times of the organisation's without a zone:
 * `2026-11-20T14:00`. `minutes` of CPD left out: its length without the break.
 */
export type EventFields = Said & { readonly [Field in keyof MaySay]?: MaySay[Field] | undefined };

const LONGEST_MINUTES = 24 * 60;

const isInset = (policy: Policy | undefined, activityType: string): boolean =>
  policy?.activityTypes.find(({ id }) => id === activityType)?.isInset === true;

/** What is wrong with an event for a unit, or what the event keeps of it: instants, and its minutes of CPD. */
export function parseEventFields(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  unit: string,
  fields: EventFields,
): Result<Said & MaySay, BadInput> {
  const policy = policyOfEvents(deps, unit);
  const { activityType, trainingItem, breakMinutes = 0 } = fields;
  if (policy && !policy.activityTypes.some(({ id }) => id === activityType))
    return err(badInput('activityType', 'not-a-choice'));
  if (policy && trainingItem && !policy.trainingItems.some(({ id }) => id === trainingItem))
    return err(badInput('trainingItem', 'not-a-choice'));
  const asked = askedOfEvent(policy);
  if (asked.category && fields.category === undefined) return err(badInput('category', 'empty'));
  if (asked.insetDays && isInset(policy, activityType) && fields.insetDays === undefined)
    return err(badInput('insetDays', 'empty'));
  const [startsAt, endsAt] = [fields.startsAt, fields.endsAt].map((at) =>
    at.endsWith('Z') ? at : deps.clock.instantAt(at),
  );
  if (startsAt === undefined) return err(badInput('startsAt', 'skipped-time'));
  if (endsAt === undefined) return err(badInput('endsAt', 'skipped-time'));
  const lengthMinutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  if (lengthMinutes <= 0) return err(badInput('endsAt', 'ends-before-start'));
  if (lengthMinutes > LONGEST_MINUTES) return err(badInput('endsAt', 'too-large', LONGEST_MINUTES));
  if (breakMinutes >= lengthMinutes) return err(badInput('breakMinutes', 'too-large', lengthMinutes - 1));
  return ok({
    title: fields.title,
    startsAt,
    endsAt,
    minutes: fields.minutes ?? lengthMinutes - breakMinutes,
    breakMinutes: fields.breakMinutes,
    insetDays: fields.insetDays,
    category: fields.category,
    activityType,
    provider: fields.provider,
    delivery: fields.delivery,
    venue: fields.venue,
    trainingItem,
    booking: fields.booking,
    capacity: fields.booking === undefined ? undefined : fields.capacity,
    costPence: fields.costPence,
  });
}
