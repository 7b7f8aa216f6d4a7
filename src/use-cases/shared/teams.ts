import type { Person } from '../../domain/people/person.ts';
import { unitsUnder } from '../../domain/units/unit.ts';
import type { Deps } from './deps.ts';
import type { LineManagers } from './line-managers.ts';
import { lineManagers } from './line-managers.ts';
import { unitsByKey } from './units.ts';

export interface Teams {
  /** Who answers for whom, as the teams go by. */
  readonly managers: LineManagers;
  /** Those for whom somebody is asked where nobody is found; whether they are, `managers` says. */
  readonly standsInFor: (oid: string) => readonly string[];
  /** The active people for whom somebody answers today, each once. */
  readonly of: (managerOid: string) => readonly Person[];
}

type TeamDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'counts'>;

/** Whose team is who, on what is known at this moment: to be made anew for each request. */
export function teams(deps: TeamDeps): Teams {
  const { records, directory } = deps;
  const managers = lineManagers(deps);
  if (!directory.isCurrent()) return { managers, standsInFor: () => [], of: () => [] };
  const personOf = (oid: string) => records.people.find(oid)?.value;

  /** Those who report to somebody, straight or through managers who are not active. */
  function reportsOf(managerOid: string): ReadonlySet<string> {
    const found = new Set<string>();
    const asked = [managerOid];
    for (let oid = asked.pop(); oid !== undefined; oid = asked.pop()) {
      for (const report of directory.directReportsOf(oid)) {
        if (found.has(report)) continue;
        found.add(report);
        if (!managers.isActive(report)) asked.push(report);
      }
    }
    return found;
  }

  /** Of some people, those for whom somebody may be asked where nobody is found: all of them for a CPD lead of the whole. */
  function inOfficeFor(oid: string, people: () => readonly string[]): readonly string[] {
    const leads = records.roleAssignments
      .where('personOid', oid)
      .map(({ value }) => value)
      .filter(({ role }) => role === 'cpd-lead');
    const units = unitsByKey(records);
    const named = [...units.values()].filter(({ fallbackOid }) => fallbackOid === oid);
    const isForAll = leads.some(({ unit }) => unit === undefined);
    if (!isForAll && leads.length + named.length === 0) return [];
    const keys = [...named.map(({ key }) => key), ...leads.flatMap(({ unit }) => unit ?? [])];
    const under = new Set(keys.flatMap((key) => unitsUnder(key, units).map((unit) => unit.key)));
    return isForAll ? people() : people().filter((each) => under.has(personOf(each)?.unit ?? ''));
  }

  return {
    managers,
    standsInFor: (oid) => inOfficeFor(oid, () => deps.counts.answeredByStandIn()),
    of: (managerOid) =>
      [...new Set([...reportsOf(managerOid), ...inOfficeFor(managerOid, () => deps.counts.withoutLine())])]
        .map(personOf)
        .filter((person) => person !== undefined)
        .filter(({ oid }) => managers.isActive(oid) && managers.of(oid)?.oid === managerOid),
  };
}
