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
import type { Standings } from '../../src/ports/standings.ts';
import { createCounter } from '../../src/server/judging/create-counter.ts';
import { organisationSummary } from '../../src/use-cases/organisation/organisation-summary.ts';
import { standingsAfresh } from '../../src/use-cases/standing/standing-of-person.ts';
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
  /** Who cannot be judged. */
  const broken = new Set<string>();
  const standings: Standings = {
    allOf(oid) {
      if (broken.has(oid)) throw new Error('Nobody can be judged by this.');
      return instance.standings.allOf(oid);
    },
  };
  const notCounted: string[] = [];
  const counter = createCounter({
    replica: { ...replica, isFilled: () => true },
    deps: { ...deps, standings, directory: known },
    release: 'this one',
    onNotCounted: (oid) => void notCounted.push(oid),
  });
  const afresh = memoryCounts(() => ({
    ...deps,
    directory: known,
    standings: standingsAfresh(deps),
  }));
  const told = ({ units, requirements, runningOut }: PeopleCounts) => ({
    runningOut: runningOut.map((each) => JSON.stringify(each)).sort(),
    units: units.map((each) => JSON.stringify(each)).sort(),
    requirements: requirements
      .map(({ policyId, requirement, column, people: count }) =>
        [policyId, requirement, column, count].join(),
      )
      .sort(),
  });
  const all = (counts: typeof afresh) => ({
    ...told(counts.people()),
    withoutManager: counts
      .withoutManager()
      .map(({ unit, people }) => `${unit} ${people}`)
      .sort(),
    mayLackManager: counts.mayLackManager().toSorted(),
    withoutLine: counts.withoutLine().toSorted(),
    answeredByStandIn: counts.answeredByStandIn().toSorted(),
    pointingToNothing: counts.pointingToNothing().toSorted(),
    behindGaps: counts
      .people()
      .requirements.map(({ policyId, requirement }) => `${policyId} ${requirement}`)
      .map((rule) =>
        [rule, ...counts.behindGap(...(rule.split(' ') as [string, string])).toSorted()].join(' '),
      )
      .sort(),
    needs: Array.from({ length: people }, (_, index) => counts.needs()(oidOf(index))),
    toCount: counts.toCount(),
    notCounted: counts.notCounted(),
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
  return { ...instance, account, counter, summary, broken, notCounted, ...instead };
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

const UNIT_KEYS = ['adult-learning', 'another', 'above'] as const;
const ofUnits = fc.oneof(
  fc.record({
    does: fc.constant('is'),
    key: fc.constantFrom(...UNIT_KEYS),
    name: fc.constantFrom('One name', 'Another name'),
    parentKey: fc.constantFrom(undefined, ...UNIT_KEYS),
    policyId: fc.constantFrom(undefined, 'hampshire', 'spt'),
    fallbackOid: fc.constantFrom(undefined, oidOf(0), oidOf(1)),
  }),
  fc.record({ does: fc.constant('is no more'), key: fc.constantFrom(...UNIT_KEYS) }),
);
type OfUnits = typeof ofUnits extends fc.Arbitrary<infer Value> ? Value : never;

/** A version that begins in some days, by which somebody's Prevent training has run out, and the day on which it does. */
const coming = fc.record({
  months: fc.integer({ min: 1, max: 6 }),
  who,
  inDays: fc.integer({ min: 1, max: 30 }),
});
type Coming = typeof coming extends fc.Arbitrary<infer Value> ? Value : never;

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

type Happening = Edit | OfPeople | OfUnits | Coming;
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: edit },
  { weight: 4, arbitrary: ofPeople },
  { weight: 3, arbitrary: ofUnits },
  { weight: 1, arbitrary: coming },
);

/** Whatever it is; `between` is called where there is a moment in the middle of it. */
function letHappen(
  organisation: ReturnType<typeof anOrganisation>,
  each: Happening,
  between: () => void,
): void {
  const { put, remove, publish, clock, deps } = organisation;
  if ('on' in each) happen(organisation, each);
  else if ('months' in each) {
    const today = deps.clock.today();
    const trained = { about: 'prevent-duty', datedOn: addDays(today, -200) };
    put('recordEntries', aRecordEntry({ key: aKey('coming'), personOid: oidOf(each.who), ...trained }));
    const from = addDays(today, each.inDays);
    publish(each.months, from);
    between();
    clock.set(`${from}T10:00:00.000Z`);
  } else if ('does' in each) {
    if (each.does === 'is no more') remove('units', each.key);
    else put('units', aUnit(each));
  } else apply(organisation, each);
}

