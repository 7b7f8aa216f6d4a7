import type { Cycle } from '../cycles/cycle.ts';
import type { CivilDate } from '../cycles/civil-date.ts';
import type { ActivityEvidence } from '../evidence/evidence.ts';
import type { Policy } from '../policies/policy.ts';
import { whyNotKnown } from '../requirements/shared/uncounted.ts';

type Framework = Policy['standardsFrameworks'][number];

interface Looked {
  readonly asOf: CivilDate;
  /** Left out: whatever was recorded, whenever. */
  readonly knownOn?: CivilDate | undefined;
  /** Left out: of any year. */
  readonly cycle?: Cycle | undefined;
}

/** Which statements of a framework somebody's CPD has served. */
export interface Coverage {
  /** Codes, in the framework's order. */
  readonly covered: readonly string[];
  readonly total: number;
  /** In the framework's order; a statement in no group is in the one of the empty name. */
  readonly groups: readonly { readonly name: string; readonly covered: number; readonly total: number }[];
}

const isIn = ({ date }: ActivityEvidence, { cycle }: Looked): boolean =>
  cycle === undefined || (cycle.from <= date && date <= cycle.to);

/** What completed activities say they serve, by number or by code; what the framework does not state counts for none. */
export function standardsCoverage(
  { statements }: Framework,
  activities: readonly ActivityEvidence[],
  looked: Looked,
): Coverage {
  const served = new Set(
    activities
      .filter((each) => each.status === 'completed' && !whyNotKnown(each, { knownOn: undefined, ...looked }))
      .filter((each) => isIn(each, looked))
      .flatMap(({ standards, alignment }) => [...standards.map(String), ...alignment]),
  );
  const groups = [...Map.groupBy(statements, ({ group }) => group)];
  const isCovered = ({ code }: { readonly code: string }): boolean => served.has(code);
  return {
    covered: statements.filter(isCovered).map(({ code }) => code),
    total: statements.length,
    groups: groups.map(([name, all]) => ({
      name,
      covered: all.filter(isCovered).length,
      total: all.length,
    })),
  };
}
