import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Policy } from '../../policies/policy.ts';
import type { EachActivity } from '../shared/each-activity.ts';
import { disseminationDue } from './dissemination-due.ts';

/** After which activities a policy wants what was learned passed on; empty where it does not ask. */
export const deliveriesPassedOn = ({
  requirements,
}: Pick<Policy, 'requirements'>): EachActivity['delivery'] => {
  const rules = requirements
    .filter(({ kind }) => kind === disseminationDue.name)
    // A policy keeps parameters as their kind parsed them.
    .map(({ parameters }) => (parameters as EachActivity).delivery);
  return rules.includes('all') ? 'all' : rules.flatMap((each) => (each === 'all' ? [] : each));
};

export interface AgreedDuty {
  readonly date: CivilDate;
  /** `external`, `internal` …; empty: not said. */
  readonly delivery: string;
  /** By when, as agreed with the manager; null: no date. */
  readonly agreedDate: CivilDate | null;
  readonly isDone: boolean;
}

/** Whether what was learned has been passed on by a day; an activity still to come asks for nothing. */
export function disseminationDuty(
  { date, delivery, agreedDate, isDone }: AgreedDuty,
  deliveries: EachActivity['delivery'],
  asOf: CivilDate,
): 'met' | 'due' | 'overdue' | 'not-applicable' {
  if (date > asOf || (deliveries !== 'all' && !deliveries.includes(delivery))) return 'not-applicable';
  if (isDone) return 'met';
  return agreedDate !== null && agreedDate < asOf ? 'overdue' : 'due';
}
