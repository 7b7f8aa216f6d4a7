import { isGap } from '../../src/domain/reports/counted-person.ts';
import { countPeople } from '../../src/domain/reports/people-counts.ts';
import type { Counts } from '../../src/ports/counts.ts';
import { createPersonCounter } from '../../src/use-cases/organisation/count-person.ts';

/** Counts everybody anew each time it is asked. */
export function memoryCounts(deps: () => Parameters<typeof createPersonCounter>[0]): Counts {
  const everybody = () => {
    const count = createPersonCounter(deps());
    return deps()
      .records.people.all()
      .flatMap(({ value: { oid } }) => {
        const counted = count(oid);
        return counted ? [{ oid, ...counted }] : [];
      });
  };
  const oidsOf = (people: ReturnType<typeof everybody>) => people.map(({ oid }) => oid);
  return {
    people: () => countPeople(everybody()),
    withoutManager: () =>
      [
        ...Map.groupBy(
          everybody().filter(({ group, line }) => group !== undefined && line !== 'directory'),
          ({ unit }) => unit,
        ),
      ].map(([unit, { length: people }]) => ({ unit, people })),
    mayLackManager: () =>
      oidsOf(everybody().filter(({ line, isActive }) => isActive && line !== 'directory')),
    withoutLine: () =>
      oidsOf(
        everybody().filter(({ isActive, line }) => isActive && line !== 'directory' && line !== 'next-up'),
      ),
    answeredByStandIn: () => oidsOf(everybody().filter(({ hasStandIn }) => hasStandIn)),
    pointingToNothing: () => oidsOf(everybody().filter(({ pointsToNothing }) => pointsToNothing)),
    behindGap: (policyId, requirement) =>
      oidsOf(
        everybody().filter(({ requirements }) =>
          requirements.some(
            (each) => each.policyId === policyId && each.requirement === requirement && isGap(each),
          ),
        ),
      ),
    needs: () => {
      const count = createPersonCounter(deps());
      return (oid) => count(oid)?.needs;
    },
    toCount: () => 0,
    notCounted: () => 0,
  };
}
