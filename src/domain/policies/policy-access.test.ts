import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { AccessRule } from './policy.ts';
import { policyAccess } from './policy-access.ts';

const rule = (changes: Partial<AccessRule>): AccessRule => ({
  of: 'all',
  actions: ['read'],
  roles: [],
  nominated: false,
  within: 'all',
  clause: { document: 'Example', section: '1', line: 1, quote: 'As it says.' },
  reading: '',
  ...changes,
});

const rules = [
  rule({ of: ['attendance-report'], roles: ['quality-team'], nominated: true }),
  rule({ actions: ['read', 'approve'], roles: ['department-manager'], within: 'own-department' }),
  rule({ actions: ['edit'], roles: ['all'], within: 'own' }),
];
const grant = { inspector: 'i1', from: civilDate('2025-03-01'), to: civilDate('2025-03-07') };

interface Tried {
  readonly id?: string;
  readonly role?: string;
  readonly department?: string;
  readonly action?: string;
  readonly of?: string;
  readonly ofDepartment?: string;
  readonly ofPerson?: string;
  readonly on?: string;
}

const mayBe = (tried: Tried): boolean =>
  policyAccess(
    rules,
    {
      actor: { id: tried.id ?? 'u9', role: tried.role ?? 'tutor', department: tried.department ?? '' },
      action: tried.action ?? 'read',
      target: {
        of: tried.of ?? 'cpd-record',
        department: tried.ofDepartment ?? '',
        person: tried.ofPerson ?? '',
      },
      on: civilDate(tried.on ?? '2025-03-03'),
    },
    { nominated: ['u1'], grant },
  ).isAllowed;

describe('what a policy lets people do', () => {
  const manager = { role: 'department-manager', department: 'Care' };
  it.each<[string, Tried, boolean]>([
    ['somebody nominated reads the report', { id: 'u1', of: 'attendance-report' }, true],
    ['a role that is named reads it', { role: 'Quality Team', of: 'Attendance report' }, true],
    ['anybody else does not', { of: 'attendance-report' }, false],
    ['nobody changes it', { id: 'u1', of: 'attendance-report', action: 'edit' }, false],
    ['somebody nominated for it reads nothing else', { id: 'u1' }, false],
    ['a copy is a way of reading', { id: 'u1', of: 'attendance-report', action: 'export' }, true],
    ['a manager reads their department', { ...manager, ofDepartment: 'care' }, true],
    ['a manager approves there', { ...manager, ofDepartment: 'Care', action: 'approve' }, true],
    ['a manager reads no other department', { ...manager, ofDepartment: 'Construction' }, false],
    ['a manager of nothing reads what is of nothing', { role: 'department-manager' }, false],
    ['a person reads their own', { id: 'u5', ofPerson: 'u5' }, true],
    [
      'a person changes their own where the policy says so',
      { id: 'u5', ofPerson: 'u5', action: 'edit' },
      true,
    ],
    ['a person deletes not even their own', { id: 'u5', ofPerson: 'u5', action: 'delete' }, false],
    ['a colleague does not read it', { ofPerson: 'u5' }, false],
    ['an inspector reads from the first day', { id: 'i1', on: '2025-03-01' }, true],
    ['an inspector reads to the last day', { id: 'i1', on: '2025-03-07' }, true],
    ['an inspector does not read the day before', { id: 'i1', on: '2025-02-28' }, false],
    ['an inspector does not read the day after', { id: 'i1', on: '2025-03-08' }, false],
    ['an inspector changes nothing', { id: 'i1', action: 'edit' }, false],
    ['another inspector reads nothing', { id: 'i2', role: 'inspector' }, false],
  ])('%s', (_what, tried, expected) => {
    expect(mayBe(tried)).toBe(expected);
  });
});
