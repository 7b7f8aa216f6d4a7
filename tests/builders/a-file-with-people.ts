import { ruleBooksOfPerson } from '../../src/use-cases/shared/policies-of-person.ts';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Person } from '../../src/domain/people/person.ts';
import { addDays, civilDate } from '../../src/domain/cycles/civil-date.ts';
import { withSettings } from '../../src/domain/policy-versions/with-settings.ts';
import { readPolicies } from '../../src/policy-files/read-policies.ts';
import type { Records } from '../../src/ports/records.ts';
import { createReplica } from '../../src/replica/replica.ts';
import { createStandings } from '../../src/replica/standings.ts';
import type { ListName, ValueOf } from '../../src/sharepoint/lists/index.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';
import { policiesInForce } from '../../src/use-cases/shared/policies-in-force.ts';
import { judgeUnder, standingsAfresh } from '../../src/use-cases/standing/standing-of-person.ts';
import {
  aRecordEntry,
  aKey,
  aLearningActivity,
  aPerson,
  aPolicyDocument,
  aPolicyVersion,
  aReview,
  aUnit,
} from './records.ts';
import { settableClock } from '../fakes/settable-clock.ts';

const builtIn = readPolicies(path.join(import.meta.dirname, '../../policies'));

/** Of the person at a place. */
export const oidOf = (index: number): string =>
  `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** A replica with people in it, changed as delta and our own writes change it. */
export function aFileWithPeople(folder: string, people: number) {
  if (!builtIn.ok) throw new Error('The built-in policies do not parse.');
  const file = path.join(mkdtempSync(path.join(folder, 'file-')), 'replica.sqlite');
  const replica = createReplica({ path: file, source: 'test' });
  const clock = settableClock('2026-11-21T10:00:00.000Z');
  // Only read here: the rows are the collections' reading side.
  const records = Object.fromEntries(
    Object.keys(lists).map((name) => [name, replica.rowsOf(name as ListName)]),
  ) as unknown as Records;
  const policies = policiesInForce(builtIn.value, records);
  const deps = { records, clock, policies };
  const judged: string[] = [];
  const personOf = (oid: string) => records.people.find(oid)?.value;
  const afresh = (oid: string) => standingsAfresh(deps).allOf(oid);
  const standings = createStandings({
    store: replica.standings,
    ruleBooksOf: (oid) => {
      const person = personOf(oid);
      return person ? ruleBooksOfPerson(deps, person) : [];
    },
    judge: (oid, book) => {
      const person = personOf(oid);
      judged.push(book.policy.id === 'hampshire' ? oid : `${oid} ${book.policy.id}`);
      return person && judgeUnder(deps, person, book);
    },
    today: () => clock.today(),
  });
  const itemIds = new Map<string, { id: number; version: number }>();
  const put = <Name extends ListName>(name: Name, value: ValueOf<Name> & { readonly key: string }) => {
    const slot = itemIds.get(`${name} ${value.key}`) ?? { id: itemIds.size + 1, version: 0 };
    const next = { ...slot, version: slot.version + 1 };
    itemIds.set(`${name} ${value.key}`, next);
    const list = lists[name] as unknown as { toFields(value: unknown): Record<string, unknown> };
    const item = { id: String(next.id), eTag: `"x,${next.version}"`, fields: list.toFields(value) };
    if (next.id % 2 === 0) replica.rowsOf(name).accept(item);
    else replica.applyPage(name, [item], { link: 'next', completedAt: undefined });
  };
  const remove = (name: ListName, key: string) => {
    const slot = itemIds.get(`${name} ${key}`);
    if (slot) replica.rowsOf(name).remove(String(slot.id));
    itemIds.delete(`${name} ${key}`);
  };
  const person = (index: number, change: Partial<Person> = {}) =>
    put('people', aPerson({ oid: oidOf(index), policyRoles: ['manager'], flags: ['manager'], ...change }));
  put('units', aUnit());
  for (let index = 0; index < people; index += 1) person(index);
  const askAll = () => Array.from({ length: people }, (_, index) => standings.allOf(oidOf(index)));
  const publish = (months: number, on: string) => {
    const policy = policies.find('hampshire', civilDate('2026-01-01'))?.policy;
    const changed = policy && withSettings(policy, { prevent: { recurMonths: months } });
    if (!changed?.ok) throw new Error('not a policy');
    const version = `${months} ${on}`;
    const effectiveFrom = civilDate(on);
    put(
      'policies',
      aPolicyVersion({
        key: aKey('version', version),
        version,
        state: 'published',
        effectiveFrom,
        publishedAt: '2026-11-21T10:00:00.000Z',
        document: aPolicyDocument({ ...changed.value, version, effectiveFrom }),
      }),
    );
  };
  return { file, replica, deps, standings, afresh, judged, put, remove, person, askAll, publish, clock };
}

/** Whom edits are about. */
export const PEOPLE = 3;
const day = fc.integer({ min: -800, max: 400 }).map((days) => addDays(civilDate('2026-11-21'), days));
const who = fc.integer({ min: 0, max: PEOPLE - 1 });
const row = fc.integer({ min: 0, max: 5 });
/** Something that happens to a few people. */
export const edit = fc.oneof(
  fc.record({ kind: fc.constant('activity'), who, row, day }),
  fc.record({ kind: fc.constant('entry'), who, row, day }),
  fc.record({ kind: fc.constant('review'), who, row, day }),
  fc.record({ kind: fc.constant('remove'), who, row, day }),
  fc.record({ kind: fc.constant('person'), who, row, day }),
  fc.record({ kind: fc.constant('unit'), who, row, day }),
  fc.record({ kind: fc.constant('further'), who, row, day }),
  fc.record({ kind: fc.constant('waiver'), who, row, day }),
  fc.record({ kind: fc.constant('publish'), who, row, day }),
  fc.record({ kind: fc.constant('days'), who, row: fc.integer({ min: 1, max: 200 }), day }),
);
const REMOVED = [
  ['activities', 'activity'],
  ['recordEntries', 'entry'],
  ['reviews', 'review'],
] as const;
const FURTHER = [['probation'], ['spt', 'probation'], [], ['hampshire', 'atp']] as const;
const WAIVED = ['prevent', 'hampshire/prevent', 'spt/safeguarding', 'probation/hours'] as const;
export type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

export function apply(
  instance: ReturnType<typeof aFileWithPeople>,
  { kind, who: index, row: number, day: on }: Edit,
): void {
  const personOid = oidOf(index);
  const key = aKey(kind, String(number));
  if (kind === 'activity') instance.put('activities', aLearningActivity({ key, personOid, completedOn: on }));
  if (kind === 'entry')
    instance.put('recordEntries', aRecordEntry({ key, personOid, about: 'prevent-duty', datedOn: on }));
  if (kind === 'review') instance.put('reviews', aReview({ key, personOid, heldOn: on }));
  if (kind === 'remove') {
    const [name, of] = REMOVED[number % REMOVED.length] ?? REMOVED[0];
    instance.remove(name, aKey(of, String(number)));
  }
  if (kind === 'person') instance.person(index, { fte: (number + 1) / 6, policyRoles: ['tutor'] });
  if (kind === 'unit')
    instance.put('units', aUnit({ policyId: ['hampshire', 'spt', undefined][number % 3] }));
  if (kind === 'further') instance.person(index, { furtherPolicies: FURTHER[number % FURTHER.length] ?? [] });
  if (kind === 'waiver') {
    const about = WAIVED[number % WAIVED.length] ?? '';
    const waived = { kind, about, datedOn: on, note: 'Seconded', approvedBy: 'Dilys Owen' };
    instance.put('recordEntries', aRecordEntry({ key, personOid, ...waived }));
  }
  if (kind === 'publish') instance.publish(number + 1, on);
  if (kind === 'days') instance.clock.advance({ days: number });
}
