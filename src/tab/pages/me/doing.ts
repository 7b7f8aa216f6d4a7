import type { NextActionView, PersonRecord } from '../../../contract/record.ts';
import type { OutcomeView } from '../../../contract/standing.ts';
import { NEED_GROUPS } from '../../../domain/outcomes/shown-status.ts';

/** Id of the button that opens the form of CPD: it takes the focus back from what is gone. */
export const LOG_OPENER = 'log-open';

/** What one's own page can do about a requirement. */
export interface Doing {
  readonly oid: string;
  /** The organisation's day. */
  readonly today: string;
  readonly actions: PersonRecord['actions'];
  readonly onLog: () => void;
  /** Opens the form of an activity where the reflection is written. */
  readonly onReflect: (activityKey: string) => void;
  /** Opens the proof; the focus returns to the element of this id. */
  readonly onWhy: (outcome: OutcomeView, returnTo: string) => void;
}

export const actionFor = (
  actions: PersonRecord['actions'],
  policyId: string,
  { requirement }: Pick<OutcomeView, 'requirement'>,
): NextActionView | undefined =>
  actions.find((each) => each.policyId === policyId && each.requirement === requirement)?.action;

interface Pressing {
  readonly policyId: string;
  readonly outcome: OutcomeView;
}

const placeOf = ({ need }: OutcomeView): number =>
  need === null ? NEED_GROUPS.length : NEED_GROUPS.indexOf(need);

/** The first thing to do now under any of the person's policies; undefined where nothing is overdue, undated or due soon. */
export function mostPressing({ standing, furtherStandings }: PersonRecord): Pressing | undefined {
  const [first] = [...(standing ? [standing] : []), ...furtherStandings]
    .flatMap(({ policyId, outcomes }) => outcomes.map((outcome) => ({ policyId, outcome })))
    .filter(({ outcome: { need } }) => need !== null && need !== 'later')
    .toSorted(
      (one, other) =>
        placeOf(one.outcome) - placeOf(other.outcome) ||
        (one.outcome.daysToDue ?? 0) - (other.outcome.daysToDue ?? 0),
    );
  return first;
}
