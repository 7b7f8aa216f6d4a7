import type { CivilDate } from '../cycles/civil-date.ts';
import type { RuleBook } from '../rule-books/rule-book.ts';
import type { Case } from '../case/case.ts';
import { daysToLookAt } from './days-to-look-at.ts';
import type { Judging, StandingOnDay } from './judge-on.ts';
import { judging, standingOfDay } from './judge-on.ts';
import type { Outcome, Standing } from '../outcomes/outcome.ts';

const isSame = (one: Outcome, other: Outcome): boolean =>
  one.status === other.status &&
  one.required === other.required &&
  one.counted === other.counted &&
  one.missing === other.missing &&
  one.dueOn === other.dueOn;

/** What counts as a change: status, amounts, the date that decides, overall. Days left and wording are none. */
function isOther(today: StandingOnDay, later: StandingOnDay): boolean {
  return (
    today.overall !== later.overall ||
    today.outcomes.some((outcome, index) => {
      const then = later.outcomes[index];
      return then === undefined || !isSame(outcome, then);
    })
  );
}

function changesOn(judged: Judging, today: StandingOnDay, noted: readonly CivilDate[]): CivilDate | null {
  const days = daysToLookAt(judged, today, noted);
  const { turnsOn = [] } = judged.theCase;
  // Beyond such a day the case says nothing.
  const turn = turnsOn.filter((day) => day > today.asOf).sort()[0];
  const other = days.find(
    (day) => (turn === undefined || day < turn) && isOther(today, standingOfDay(judged, day)),
  );
  return other ?? turn ?? null;
}

/** One outcome for each requirement in the policy's order, those that do not apply included. Pure. */
export function judge(book: RuleBook, theCase: Case): Standing {
  const judged = judging(book, theCase);
  const noted: CivilDate[] = [];
  const today = standingOfDay(judged, theCase.asOf, (day) => noted.push(day));
  return { ...today, changesOn: changesOn(judged, today, noted) };
}
