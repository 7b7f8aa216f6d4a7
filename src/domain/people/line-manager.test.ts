import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aRoleAssignment } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { LineManager } from './line-manager.ts';
import { fallbacksOf, isWithoutManager, lineManagerOf } from './line-manager.ts';

const today = civilDate('2026-11-21');
const CHAIR: LineManager = { oid: 'chair', source: 'unit' };
const LEAD: LineManager = { oid: 'lead', source: 'cpd-lead' };

const answering = (
  managers: Readonly<Record<string, string>>,
  inactive: readonly string[] = [],
  fallbacks: readonly LineManager[] = [CHAIR, LEAD],
) =>
  lineManagerOf('asha', {
    managerOf: (oid) => managers[oid],
    isActive: (oid) => !inactive.includes(oid),
    fallbacks: () => fallbacks,
  });

describe('who answers for a person', () => {
  it.each([
    ['the manager that the directory names', { asha: 'ben' }, [], 'ben', 'directory'],
    [
      'the next one up from a manager who is not active',
      { asha: 'ben', ben: 'dilys' },
      ['ben'],
      'dilys',
      'next-up',
    ],
    [
      'the first active one above several who are not',
      { asha: 'ben', ben: 'carys', carys: 'dilys' },
      ['ben', 'carys'],
      'dilys',
      'next-up',
    ],
    ['whom the unit names, with no manager', {}, [], 'chair', 'unit'],
    [
      'whom the unit names, where the line ends with nobody active',
      { asha: 'ben' },
      ['ben'],
      'chair',
      'unit',
    ],
    ['the CPD lead, where whom the unit names is not active', {}, ['chair'], 'lead', 'cpd-lead'],
    [
      'whom the unit names, in a loop of managers who are not active',
      { asha: 'ben', ben: 'carys', carys: 'ben' },
      ['ben', 'carys'],
      'chair',
      'unit',
    ],
    [
      'whom the unit names, where the line comes back to the person',
      { asha: 'ben', ben: 'asha' },
      ['ben'],
      'chair',
      'unit',
    ],
    ['whom the unit names, for who is named as their own manager', { asha: 'asha' }, [], 'chair', 'unit'],
    [
      'whom the unit names, where two are each other’s managers',
      { asha: 'ben', ben: 'asha' },
      [],
      'chair',
      'unit',
    ],
    [
      'whom the unit names, in a circle of several who are all active',
      { asha: 'ben', ben: 'carys', carys: 'asha' },
      [],
      'chair',
      'unit',
    ],
    [
      'the manager, where two above them are each other’s managers',
      { asha: 'ben', ben: 'carys', carys: 'ben' },
      [],
      'ben',
      'directory',
    ],
  ])('is %s', (_what, managers, inactive, oid, source) => {
    expect(answering(managers as Record<string, string>, inactive)).toEqual({ oid, source });
  });

  it('is never the person: the next of the fallbacks is asked', () => {
    expect(answering({}, [], [{ oid: 'asha', source: 'unit' }, LEAD])).toEqual(LEAD);
    expect(answering({}, [], [{ oid: 'asha', source: 'cpd-lead' }])).toBeUndefined();
  });

  it('is somebody active and not the person, or nobody, whatever the directory holds', () => {
    const oid = fc.constantFrom('asha', 'b', 'c', 'd', 'e', 'chair', 'lead');
    fc.assert(
      fc.property(
        fc.dictionary(oid, oid),
        fc.subarray(['b', 'c', 'd', 'e', 'chair', 'lead']),
        (line, inactive) => {
          const found = answering(line, inactive);
          expect(found?.oid).not.toBe('asha');
          if (found) expect(inactive).not.toContain(found.oid);
          else expect(inactive).toEqual(expect.arrayContaining(['chair', 'lead']));
        },
      ),
    );
  });

  it.each([
    ['their own manager', { oid: 'ben', source: 'directory' }, false],
    ['the next one up', { oid: 'dilys', source: 'next-up' }, true],
    ['whom the unit names', CHAIR, true],
    ['the CPD lead', LEAD, true],
    ['nobody', undefined, true],
  ] as const)('with %s, a person is listed as without a manager or not', (_who, manager, without) => {
    expect(isWithoutManager(manager)).toBe(without);
  });
});

describe('the fallbacks of a unit', () => {
  const line = [
    { key: 'tutors', fallbackOid: undefined },
    { key: 'service', fallbackOid: 'head' },
    { key: 'council', fallbackOid: 'director' },
  ];
  const lead = (personOid: string, unit: string | undefined, change = {}) =>
    aRoleAssignment({ key: personOid, personOid, role: 'cpd-lead', unit, ...change });

  it('are whom the nearest unit names, whom those above name, then the CPD leads, the nearest first', () => {
    const assignments = [
      lead('of-all', undefined),
      lead('of-the-service', 'service'),
      lead('of-another-unit', 'library'),
      lead('of-last-year', undefined, { to: civilDate('2026-08-31') }),
      aRoleAssignment({ key: 'a-coordinator', unit: 'service' }),
    ];
    expect(fallbacksOf(line, assignments, today).map(({ oid }) => oid)).toEqual([
      'head',
      'director',
      'of-the-service',
      'of-all',
    ]);
  });

  it('of two CPD leads, name the one longer in office first', () => {
    const assignments = [
      lead('new', undefined, { from: civilDate('2026-09-01') }),
      lead('old', undefined, { from: civilDate('2020-09-01') }),
    ];
    expect(fallbacksOf([], assignments, today).map(({ oid }) => oid)).toEqual(['old', 'new']);
  });
});
