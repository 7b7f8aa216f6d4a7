import { ruleBooksOfPerson } from '../../src/use-cases/shared/policies-of-person.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Person } from '../../src/domain/people/person.ts';
import { addDays, civilDate } from '../../src/domain/cycles/civil-date.ts';
import type { Standing } from '../../src/domain/outcomes/outcome.ts';
import { withSettings } from '../../src/domain/policy-versions/with-settings.ts';
import { readPolicies } from '../../src/policy-files/read-policies.ts';
import type { PersonStanding } from '../../src/ports/standings.ts';
import type { Records } from '../../src/ports/records.ts';
import type { Replica } from '../../src/replica/replica.ts';
import { createReplica } from '../../src/replica/replica.ts';
import { createStandings } from '../../src/replica/standings.ts';
import type { ListName, ValueOf } from '../../src/sharepoint/lists/index.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';
import { policiesInForce } from '../../src/use-cases/shared/policies-in-force.ts';
import { judgeUnder } from '../../src/use-cases/standing/standing-of-person.ts';
import { judgePerson } from '../builders/judge-person.ts';
import {
  aRecordEntry,
  aKey,
  aLearningActivity,
  aPerson,
  aPolicyDocument,
  aPolicyVersion,
  aReview,
  aUnit,
} from '../builders/records.ts';
import { settableClock } from '../fakes/settable-clock.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'standings-'));
const builtIn = readPolicies(path.join(import.meta.dirname, '../../policies'));
const opened: Replica[] = [];
afterEach(() => opened.splice(0).forEach((replica) => replica.close()));
afterAll(() => rmSync(directory, { recursive: true }));

const oidOf = (index: number): string => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** A replica with people in it, changed as delta and our own writes change it. */
function anInstance(people: number) {
  if (!builtIn.ok) throw new Error('The built-in policies do not parse.');
  const file = path.join(directory, `${opened.length}-${Math.random()}.sqlite`);
  const replica = createReplica({ path: file, source: 'test' });
  opened.push(replica);
  const clock = settableClock('2026-11-21T10:00:00.000Z');
  // Only read here: the rows are the collections' reading side.
  const records = Object.fromEntries(
    Object.keys(lists).map((name) => [name, replica.rowsOf(name as ListName)]),
  ) as unknown as Records;
  const policies = policiesInForce(builtIn.value, records);
  const deps = { records, clock, policies };
  const judged: string[] = [];
  const personOf = (oid: string) => records.people.find(oid)?.value;
  const afresh = (oid: string) => {
    const person = personOf(oid);
    return person ? judgePerson(deps, person) : [];
  };
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
  return { standings, afresh, judged, put, remove, person, askAll, publish, clock };
}

/**
 * What two standings of a day must share: all but the words, which may name the day they were found for, and the parts:
 * one may turn while its outcome does not, and proofs alone show them, which are judged afresh.
 */
const facts = (standing: Standing) => ({
  ...standing,
  changesOn: undefined,
  outcomes: standing.outcomes.map(
    ({ because: _because, next: _next, parts: _parts, uncountedEvidence, ...outcome }) => ({
      ...outcome,
      uncountedEvidence: uncountedEvidence.map(({ id, code }) => ({ id, code })),
    }),
  ),
});

const PEOPLE = 3;
const day = fc.integer({ min: -800, max: 400 }).map((days) => addDays(civilDate('2026-11-21'), days));
const who = fc.integer({ min: 0, max: PEOPLE - 1 });
const row = fc.integer({ min: 0, max: 5 });
const edit = fc.oneof(
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
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function apply(
  instance: ReturnType<typeof anInstance>,
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

describe('standings kept in the replica', () => {
  it('are what judging afresh gives, whatever is changed and however time goes on', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const instance = anInstance(PEOPLE);
        instance.askAll();
        for (const each of edits) {
          apply(instance, each);
          for (let index = 0; index < PEOPLE; index += 1) {
            const told = (judged: readonly PersonStanding[]) =>
              judged.map(({ policy, standing }) => [policy.id, policy.version, facts(standing)]);
            const kept = instance.standings.allOf(oidOf(index));
            expect(told(kept)).toEqual(told(instance.afresh(oidOf(index))));
          }
        }
        opened.splice(0).forEach((replica) => replica.close());
      }),
      { numRuns: 60 },
    );
  });

  it('see a term end inside a verdict that stays as it is', () => {
    const instance = anInstance(1);
    instance.person(0, { policyRoles: ['tutor'] });
    instance.clock.advance({ days: 41 });
    instance.askAll();
    instance.clock.advance({ days: 90 });
    const walks = instance.standings
      .allOf(oidOf(0))[0]
      ?.standing.outcomes.find(({ requirement }) => requirement === 'learning-walks');
    expect(walks?.parts.map(({ status }) => status)).toEqual(['overdue', 'overdue', 'due']);
  });

  it('are judged again for those alone whose rows have changed', () => {
    const instance = anInstance(100);
    instance.askAll();
    instance.judged.length = 0;
    instance.put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(7) }));
    instance.put('activities', aLearningActivity({ key: aKey('two'), personOid: oidOf(70) }));
    instance.askAll();
    instance.askAll();
    expect(instance.judged).toEqual([oidOf(7), oidOf(70)]);
  });

  it('are judged again under one policy alone where another version of that one is all that has changed', () => {
    const instance = anInstance(2);
    instance.person(1, { furtherPolicies: ['probation'] });
    instance.askAll();
    instance.judged.length = 0;
    instance.publish(24, '2026-11-01');
    instance.askAll();
    instance.askAll();
    expect(instance.judged).toEqual([oidOf(0), oidOf(1)]);
    instance.judged.length = 0;
    instance.put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(1) }));
    instance.askAll();
    expect(instance.judged).toEqual([oidOf(1), `${oidOf(1)} probation`]);
  });

  it('of both are judged again when a row passes from one person to another', () => {
    const instance = anInstance(5);
    instance.put('recordEntries', aRecordEntry({ key: aKey('moved'), personOid: oidOf(1) }));
    instance.askAll();
    instance.judged.length = 0;
    instance.put('recordEntries', aRecordEntry({ key: aKey('moved'), personOid: oidOf(3) }));
    instance.askAll();
    expect(instance.judged).toEqual([oidOf(1), oidOf(3)]);
  });

  it('are judged again on the day they change by time alone, and not before', () => {
    const instance = anInstance(2);
    const expiring = { about: 'prevent-duty', datedOn: civilDate('2025-12-01') };
    instance.put('recordEntries', aRecordEntry({ key: aKey('soon'), personOid: oidOf(0), ...expiring }));
    instance.askAll();
    instance.judged.length = 0;
    instance.clock.set('2026-12-01T10:00:00.000Z');
    const outcome = () =>
      instance.standings
        .allOf(oidOf(0))[0]
        ?.standing.outcomes.find(({ requirement }) => requirement === 'prevent');
    expect([outcome()?.status, outcome()?.daysToDue, instance.judged]).toEqual(['met', 0, []]);
    instance.clock.set('2026-12-02T10:00:00.000Z');
    expect([outcome()?.status, instance.judged]).toEqual(['expired', [oidOf(0)]]);
  });
});
