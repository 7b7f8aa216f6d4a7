import type { ActivityEvidence } from '../standing/case.ts';
import type { UncountedEvidence } from '../standing/outcome.ts';
import type { Facts } from './define-requirement.ts';
import { notCompleted, outsideCycle, whyNotKnown } from './uncounted.ts';

/** Why a record does not count in the cycle; undefined when it is known, completed and dated inside. */
export function whyNotInCycle(activity: ActivityEvidence, facts: Facts): UncountedEvidence | undefined {
  const { cycle } = facts;
  const unknown = whyNotKnown(activity, facts);
  if (unknown) return unknown;
  if (activity.status !== 'completed') return notCompleted(activity.id);
  const isInside = cycle.from <= activity.date && activity.date <= cycle.to;
  return isInside ? undefined : outsideCycle(activity.id, cycle);
}
