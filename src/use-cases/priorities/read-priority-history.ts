import type { PriorityStep } from '../../domain/priorities/priority-history.ts';
import { priorityHistory } from '../../domain/priorities/priority-history.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { mayManage } from './read-priorities.ts';

export interface PriorityHistoryValue {
  readonly title: string;
  readonly steps: readonly PriorityStep[];
  readonly nameOf: (oid: string) => string;
}

/** Who stated a priority, changed it, ended it, as its list keeps the versions. */
export async function readPriorityHistory(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  { actorOid, priorityKey }: { readonly actorOid: string; readonly priorityKey: string },
): Promise<Result<PriorityHistoryValue, NotFound>> {
  const { priorities, people } = deps.records;
  const stored = priorities.find(priorityKey);
  if (!stored || !mayManage(deps, actorOid, stored.value.unit)) return err(notFound);
  return ok({
    title: stored.value.title,
    steps: priorityHistory(await priorities.history(stored)),
    nameOf: (oid) => people.find(oid)?.value.displayName ?? '',
  });
}