describe('what is kept of everybody', () => {
  it('is what counting everybody anew gives, whatever happens and however time goes on', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 10 }), (events) => {
        const organisation = anOrganisation(PEOPLE);
        expect(organisation.kept()).toEqual(organisation.recounted());
        for (const each of events) {
          letHappen(organisation, each, () => expect(organisation.kept()).toEqual(organisation.recounted()));
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
    expect(organisation.kept()).toMatchObject({ withoutManager: [`${aUnit().key} 1`] });
    organisation.clock.set('2026-12-01T10:00:00.000Z');
    expect(organisation.kept()).toMatchObject({ withoutManager: [`${aUnit().key} ${PEOPLE - 1}`] });
    expect(organisation.kept()).toEqual(organisation.recounted());
  });

  it('is right on the first day of a coming version, of people of whom nothing else turns', () => {
    const organisation = anOrganisation(PEOPLE);
    const trained = { about: 'prevent-duty', datedOn: civilDate('2026-05-01') };
    organisation.put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(1), ...trained }));
    organisation.publish(5, '2026-11-26');
    const before = organisation.kept();
    organisation.clock.set('2026-11-25T10:00:00.000Z');
    expect(organisation.kept().requirements).toEqual(before.requirements);
    organisation.clock.set('2026-11-26T10:00:00.000Z');
    expect(organisation.kept().requirements).not.toEqual(before.requirements);
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
    const table = () => summary()?.reports.find(({ report }) => report.id === 'by-unit')?.table;
    const names = () => table()?.rows.flatMap(({ texts }) => texts);
    expect(names()).toEqual(['Adult Learning']);
    expect(table()).toBe(table());
    put('units', aUnit({ name: 'Learning for Adults' }));
    expect(names()).toEqual(['Learning for Adults']);
  });

  it('wakes those alone whom a row is about', () => {
    const { replica, counter, put } = anOrganisation(PEOPLE);
    counter.bringUp();
    put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(2) }));
    expect(replica.waiting.due('counts', '').map(({ subject }) => subject)).toEqual([oidOf(2)]);
  });

  it('wakes those of a unit and of the units below it when its row changes, and nobody when it is renamed', () => {
    const { replica, counter, put, person } = anOrganisation(5);
    put('units', aUnit({ key: 'above', policyId: 'hampshire' }));
    put('units', aUnit({ key: 'middle', parentKey: 'above', policyId: undefined }));
    put('units', aUnit({ key: 'beside', policyId: 'hampshire' }));
    person(1, { unit: 'above' });
    person(2, { unit: 'middle' });
    person(3, { unit: 'beside' });
    const woken = () => replica.waiting.due('counts', '').map(({ subject }) => subject);
    counter.bringUp();
    put('units', aUnit({ key: 'above', policyId: 'hampshire', name: 'Another name' }));
    expect(woken()).toEqual([]);
    put('units', aUnit({ key: 'above', policyId: 'spt', name: 'Another name' }));
    expect(woken().toSorted()).toEqual([oidOf(1), oidOf(2)]);
    counter.bringUp();
    put('units', aUnit({ key: 'middle', parentKey: 'beside', policyId: undefined }));
    expect(woken()).toEqual([oidOf(2)]);
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

  it('leaves out whom it cannot judge, counts the others, and tries again an hour later or at a row of theirs', () => {
    const { counter, clock, put, broken, notCounted, kept, recounted } = anOrganisation(PEOPLE);
    broken.add(oidOf(1));
    const people = () => counter.counts.people().units.reduce((sum, unit) => sum + unit.people, 0);
    expect([people(), counter.counts.toCount(), counter.counts.notCounted()]).toEqual([PEOPLE - 1, 0, 1]);
    expect([people(), notCounted]).toEqual([PEOPLE - 1, [oidOf(1)]]);
    put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(1) }));
    expect([people(), notCounted]).toEqual([PEOPLE - 1, [oidOf(1), oidOf(1)]]);
    broken.clear();
    clock.advance({ minutes: 59 });
    expect([people(), counter.counts.notCounted()]).toEqual([PEOPLE - 1, 1]);
    clock.advance({ minutes: 1 });
    expect(kept()).toEqual(recounted());
    expect(counter.counts.notCounted()).toBe(0);
  });

  it('takes out of the totals whom it could judge once and cannot any more', () => {
    const { counter, put, broken } = anOrganisation(PEOPLE);
    const people = () => counter.counts.people().units.reduce((sum, unit) => sum + unit.people, 0);
    expect(people()).toBe(PEOPLE);
    broken.add(oidOf(1));
    put('recordEntries', aRecordEntry({ key: aKey('one'), personOid: oidOf(1) }));
    expect([people(), counter.counts.notCounted()]).toEqual([PEOPLE - 1, 1]);
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
