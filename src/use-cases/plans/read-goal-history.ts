import type { GoalStep } from '../../domain/plans/goal-history.ts';
import { goalHistory } from '../../domain/plans/goal-history.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

export interface GoalHistoryValue {
  readonly text: string;
  readonly steps: readonly GoalStep[];
  readonly nameOf: (oid: string) => string;
  /** Of a priority; empty where it is none that is kept. */
  readonly priorityTitleOf: (key: string) => string;
}

/** Who wrote a goal, changed it, said what became of it, as its list keeps the versions. */
export async function readGoalHistory(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  asked: { readonly actorOid: string; readonly personOid: string; readonly goalKey: string },
): Promise<Result<GoalHistoryValue, NotFound>> {
  const { actorOid, personOid, goalKey } = asked;
  const authorised = authoriseForPerson(deps, actorOid, 'record.read', personOid);
  if (!authorised.ok) return authorised;
  const { goals, people, priorities } = deps.records;
  const stored = goals.find(goalKey);
  if (stored?.value.personOid !== personOid) return err(notFound);
  return ok({
    text: stored.value.text,
    steps: goalHistory(await goals.history(stored)),
    nameOf: (oid) => people.find(oid)?.value.displayName ?? '',
    priorityTitleOf: (key) => priorities.find(key)?.value.title ?? '',
  });
}
