import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { Review } from '../reviews/review.ts';
import type { Outcome } from '../outcomes/outcome.ts';

/** The kinds of review that look back on a whole cycle. */
const SIGNING_OFF: ReadonlySet<string> = new Set(['annual', 'appraisal', 'performance']);

/** The latest cycle that ended before `today`. */
export const cycleBefore = (cycleOn: (day: CivilDate) => Cycle, today: CivilDate): Cycle =>
  cycleOn(addDays(cycleOn(today).from, -1));

/**
 * The day of the first annual review held on the cycle's last day or later; undefined where there is none. A review held
 * earlier cannot sign the whole cycle off.
 */
export const signedOffOn = (reviews: readonly Review[], { to }: Cycle): CivilDate | undefined =>
  reviews
    .filter(({ kind, heldOn }) => SIGNING_OFF.has(kind) && heldOn >= to)
    .map(({ heldOn }) => heldOn)
    .sort()[0];

/** The required amounts that the person did not reach in the cycle, or in one of its terms. */
export const shortfallsOf = (outcomes: readonly Outcome[], { from, to }: Cycle): readonly Outcome[] =>
  outcomes.filter(
    ({ obligation, status, dueOn, required }) =>
      obligation === 'required' &&
      status === 'overdue' &&
      required !== null &&
      dueOn !== null &&
      from <= dueOn &&
      dueOn <= to,
  );

/** Leaves out what today's standing already shows as overdue since the same day. */
export const withoutWhatIsLateToday = (
  shortfalls: readonly Outcome[],
  today: readonly Outcome[],
): readonly Outcome[] =>
  shortfalls.filter(
    ({ requirement, dueOn }) =>
      !today.some(
        (outcome) =>
          outcome.requirement === requirement && outcome.status === 'overdue' && outcome.dueOn === dueOn,
      ),
  );
