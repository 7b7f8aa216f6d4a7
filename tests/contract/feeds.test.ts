import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import { readPolicies } from '../../src/policy-files/read-policies.ts';
import type { Records } from '../../src/ports/records.ts';
import { createReplica } from '../../src/replica/replica.ts';
import type { ListName } from '../../src/sharepoint/lists/index.ts';
import { listNamed, lists } from '../../src/sharepoint/lists/index.ts';
import { policiesInForce } from '../../src/use-cases/shared/policies-in-force.ts';
import { standingOn } from '../../src/use-cases/standing/standing-on.ts';
import { judgePerson } from '../../src/use-cases/standing/standing-of-person.ts';
import { aService } from '../builders/a-service.ts';
import {
  ASHA_OID,
  aLearningActivity,
  anEvaluation,
  anEvidenceFile,
  aPerson,
  aPolicyVersion,
  aRecordEntry,
  aReview,
  aUnit,
} from '../builders/records.ts';

const builtIn = readPolicies(path.join(import.meta.dirname, '../../policies'));
const directory = mkdtempSync(path.join(tmpdir(), 'feeds-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The collections that somebody's rows are looked for in while they are judged. */
function readWhileJudging(): readonly string[] {
  const world = aService();
  const read = new Set<string>();
  const records = Object.fromEntries(
    Object.entries(world.records).map(([name, collection]) => [
      name,
      new Proxy(collection, {
        get(target, property, receiver) {
          read.add(name);
          return Reflect.get(target, property, receiver) as unknown;
        },
      }),
    ]),
  ) as unknown as Records;
  const person = world.records.people.find(ASHA_OID)?.value;
  if (!person) throw new Error('Asha is of the service.');
  if (!builtIn.ok) throw new Error('The built-in policies do not parse.');
  const policies = policiesInForce(builtIn.value, records);
  judgePerson({ records, clock: world.clock, policies }, person);
  return [...read, 'people'];
}

/** A row of Asha's, or one that she stands under, of each list that feeds a verdict. */
const rows = {
  people: aPerson({ fte: 0.5 }),
  units: aUnit(),
  activities: aLearningActivity(),
  recordEntries: aRecordEntry(),
  evidenceFiles: anEvidenceFile(),
  evaluations: anEvaluation(),
  reviews: aReview(),
  policies: aPolicyVersion({ state: 'published' }),
} as const;

const ofAPerson = ['activities', 'recordEntries', 'evaluations', 'reviews'] as const;

const feeding = Object.keys(lists).filter((name) => listNamed(name as ListName).feeds.includes('standing'));

describe('a list that feeds a verdict', () => {
  it('says so: whatever is read while somebody is judged does', () => {
    expect(readWhileJudging().filter((name) => !feeding.includes(name))).toEqual([]);
  });

  it('has a row here', () => {
    expect(Object.keys(rows).toSorted()).toEqual(feeding.toSorted());
  });

  it.each(Object.entries(rows))(
    'of %s makes the standing of whom a row is about be judged anew',
    (name, value) => {
      const of = name as keyof typeof rows;
      const replica = createReplica({ path: path.join(directory, `${name}.sqlite`), source: 'test' });
      const kept = { judgedOn: civilDate('2026-11-21'), changesOn: null, mark: 'm', standing: '{}' };
      const OTHER = 'ffffffff-0000-4000-8000-000000000000';
      const page = { link: 'next', completedAt: undefined };
      const asha = { id: '6', eTag: '"x,1"', fields: lists.people.toFields(aPerson()) };
      if (of === 'units') replica.applyPage('people', [asha], page);
      replica.standings.put(ASHA_OID, rows.policies.policyId, kept);
      replica.standings.put(OTHER, 'another-policy', kept);
      const list = lists[of] as unknown as { toFields(value: unknown): Record<string, unknown> };
      replica.rowsOf(of).accept({ id: '7', eTag: '"x,1"', fields: list.toFields(value) });
      expect(replica.standings.find(ASHA_OID, rows.policies.policyId)).toBeUndefined();
      expect(replica.standings.find(OTHER, 'another-policy')).toBeDefined();
      replica.close();
    },
  );
});

it.each(ofAPerson)('a row of %s tells since when a person’s record is kept here', (name) => {
  const row = { ...rows[name], recordedAt: '2020-02-03T09:00:00.000Z' };
  const none = { activities: [], recordEntries: [], evaluations: [], reviews: [] };
  const world = aService({ records: { ...none, [name]: [row] } });
  const asked = { actorOid: ASHA_OID, personOid: ASHA_OID };
  expect(standingOn(world, asked)).toMatchObject({ value: { recordSince: '2020-02-03' } });
});
