import type { PriorityHistory } from '../../contract/plans.ts';
import type { PriorityChange } from '../../domain/priorities/priority-history.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PriorityHistoryValue } from '../../use-cases/priorities/read-priority-history.ts';
import { localDay, localTime } from '../shared/local-time.ts';

export function priorityHistoryView(
  { title, steps, nameOf }: PriorityHistoryValue,
  { localAt }: Pick<Clock, 'localAt'>,
): PriorityHistory {
  const named = ({ field, before, after }: PriorityChange) =>
    field === 'ownerOid' ? { field, before: nameOf(before), after: nameOf(after) } : { field, before, after };
  return {
    title,
    steps: steps.map(({ did, by, at, changes }) => {
      const local = localAt(at);
      return {
        did,
        byName: nameOf(by),
        on: localDay(local),
        at: localTime(local),
        changes: changes.map(named),
      };
    }),
  };
}
