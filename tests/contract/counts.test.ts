import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, civilDate } from '../../src/domain/cycles/civil-date.ts';
import { may } from '../../src/domain/access/access.ts';
import type { DirectoryAccount } from '../../src/domain/people/account.ts';
import type { PeopleCounts } from '../../src/domain/reports/people-counts.ts';
import type { Replica } from '../../src/replica/replica.ts';
import { createCounter } from '../../src/server/judging/create-counter.ts';
import { organisationSummary } from '../../src/use-cases/organisation/organisation-summary.ts';
import { judgePerson } from '../../src/use-cases/standing/standing-of-person.ts';
import type { Edit } from '../builders/a-file-with-people.ts';
import { aFileWithPeople, apply, edit, oidOf, PEOPLE } from '../builders/a-file-with-people.ts';
import {
  aKey,
  aPolicyDocument,
  aPolicyVersion,
  aRecordEntry,
  aRoleAssignment,
  aUnit,
} from '../builders/records.ts';
import { memoryProblemRows } from '../fakes/memory-problem-rows.ts';
import { memoryCounts } from '../fakes/memory-counts.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'counts-'));
const opened: Replica[] = [];
afterEach(() => opened.splice(0).forEach((replica) => replica.close()));
afterAll(() => rmSync(directory, { recursive: true }));

const anAccount = (oid: string, changes: Partial<DirectoryAccount>): DirectoryAccount => ({
  oid,
  displayName: oid,
  principalName: oid,
  mail: '',
  jobTitle: '',
  managerOid: undefined,
  isEnabled: true,
  isGuest: false,
  ...changes,
});

/** Some people with accounts, counted as the server counts them, and counted anew. */
function anOrganisation(people: number) {
  const instance = aFileWithPeople(directory, people);
  const { replica, deps } = instance;
  opened.push(replica);
  const accounts = new Map<string, DirectoryAccount>();
  const account = (index: number, changes: Partial<DirectoryAccount> | 'gone') => {
    if (changes === 'gone') accounts.delete(oidOf(index));
    else accounts.set(oidOf(index), anAccount(oidOf(index), changes));
    replica.replacePeople([...accounts.values()], deps.clock.now());
  };
  for (let index = 0; index < people; index += 1) account(index, index === 0 ? {} : { managerOid: oidOf(0) });
  const known = { ...replica.directory, isCurrent: () => true };
  const counter = createCounter({
    replica: { ...replica, isFilled: () => true },
    deps: { ...deps, standings: instance.standings, directory: known },
    release: 'this one',
  });
  const afresh = memoryCounts(() => ({
    ...deps,
    directory: known,
    standings: {
      allOf(oid) {
        const person = deps.records.people.find(oid)?.value;
        return person ? judgePerson(deps, person) : [];
      },
    },
  }));
  const told = ({ units, requirements }: PeopleCounts) => ({
    units: units.map((each) => JSON.stringify(each)).sort(),
    requirements: requirements
      .map(({ policyId, requirement, column, people: count }) =>
        [policyId, requirement, column, count].join(),
      )
      .sort(),
  });
  const all = (counts: typeof afresh) => ({
    ...told(counts.people()),
    withoutManager: counts.withoutManager(),
    mayLackManager: counts.mayLackManager().toSorted(),
    withoutLine: counts.withoutLine().toSorted(),
    answeredByStandIn: counts.answeredByStandIn().toSorted(),
    pointingToNothing: counts.pointingToNothing().toSorted(),
    toCount: counts.toCount(),
  });
  const summary = () => {
    const problemRows = memoryProblemRows(deps.records, []);
    const told = organisationSummary(
      { ...deps, directory: known, counts: counter.counts, problemRows, may },
      oidOf(0),
    );
    return told.ok ? told.value : undefined;
  };
  const instead = { kept: () => all(counter.counts), recounted: () => all(afresh) };
  return { ...instance, account, counter, summary, ...instead };
}

const who = fc.integer({ min: 0, max: PEOPLE - 1 });
const ofPeople = fc.oneof(
  fc.record({ kind: fc.constant('leaves'), who, on: fc.integer({ min: -40, max: 40 }) }),
  fc.record({ kind: fc.constant('starts'), who, on: fc.integer({ min: -400, max: 40 }) }),
  fc.record({ kind: fc.constant('manager'), who, on: fc.integer({ min: 0, max: PEOPLE }) }),
  fc.record({ kind: fc.constant('disabled'), who, on: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant('unit-of'), who, on: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ kind: fc.constant('role'), who, on: fc.integer({ min: -900, max: 0 }) }),
  fc.record({ kind: fc.constant('roles-of'), who, on: fc.integer({ min: 0, max: 2 }) }),
);
type OfPeople = typeof ofPeople extends fc.Arbitrary<infer Value> ? Value : never;

const UNITS = ['adult-learning', 'another', 'nowhere'];
const ROLES = [['tutor'], ['manager'], ['a role of nobody']];

function happen(organisation: ReturnType<typeof anOrganisation>, { kind, who: index, on }: OfPeople): void {
  const { deps, person, put, account } = organisation;
  const day = addDays(deps.clock.today(), on);
  const held = deps.records.people.find(oidOf(index))?.value;
  if (kind === 'leaves') person(index, { ...held, leftOn: day });
  if (kind === 'starts') person(index, { ...held, startedOn: day });
  if (kind === 'unit-of') person(index, { ...held, unit: UNITS[on] ?? '' });
  if (kind === 'roles-of') person(index, { ...held, policyRoles: ROLES[on] ?? [] });
  if (kind === 'manager') account(index, { managerOid: on === PEOPLE ? undefined : oidOf(on) });
  if (kind === 'disabled')
    account(index, on === 3 ? 'gone' : { isEnabled: on === 0, managerOid: oidOf(on % PEOPLE) });
  if (kind === 'role')
    put(
      'roleAssignments',
      aRoleAssignment({ key: aKey('role', String(on)), personOid: oidOf(index), from: day }),
    );
}

