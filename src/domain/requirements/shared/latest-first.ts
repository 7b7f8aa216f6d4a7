import type { CaseEvidence } from '../../evidence/evidence.ts';
import { evidenceDate } from '../../evidence/evidence.ts';
import type { UncountedEvidence } from '../../outcomes/outcome.ts';
import type { Facts } from './define-requirement.ts';
import { whyNotKnown } from './uncounted.ts';

interface KnownEvidence<Evidence> {
  /** Known on `asOf`, latest first; of one day, in order of id. */
  readonly known: readonly Evidence[];
  readonly later: readonly UncountedEvidence[];
}

const NOTHING: readonly never[] = [];
const NONE: KnownEvidence<never> = { known: NOTHING, later: NOTHING };

function byDate(one: CaseEvidence, other: CaseEvidence): number {
  const [first, second] = [evidenceDate(one) ?? '', evidenceDate(other) ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

/** Most lists hold one piece, or two in order: nothing is copied for those. */
function isInOrder(evidence: readonly CaseEvidence[]): boolean {
  let before: CaseEvidence | undefined;
  for (const each of evidence) {
    if (before && byDate(before, each) > 0) return false;
    before = each;
  }
  return true;
}

function isAllKnown(evidence: readonly CaseEvidence[], facts: Pick<Facts, 'asOf' | 'knownOn'>): boolean {
  for (const each of evidence) if (whyNotKnown(each, facts)) return false;
  return true;
}

/** Parts evidence into what is known and what is not yet. The order does not depend on the order given. */
export function latestFirst<Evidence extends CaseEvidence>(
  evidence: readonly Evidence[],
  facts: Pick<Facts, 'asOf' | 'knownOn'>,
): KnownEvidence<Evidence> {
  if (evidence.length === 0) return NONE;
  const sorted = evidence.length === 1 || isInOrder(evidence) ? evidence : [...evidence].sort(byDate);
  return isAllKnown(sorted, facts) ? { known: sorted, later: NOTHING } : parted(sorted, facts);
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
