import type { CaseEvidence } from '../standing/case.ts';
import { evidenceDate } from '../standing/case.ts';
import type { UncountedEvidence } from '../standing/outcome.ts';
import type { Facts } from './define-requirement.ts';
import { whyNotKnown } from './uncounted.ts';

interface KnownEvidence<Evidence> {
  /** Known on `asOf`, latest first; of one day, in order of id. */
  readonly known: readonly Evidence[];
  readonly later: readonly UncountedEvidence[];
}

const NOTHING: KnownEvidence<never> = { known: [], later: [] };

function byDate(one: CaseEvidence, other: CaseEvidence): number {
  const [first, second] = [evidenceDate(one) ?? '', evidenceDate(other) ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

/** Parts evidence into what is known and what is not yet. The order does not depend on the order given. */
export function latestFirst<Evidence extends CaseEvidence>(
  evidence: readonly Evidence[],
  facts: Pick<Facts, 'asOf' | 'knownOn'>,
): KnownEvidence<Evidence> {
  if (evidence.length === 0) return NOTHING;
  if (evidence.length > 1) return parted([...evidence].sort(byDate), facts);
  const reason = evidence[0] && whyNotKnown(evidence[0], facts);
  return reason ? { known: [], later: [reason] } : { known: evidence, later: NOTHING.later };
}

function parted<Evidence extends CaseEvidence>(
  sorted: readonly Evidence[],
  facts: Pick<Facts, 'asOf' | 'knownOn'>,
): KnownEvidence<Evidence> {
  const known: Evidence[] = [];
  const later: UncountedEvidence[] = [];
  for (const each of sorted) {
    const reason = whyNotKnown(each, facts);
    if (reason) later.push(reason);
    else known.push(each);
  }
  return { known, later };
}
