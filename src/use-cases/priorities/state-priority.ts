import type { Priority } from '../../domain/priorities/priority.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, KeyHoldsAnother, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import { mayManage } from './read-priorities.ts';

type PriorityDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

type Stated = Pick<
  Priority,
  'plan' | 'title' | 'measure' | 'ownerOid' | 'from' | 'to' | 'approvedBy' | 'approvedOn'
>;

/** Whoever looks after a unit, or the organisation, says what is wanted of its people's development, and until when. */
export async function statePriority(
  deps: PriorityDeps,
  request: Stated & { readonly actorOid: string; readonly formId: string; readonly unit: string | undefined },
): Promise<Result<Stored<Priority>, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, formId, unit, ...stated } = request;
  if (!mayManage(deps, actorOid, unit)) return err(notFound);
  if (unit !== undefined && !deps.records.units.find(unit)) return err(badInput('unit', 'not-a-choice'));
  const problem = problemOf(deps, stated);
  if (problem) return err(problem);
  const created = await createAudited(
    deps,
    deps.records.priorities,
    {
      ...stated,
      key: deps.keys.keyFor('priority', actorOid, formId),
      unit,
      endedBecause: undefined,
      changedBy: actorOid,
      changedAt: undefined,
    },
    { action: 'priority-stated', actorOid, subjectOid: actorOid },
  );
  return created.ok ? ok(created.value.stored) : created;
}

/** Changes a priority to what it is to be, or ends it with a reason; without one it holds again. */
export async function changePriority(
  deps: PriorityDeps,
  request: Stated & {
    readonly actorOid: string;
    readonly priorityKey: string;
    /** The version that the actor saw. */
    readonly version: string;
    readonly endedBecause: string | undefined;
  },
): Promise<Result<Stored<Priority>, NotFound | BadInput | ChangedMeanwhile>> {
  const { actorOid, priorityKey, version, ...stated } = request;
  const stored = deps.records.priorities.find(priorityKey);
  if (!stored || !mayManage(deps, actorOid, stored.value.unit)) return err(notFound);
  const problem = problemOf(deps, stated, stored.value);
  if (problem) return err(problem);
  const wanted = { ...stored.value, ...stated };
  if (JSON.stringify(wanted) === JSON.stringify(stored.value)) return ok(stored);
  const isEnded = stated.endedBecause !== undefined && stored.value.endedBecause === undefined;
  return replaceAudited(deps, deps.records.priorities, stored, wanted, {
    version,
    action: isEnded ? 'priority-ended' : 'priority-changed',
    actorOid,
    subjectOid: actorOid,
  });
}

/** An owner who has left since may stay named; whoever is named anew is active. */
function problemOf(deps: PriorityDeps, stated: Stated, before?: Priority): BadInput | undefined {
  if (stated.to < stated.from) return badInput('to', 'ends-before-start');
  const { ownerOid } = stated;
  const isKnown = deps.records.people.find(ownerOid) !== undefined && lineManagers(deps).isActive(ownerOid);
  if (ownerOid !== before?.ownerOid && !isKnown) return badInput('ownerOid', 'not-a-choice');
  const { approvedOn } = stated;
  return approvedOn !== undefined && approvedOn > deps.clock.today()
    ? badInput('approvedOn', 'future-date')
    : undefined;
}