const isOfPeople = (each: Edit | OfPeople): each is OfPeople => 'on' in each;

describe('what is kept of everybody', () => {
  it('is what counting everybody anew gives, whatever happens and however time goes on', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(edit, ofPeople), { minLength: 1, maxLength: 10 }), (events) => {
        const organisation = anOrganisation(PEOPLE);
        expect(organisation.kept()).toEqual(organisation.recounted());
        for (const each of events) {
          if (isOfPeople(each)) happen(organisation, each);
          else apply(organisation, each);
          expect(organisation.kept()).toEqual(organisation.recounted());
        }
        opened.splice(0).forEach((replica) => replica.close());
      }),
      { numRuns: 60 },
    );
  }, 180_000);

  it('is right on each day of two years on which nothing is written', () => {
    const organisation = anOrganisation(PEOPLE);
    const trained = { about: 'prevent-duty', datedOn: civilDate('2025-12-01') };
    organisation.put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(1), ...trained }));
    organisation.person(2, { policyRoles: ['tutor'], leftOn: civilDate('2027-06-30') });
    for (let day = 0; day < 730; day += 5) {
      organisation.clock.advance({ days: 5 });
      expect(organisation.kept()).toEqual(organisation.recounted());
    }
  }, 180_000);

  it('is right on the day after a manager’s last, of people of whom nothing else turns', () => {
    const organisation = anOrganisation(PEOPLE);
    organisation.put('units', aUnit({ policyId: undefined }));
    organisation.person(0, { leftOn: civilDate('2026-11-30') });
    expect(organisation.kept()).toMatchObject({ withoutManager: 1 });
    organisation.clock.set('2026-12-01T10:00:00.000Z');
    expect(organisation.kept()).toMatchObject({ withoutManager: PEOPLE - 1 });
    expect(organisation.kept()).toEqual(organisation.recounted());
  });

  it('is right again once a clock that ran ahead is put back', () => {
    const organisation = anOrganisation(PEOPLE);
    const trained = { about: 'prevent-duty', datedOn: civilDate('2026-06-01') };
    organisation.put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(1), ...trained }));
    const now = organisation.clock.now();
    organisation.clock.advance({ days: 500 });
    expect(organisation.kept()).toEqual(organisation.recounted());
    organisation.clock.set(now);
    expect(organisation.kept()).toEqual(organisation.recounted());
  });

  it('counts nobody again on a day on which nothing turns', () => {
    const { replica, counter, clock, deps } = anOrganisation(PEOPLE);
    counter.bringUp();
    replica.counts.wakeTurned(deps.clock.today());
    expect(replica.waiting.count('counts')).toBe(0);
    counter.bringUp();
    expect(replica.waiting.count('counts')).toBe(0);
    clock.advance({ minutes: 30 });
    counter.bringUp();
    expect(replica.waiting.count('counts')).toBe(0);
  });

  it('is told by what units are called now, though nobody counts otherwise', () => {
    const { put, summary } = anOrganisation(PEOPLE);
    put(
      'roleAssignments',
      aRoleAssignment({ key: aKey('lead'), personOid: oidOf(0), role: 'cpd-lead', unit: undefined }),
    );
    const names = () => summary()?.units.map(({ name }) => name);
    expect(names()).toEqual(['Adult Learning']);
    expect(summary()?.units).toBe(summary()?.units);
    put('units', aUnit({ name: 'Learning for Adults' }));
    expect(names()).toEqual(['Learning for Adults']);
  });

  it('wakes those alone whom a row is about', () => {
    const { replica, counter, put } = anOrganisation(PEOPLE);
    counter.bringUp();
    put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(2) }));
    expect(replica.waiting.due('counts', '').map(({ subject }) => subject)).toEqual([oidOf(2)]);
  });

  it('wakes everybody under a policy when a version is published, and nobody when one is drafted', () => {
    const { replica, counter, put, publish } = anOrganisation(PEOPLE);
    put('units', aUnit({ key: 'another', policyId: 'probation' }));
    counter.bringUp();
    const draft = aPolicyVersion({ key: aKey('draft'), state: 'draft', document: aPolicyDocument() });
    put('policies', draft);
    expect(replica.waiting.count('counts')).toBe(0);
    publish(24, '2026-11-01');
    expect(replica.waiting.count('counts')).toBe(PEOPLE);
  });

  it('lets whoever counts go on while those whose day has come are woken again', () => {
    const { replica, counter, clock, put } = anOrganisation(PEOPLE);
    const trained = { about: 'prevent-duty', datedOn: civilDate('2025-12-01') };
    put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(1), ...trained }));
    counter.bringUp();
    clock.advance({ days: 20 });
    replica.counts.wakeTurned(clock.today());
    const woken = replica.waiting.due('counts', '');
    expect(woken.length).toBeGreaterThan(0);
    replica.counts.wakeTurned(clock.today());
    expect(replica.waiting.due('counts', '')).toEqual(woken);
  });

  it('takes nothing of whom a row came while they were being counted', () => {
    const { replica, counter, put, kept, recounted } = anOrganisation(PEOPLE);
    counter.bringUp();
    put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(1) }));
    const [wake] = replica.waiting.due('counts', '');
    put('recordEntries', aRecordEntry({ key: aKey('two'), personOid: oidOf(1), about: 'prevent-duty' }));
    if (wake) replica.counts.keep([{ wake, counted: undefined }]);
    expect(replica.waiting.count('counts')).toBe(1);
    expect(kept()).toEqual(recounted());
  });
});
