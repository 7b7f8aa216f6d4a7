import type { CivilDate } from '../cycles/civil-date.ts';
import type { CaseEvidence } from '../standing/case.ts';
import { evidenceDate } from '../standing/case.ts';
import type { UncountedEvidence } from '../standing/outcome.ts';
import { afterAsOf } from './uncounted.ts';

interface KnownEvidence<Evidence> {
  /** Dated up to `asOf`, latest first; of one day, in order of id. */
  readonly known: readonly Evidence[];
  readonly later: readonly UncountedEvidence[];
}

/** Parts evidence at `asOf`. The order does not depend on the order given. */
export function latestFirst<Evidence extends CaseEvidence>(
  evidence: readonly Evidence[],
  asOf: CivilDate,
): KnownEvidence<Evidence> {
  const sorted = [...evidence].sort((one, other) => {
    const [first, second] = [evidenceDate(one), evidenceDate(other)];
    if (first !== second) return first < second ? 1 : -1;
    return one.id < other.id ? -1 : 1;
  });
  return {
    known: sorted.filter((each) => evidenceDate(each) <= asOf),
    later: sorted.filter((each) => evidenceDate(each) > asOf).map((each) => afterAsOf(each.id, asOf)),
  };
}
