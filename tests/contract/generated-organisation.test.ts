import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import { listNamed } from '../../src/sharepoint/lists/index.ts';
import { membershipOf, seededUsers } from '../bench/scale/organisation/members.ts';
import { rowsOf } from '../bench/scale/organisation/rows.ts';

const PEOPLE = 500;
const membership = membershipOf(PEOPLE);
const rows = [...rowsOf(membership, civilDate('2026-11-30'))];

describe('the organisation that scale is measured on', () => {
  it('has rows that all count, some nineteen a person, under keys of their own', () => {
    const wrong = rows.filter(({ list, fields }) => !listNamed(list).read(fields).ok);
    expect(wrong).toEqual([]);
    expect(new Set(rows.map(({ list, fields }) => `${list} ${String(fields['Key'])}`)).size).toBe(
      rows.length,
    );
    const ofPeople = rows.filter(({ list }) => !['people', 'units', 'roleAssignments'].includes(list));
    expect(ofPeople.length / PEOPLE).toBeGreaterThan(18);
    expect(ofPeople.length / PEOPLE).toBeLessThan(20);
  });

  it('has as many people as were asked for, each with an account and a unit', () => {
    const units = new Set(rows.filter(({ list }) => list === 'units').map(({ fields }) => fields['Key']));
    const people = rows.filter(({ list }) => list === 'people');
    expect(people).toHaveLength(PEOPLE);
    expect(people.filter(({ fields }) => !units.has(fields['UnitKey'] ?? null))).toEqual([]);
    const accounts = [...seededUsers, ...membership.members.map(({ user }) => user)];
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(PEOPLE);
    expect(new Set(accounts.map(({ userPrincipalName }) => userPrincipalName)).size).toBe(PEOPLE);
  });

  it('has managers with some nine reports, up to one who leads each division', () => {
    const reports = Map.groupBy(membership.members, ({ user }) => user.managerId ?? '');
    const sizes = membership.members.flatMap(({ user }) => reports.get(user.id)?.length ?? []);
    const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(Math.max(...sizes)).toBeLessThanOrEqual(14);
    expect(average).toBeGreaterThan(6);
    const leaders = membership.members.filter(({ unit, division }) => unit === division.key);
    expect(leaders).toHaveLength(5);
  });
});
