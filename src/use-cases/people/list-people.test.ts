import { describe, expect, it } from '@jest/globals';
import {
  ADMINISTRATOR_OID,
  aService,
  COLLEAGUE_OID,
  LEAD_OID,
  SERVICE_UNIT,
  STRANGER_OID,
  TRUSTEE_OID,
} from '../../../tests/builders/a-service.ts';
import {
  aKey,
  aPerson,
  aRoleAssignment,
  ASHA_OID,
  aUnit,
  COORDINATOR_OID,
  MANAGER_OID,
} from '../../../tests/builders/records.ts';
import { memoryCounts } from '../../../tests/fakes/memory-counts.ts';
import { memoryDirectory } from '../../../tests/fakes/memory-directory.ts';
import { isGap } from '../../domain/reports/counted-person.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import { describeMe } from '../me/describe-me.ts';
import type { Deps } from '../shared/deps.ts';
import { teamSummary } from '../team/team-summary.ts';
import type { PeopleSearch } from './list-people.ts';
import { listPeople, PEOPLE_A_PAGE } from './list-people.ts';

const ESOL = aUnit({
  key: aKey('unit', 'esol'),
  name: 'ESOL',
  parentKey: SERVICE_UNIT.key,
  policyId: undefined,
});
const SCHOOL = aUnit({ key: aKey('unit', 'school'), name: 'A School', policyId: undefined });

const somebody = (number: number, displayName: string, changed: Partial<Person> = {}): Person =>
  aPerson({ oid: `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`, displayName, ...changed });

const service = (further: readonly Person[] = []) => {
  const world = aService();
  return aService({
    records: {
      units: [SERVICE_UNIT, ESOL, SCHOOL],
      people: [
        ...world.records.people.all().map(({ value }) => value),
        somebody(1, 'Zoë Ó Sé', { unit: ESOL.key }),
        somebody(2, 'Åsa Berg', { unit: SCHOOL.key, policyRoles: ['teacher'] }),
        somebody(3, 'Gone Away', { leftOn: civilDate('2026-11-20') }),
        somebody(4, 'Last Day', { leftOn: civilDate('2026-11-21') }),
        ...further,
      ],
    },
  });
};

