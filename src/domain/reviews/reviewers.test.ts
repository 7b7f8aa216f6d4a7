import { describe, expect, it } from '@jest/globals';
import { aRecordEntry } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { LineManager } from '../people/line-manager.ts';
import type { ReviewerRule } from '../policies/policy.ts';
import { namedReviewers, reviewerRule, reviewersFor } from './reviewers.ts';

const today = civilDate('2026-11-21');

const rule = (change: Partial<ReviewerRule> = {}): ReviewerRule => ({
  by: 'line-manager',
  title: '',
  roles: 'all',
  clause: undefined,
  reading: '',
  ...change,
});
const IQA = rule({ by: 'named', title: 'Internal quality assurer' });
const MANAGER: LineManager = { oid: 'ben', source: 'directory' };
const FALLBACKS: readonly LineManager[] = [
  { oid: 'chair', source: 'unit' },
  { oid: 'lead', source: 'cpd-lead' },
];

describe('who holds a review', () => {
  it.each<
    [string, ReviewerRule, readonly string[], LineManager | undefined, readonly string[], string, string[]]
  >([
    ['the line manager, where the policy names them', rule(), [], MANAGER, [], 'line-manager', ['ben']],
    ['whoever is named for it, also in the manager’s place', rule(), ['dee'], MANAGER, [], 'named', ['dee']],
    ['the quality assurer who is named', IQA, ['dee'], MANAGER, [], 'named', ['dee']],
    ['all of a panel', IQA, ['ceo', 'chair', 'head'], MANAGER, [], 'named', ['ceo', 'chair', 'head']],
    [
      'the others of a panel, where one has left',
      IQA,
      ['ceo', 'chair'],
      MANAGER,
      ['ceo'],
      'named',
      ['chair'],
    ],
    ['whom the unit names, where no reviewer is named', IQA, [], MANAGER, [], 'stand-in', ['chair']],
    [
      'whom the unit names, where the named one has left',
      IQA,
      ['dee'],
      MANAGER,
      ['dee'],
      'stand-in',
      ['chair'],
    ],
    ['the CPD lead, where whom the unit names has left', IQA, [], MANAGER, ['chair'], 'stand-in', ['lead']],
    ['nobody, where nobody is left', IQA, [], MANAGER, ['chair', 'lead'], 'stand-in', []],
    ['a stand-in, where there is no line manager', rule(), [], FALLBACKS[0], [], 'stand-in', ['chair']],
    ['nobody, where nobody answers for the person', rule(), [], undefined, [], 'stand-in', []],
    [
      'the CPD lead, where the policy names them',
      rule({ by: 'cpd-lead' }),
      [],
      MANAGER,
      [],
      'cpd-lead',
      ['lead'],
    ],
    ['never the person', IQA, ['asha'], MANAGER, [], 'stand-in', ['chair']],
  ])('is %s', (_who, asked, named, lineManager, gone, source, oids) => {
    const isActive = (oid: string) => !gone.includes(oid);
    const found = reviewersFor(asked, {
      personOid: 'asha',
      named,
      lineManager,
      fallbacks: FALLBACKS,
      isActive,
    });
    expect([found.source, found.oids]).toEqual([source, oids]);
  });
});

describe('whom a policy names for a role', () => {
  const panel = rule({ by: 'named', title: 'Panel', roles: ['head-teacher'] });

  it.each([
    ['of that role', ['slt', 'head-teacher'], 'named'],
    ['of another', ['teacher'], 'line-manager'],
  ])('for somebody %s', (_who, roles, by) => {
    expect(reviewerRule({ reviewers: [panel, rule()] }, roles).by).toBe(by);
  });

  it('is the line manager where it says nothing', () => {
    expect(reviewerRule({ reviewers: [] }, ['teacher']).by).toBe('line-manager');
  });
});

describe('whom a record names', () => {
  const named = (change: Parameters<typeof aRecordEntry>[0]) =>
    aRecordEntry({
      kind: 'reviewer',
      about: 'caseload',
      colleague: 'dee',
      datedOn: civilDate('2026-01-01'),
      validTo: undefined,
      ...change,
    });

  it.each([
    ['from the first day', { datedOn: today }, ['dee']],
    ['until the last day', { validTo: today }, ['dee']],
    ['not before', { datedOn: civilDate('2026-11-22') }, []],
    ['not after', { validTo: civilDate('2026-11-20') }, []],
    ['not for another review', { about: 'performance' }, []],
    ['not by another kind of entry', { kind: 'assignment' }, []],
    ['nobody, in a row that names nobody', { colleague: undefined }, []],
  ] as const)('holds a review %s', (_when, change, oids) => {
    expect(namedReviewers([named(change)], 'caseload', today)).toEqual(oids);
  });

  it('counts somebody named twice once', () => {
    expect(namedReviewers([named({}), named({})], 'caseload', today)).toEqual(['dee']);
  });
});
