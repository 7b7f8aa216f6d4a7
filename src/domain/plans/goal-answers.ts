import type { LearningActivity } from '../activities/learning-activity.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { Goal, GoalDetails } from './goal.ts';

/** What a goal is for, and what training is said to serve, in the same words. */
export type Served = Pick<GoalDetails, 'priority' | 'strand' | 'standards'>;

/** Why something answers a goal; the closest first. */
export const FITS = ['priority', 'standard', 'strand'] as const;
export type Fit = (typeof FITS)[number];

/** What the two have in common; empty: the one does not answer the other. */
export function fitsOf(goal: Served, served: Served): readonly Fit[] {
  const isShared: Readonly<Record<Fit, boolean>> = {
    priority: goal.priority !== undefined && goal.priority === served.priority,
    standard: served.standards.some((standard) => goal.standards.includes(standard)),
    strand: goal.strand !== undefined && goal.strand === served.strand,
  };
  return FITS.filter((fit) => isShared[fit]);
}

/** Training that somebody may come to. */
interface Offered extends Served {
  readonly key: string;
  readonly startsAt: string;
  readonly cancelledBecause: string | undefined;
}

export interface FittingEvent<Event> {
  readonly event: Event;
  readonly fits: readonly Fit[];
}

/** More than these is a catalogue, not an answer. */
const MOST_EVENTS = 3;

const isOpen = ({ state }: Pick<Goal, 'state'>): boolean => state === 'open' || state === 'suggested';

/**
 * Training to come that fits a goal which is still open, the closest fit first, then the soonest: that the person is not on
 * already, by the keys of `on`. `now` is an ISO instant.
 */
export function eventsForGoal<Event extends Offered>(
  goal: Served & Pick<Goal, 'state'>,
  events: readonly Event[],
  { now, on }: { readonly now: string; readonly on: ReadonlySet<string> },
): readonly FittingEvent<Event>[] {
  if (!isOpen(goal)) return [];
  return events
    .filter(
      ({ key, startsAt, cancelledBecause }) =>
        startsAt > now && cancelledBecause === undefined && !on.has(key),
    )
    .map((event) => ({ event, fits: fitsOf(goal, event) }))
    .filter(({ fits }) => fits.length > 0)
    .toSorted(
      (one, other) =>
        other.fits.length - one.fits.length || one.event.startsAt.localeCompare(other.event.startsAt),
    )
    .slice(0, MOST_EVENTS);
}

/**
 * Whether CPD that was done answers a goal: it is for one of its standards, or it was training for the same (`served`), since
 * the goal was written.
 */
export const answersGoal = (
  goal: Served & { readonly startedOn: CivilDate | undefined },
  { alignment, completedOn }: Pick<LearningActivity, 'alignment' | 'completedOn'>,
  served: Served | undefined,
): boolean =>
  (goal.startedOn === undefined || completedOn >= goal.startedOn) &&
  (alignment.some((standard) => goal.standards.includes(standard)) ||
    (served !== undefined && fitsOf(goal, served).length > 0));
