import type { GoalHistory } from '../../contract/plans.ts';
import type { GoalFieldChange } from '../../domain/plans/goal-history.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GoalHistoryValue } from '../../use-cases/plans/read-goal-history.ts';
import { localDay, localTime } from '../shared/local-time.ts';

export function goalHistoryView(
  { text, steps, nameOf, priorityTitleOf }: GoalHistoryValue,
  { localAt }: Pick<Clock, 'localAt'>,
): GoalHistory {
  const titled = ({ field, before, after }: GoalFieldChange) =>
    field === 'priority'
      ? { field, before: priorityTitleOf(before), after: priorityTitleOf(after) }
      : { field, before, after };
  return {
    title: text,
    steps: steps.map(({ did, by, at, changes }) => {
      const local = localAt(at);
      return {
        did,
        byName: nameOf(by),
        on: localDay(local),
        at: localTime(local),
        changes: changes.map(titled),
      };
    }),
  };
}
