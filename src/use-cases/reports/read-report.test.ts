import { describe, expect, it } from '@jest/globals';
import { ADMINISTRATOR_OID, aService, LEAD_OID, TRUSTEE_OID } from '../../../tests/builders/a-service.ts';
import { ASHA_OID, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import type { World } from '../../../tests/builders/world.ts';
import { MAY } from '../../domain/access/access.ts';
import type { Relation } from '../../domain/access/relation.ts';
import { reports } from '../../domain/reports/index.ts';
import { readReport, readReports } from './read-report.ts';

const ASKING: readonly (readonly [relation: Relation, oid: string])[] = [
  ['self', ASHA_OID],
  ['line-manager', MANAGER_OID],
  ['coordinator', COORDINATOR_OID],
  ['cpd-lead', LEAD_OID],
  ['trustee', TRUSTEE_OID],
  ['administrator', ADMINISTRATOR_OID],
];

describe.each(reports.map((report) => [report.id, report] as const))('the report %s', (id, report) => {
  it.each(ASKING)(
    'is read by a %s where its permission is given to them, and is unknown to them else',
    (relation, oid) => {
      const given: readonly Relation[] = MAY[report.permission].to;
      const read = readReport(aService(), { actorOid: oid, reportId: id });
      expect(read.ok ? read.value.report : read.refusal).toEqual(
        given.includes(relation) ? report : { code: 'not-found' },
      );
    },
  );
});

describe('reports', () => {
  it('that there are not are not found, whatever they are called', () => {
    for (const reportId of ['', 'constructor', '__proto__', 'By-Unit', '../by-unit'])
      expect(readReport(aService(), { actorOid: LEAD_OID, reportId }).ok).toBe(false);
  });

  it('tell where managers are lacking as Organisation counts it, and nothing while the directory is old', () => {
    const service = aService();
    const lacking = (world: World) => {
      const read = readReport(world, { actorOid: LEAD_OID, reportId: 'without-manager' });
      return read.ok ? read.value.table.rows.map(({ texts, people }) => [...texts, people]) : read.refusal;
    };
    // Ben and the coordinator have no manager in the directory.
    expect(lacking(service)).toEqual([['Adult Learning', { people: 4, without: 2 }]]);
    expect(lacking({ ...service, directory: { ...service.directory, isCurrent: () => false } })).toEqual([]);
  });

  it('are drawn up once for the same figures, and apart for who may see more', () => {
    const service = unchanging(aService());
    const tables = (oid: string) => readReports(service, oid).map(({ table }) => table);
    expect(tables(LEAD_OID)[0]).toBe(tables(LEAD_OID)[0]);
    expect(tables(LEAD_OID)[0]?.rows[0]?.people).not.toEqual(tables(TRUSTEE_OID)[0]?.rows[0]?.people);
  });

  it('are drawn up anew where a unit is called otherwise, and where a figure is another', () => {
    const service = unchanging(aService());
    const byUnitOf = (world: World) => readReports(world, LEAD_OID)[0]?.table.rows[0];
    const before = byUnitOf(service);
    const units = service.records.units.all();
    const renamed = units.map((unit) => ({ ...unit, value: { ...unit.value, name: 'Learning at Large' } }));
    const world = (more: Partial<World>): World => ({ ...service, ...more });
    expect(
      byUnitOf(
        world({
          records: { ...service.records, units: { ...service.records.units, all: () => renamed } },
        }),
      )?.texts,
    ).toEqual(['Learning at Large']);
    const people = { ...service.counts.people(), units: [] };
    expect(byUnitOf(world({ counts: { ...service.counts, people: () => people } }))).toBeUndefined();
    expect(byUnitOf(service)).toEqual(before);
  });
});

/** As the local file gives them: the same values as long as nothing changes. */
function unchanging(world: World): World {
  const [people, units] = [world.counts.people(), world.records.units.all()];
  return {
    ...world,
    counts: { ...world.counts, people: () => people },
    records: { ...world.records, units: { ...world.records.units, all: () => units } },
  };
}
