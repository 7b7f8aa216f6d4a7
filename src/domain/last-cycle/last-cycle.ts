import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import type { Review } from '../reviews/review.ts';
import type { Outcome } from '../outcomes/outcome.ts';

/** The kinds of review that look back on a whole cycle. */
const SIGNING_OFF: ReadonlySet<string> = new Set(['annual', 'appraisal', 'performance']);

/** The cycle that ended last before `today`. */
export const cycleBefore = (cycleOn: (day: CivilDate) => Cycle, today: CivilDate): Cycle =>
  cycleOn(addDays(cycleOn(today).from, -1));

/**
 * The day the cycle was signed off: the first annual review held on its last day or later. One held earlier cannot
 * have known what the cycle would come to.
 */
export const signedOffOn = (reviews: readonly Review[], { to }: Cycle): CivilDate | undefined =>
  reviews
    .filter(({ kind, heldOn }) => SIGNING_OFF.has(kind) && heldOn >= to)
    .map(({ heldOn }) => heldOn)
    .sort()[0];

/** The required counts that were not reached in the cycle, or in one of its terms. */
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

/** What is late today all the same is no matter of the cycle: it stands in today's standing already. */
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
