import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Deps } from '../shared/deps.ts';

/** The day an event belongs to: that on which it begins, also where it ends at midnight or later. */
export const heldOnOf = (
  { clock }: Pick<Deps, 'clock'>,
  { startsAt }: Pick<TrainingEvent, 'startsAt'>,
): CivilDate => clock.dateAt(startsAt);