const search = (asked: Partial<PeopleSearch>, deps: Deps = service()) => {
  const result = listPeople(deps, { actorOid: LEAD_OID, name: '', unit: undefined, page: 1, ...asked });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const namesOf = (asked: Partial<PeopleSearch>, deps?: Deps) =>
  search(asked, deps).people.map(({ person }) => person.displayName);

describe('the people of the units that somebody looks after', () => {
  const ofService = ['Asha Rahman', 'Ben Hughes', 'Carys Morgan', 'Colin Reid', 'Last Day', 'Zoë Ó Sé'];

  it('are those in post of the coordinator’s unit and the units below, by name', () => {
    expect(namesOf({ actorOid: COORDINATOR_OID })).toEqual(ofService);
    expect(search({ actorOid: COORDINATOR_OID }).units.map(({ name }) => name)).toEqual([
      'Adult Learning',
      'ESOL',
    ]);
  });

  it('are everybody in post for the CPD lead', () => {
    expect(namesOf({})).toEqual(['Åsa Berg', ...ofService].toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it.each([
    ['the person', ASHA_OID],
    ['a line manager', MANAGER_OID],
    ['a colleague', COLLEAGUE_OID],
    ['a trustee', TRUSTEE_OID],
    ['an administrator', ADMINISTRATOR_OID],
    ['a stranger', STRANGER_OID],
  ])('are nobody to %s, who has no such page either', (_who, actorOid) => {
    const deps = service();
    expect(listPeople(deps, { actorOid, name: 'Asha', unit: undefined, page: 1 })).toEqual({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
    expect(describeMe(deps, actorOid).views).not.toContain('people');
  });

  it('are nobody to whom the office is theirs no more', () => {
    const left = aRoleAssignment({ unit: SERVICE_UNIT.key, to: civilDate('2026-11-20') });
    const deps = aService({ records: { roleAssignments: [left] } });
    expect(listPeople(deps, { actorOid: COORDINATOR_OID, name: '', unit: undefined, page: 1 }).ok).toBe(
      false,
    );
    expect(describeMe(deps, COORDINATOR_OID).views).not.toContain('people');
  });

  it('have a page of their own for coordinator and CPD lead', () => {
    expect(describeMe(service(), COORDINATOR_OID).views).toContain('people');
    expect(describeMe(service(), LEAD_OID).views).toContain('people');
  });
});

describe('somebody without an enabled account or a manager', () => {
  const withMarks = () => {
    const deps = service();
    const managers = { [ASHA_OID]: MANAGER_OID, [COLLEAGUE_OID]: COORDINATOR_OID };
    const accounts = {
      [MANAGER_OID]: { isEnabled: false },
      [COORDINATOR_OID]: null,
      [LEAD_OID]: { displayName: 'Lena Lead' },
    };
    const world = { ...deps, directory: memoryDirectory(managers, accounts) };
    return { ...world, counts: memoryCounts(() => world) };
  };
  const marks = (asked: Partial<PeopleSearch>) =>
    search(asked, withMarks()).people.map(({ person, account, withoutManager }) => [
      person.displayName,
      account,
      withoutManager,
    ]);

  it('is found and marked; who answers for whose manager is not active is named', () => {
    expect(marks({ name: 'asha' })).toEqual([['Asha Rahman', 'enabled', { answeredBy: 'Lena Lead' }]]);
    expect(marks({ name: 'ben' })).toEqual([['Ben Hughes', 'disabled', undefined]]);
    expect(marks({ name: 'carys' })).toEqual([['Carys Morgan', 'gone', undefined]]);
  });

  it('is listed alone where that is asked for, without who is not active', () => {
    expect(marks({ isWithoutManager: true }).map(([name]) => name)).toEqual([
      'Åsa Berg',
      'Asha Rahman',
      'Colin Reid',
      'Last Day',
      'Zoë Ó Sé',
    ]);
    const everybody = service().records.people.all();
    const managers = Object.fromEntries(everybody.map(({ value }) => [value.oid, LEAD_OID]));
    const deps = { ...service(), directory: memoryDirectory(managers) };
    expect(namesOf({ isWithoutManager: true }, deps)).toEqual([]);
  });
});

describe('somebody whose unit is on no list', () => {
  it('is found by the CPD lead alone', () => {
    const deps = service([somebody(5, 'Una Listed', { unit: 'forgotten' })]);
    expect(namesOf({ name: 'una' }, deps)).toEqual(['Una Listed']);
    expect(namesOf({ name: 'una', unit: SERVICE_UNIT.key }, deps)).toEqual([]);
    expect(namesOf({ actorOid: COORDINATOR_OID, name: 'una' }, deps)).toEqual([]);
  });
});

describe('a search of them', () => {
  it('goes by parts of the name, in a unit and those below it', () => {
    expect(namesOf({ name: 'se zo' })).toEqual(['Zoë Ó Sé']);
    expect(namesOf({ name: 'asa' })).toEqual(['Åsa Berg']);
    expect(namesOf({ actorOid: COORDINATOR_OID, name: 'asa' })).toEqual([]);
    expect(namesOf({ unit: ESOL.key })).toEqual(['Zoë Ó Sé']);
    expect(namesOf({ unit: SERVICE_UNIT.key })).toContain('Zoë Ó Sé');
    expect(namesOf({ unit: ESOL.key, name: 'asha' })).toEqual([]);
  });

  it('answers a unit that is not theirs as one that does not exist', () => {
    const asked = { actorOid: COORDINATOR_OID, name: '', page: 1 };
    const theirs = listPeople(service(), { ...asked, unit: SCHOOL.key });
    expect(theirs).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(listPeople(service(), { ...asked, unit: 'nowhere' })).toEqual(theirs);
  });

  it('says role, unit and how each stands; where no policy is adopted, that nobody knows', () => {
    const rows = search({ name: 'a' }).people.map(({ person, roleLabel, tag, overall }) => [
      person.displayName,
      roleLabel,
      tag.unitName,
      overall,
    ]);
    expect(rows).toEqual([
      ['Åsa Berg', 'teacher', 'A School', 'unknown'],
      ['Asha Rahman', 'Tutor', 'Adult Learning', 'action-needed'],
    ]);
  });

  it('finds those behind a gap, as many as the report of requirements counts, in a unit and below it', () => {
    const deps = service();
    const gap = { policyId: 'hampshire', requirement: 'safeguarding' };
    const counted = deps.counts
      .people()
      .requirements.filter(
        ({ requirement, column }) => requirement === gap.requirement && isGap({ ...gap, column }),
      )
      .reduce((sum, { people }) => sum + people, 0);
    const found = search({ gap }, deps);
    expect(counted).toBeGreaterThan(0);
    expect([found.count, found.gapTitle]).toEqual([counted, 'Safeguarding']);
    expect(search({ gap, unit: ESOL.key }, deps).count).toBeLessThanOrEqual(counted);
    expect(search({ gap: { ...gap, requirement: 'none' } }, deps)).toMatchObject({
      count: 0,
      gapTitle: undefined,
    });
  });

  it('stand on this list as they stand on My team, and nobody is needed for a date that is months away', () => {
    const asked = teamSummary(service(), MANAGER_OID);
    const members = asked.ok ? asked.value.members : [];
    const onPeople = new Map(search({}).people.map(({ person, overall }) => [person.oid, overall]));
    expect(members.length).toBeGreaterThan(0);
    for (const { person, overall, needs } of members) {
      expect([person.displayName, onPeople.get(person.oid)]).toEqual([person.displayName, overall]);
      const isNow = needs.overdue.length + needs.toDo.length + needs.dueSoon.length > 0;
      expect(overall).toBe(isNow ? 'action-needed' : 'on-track');
    }
  });

  it('gives a page at a time, counts all, and judges only those of the page who are yet to be counted', () => {
    const many = Array.from({ length: 60 }, (_each, index) => somebody(100 + index, 'Sam Same'));
    const deps = service(many);
    const judged: string[] = [];
    const asked: string[] = [];
    const isCounted = (oid: string) => oid.endsWith('1');
    const watched: Deps = {
      ...deps,
      counts: {
        ...deps.counts,
        needs: () => {
          const needsOf = deps.counts.needs();
          return (oid) => {
            asked.push(oid);
            return isCounted(oid) ? needsOf(oid) : undefined;
          };
        },
      },
      standings: {
        allOf: (oid) => {
          judged.push(oid);
          return deps.standings.allOf(oid);
        },
      },
    };
    const pages = [1, 2, 3, 4].map((page) => search({ name: 'sam', page }, watched));
    expect(pages.map(({ count, people }) => [count, people.length])).toEqual([
      [60, PEOPLE_A_PAGE],
      [60, PEOPLE_A_PAGE],
      [60, 10],
      [60, 0],
    ]);
    const shown = pages.flatMap(({ people }) => people.map(({ person }) => person.oid));
    expect(new Set(shown).size).toBe(60);
    expect(asked).toEqual(shown);
    expect(judged).toEqual(shown.filter((oid) => !isCounted(oid)));
  });
});
