import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CivilDate } from '../cycles/civil-date.ts';
import { addDays, civilDate, dayNumber, fromDayNumber, laterOf } from '../cycles/civil-date.ts';
import type { AppliesTo } from '../policies/policy.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { CasePerson, RolePeriod } from './case.ts';
import { rolesOn } from './case.ts';
import { askedFrom, inPostSince, startOf } from './start.ts';

const EVERYBODY: AppliesTo = { roles: 'all', employment: 'all', flags: [] };
const forManagers = { key: 'rule', appliesTo: { ...EVERYBODY, roles: ['manager'] }, variants: [] };

const held = (role: string, from: string, to: string | null = null): RolePeriod => ({
  role,
  from: civilDate(from),
  to: to === null ? null : civilDate(to),
});

interface Somebody extends Partial<CasePerson> {
  readonly adoptedOn?: string;
  readonly asOf?: string;
}

function factsOf({ adoptedOn, asOf = '2026-01-01', ...changes }: Somebody) {
  const person = { ...examplePerson, startDate: civilDate('2015-09-01'), ...changes };
  const taken = adoptedOn === undefined ? undefined : civilDate(adoptedOn);
  return { asOf: civilDate(asOf), person, askedFrom: askedFrom(person, taken) };
}

const ROWS: readonly (readonly [string, Somebody, string])[] = [
  ['their start, where nothing later applies', { role: 'manager' }, '2015-09-01'],
  ['the day the policy was taken on', { role: 'manager', adoptedOn: '2024-09-01' }, '2024-09-01'],
  [
    'their start, where the policy was there before',
    { role: 'manager', adoptedOn: '2010-01-01' },
    '2015-09-01',
  ],
  [
    'the first day of the role',
    {
      role: 'manager',
      roleHistory: [held('tutor', '2015-09-01', '2025-05-31'), held('manager', '2025-06-01')],
    },
    '2025-06-01',
  ],
  [
    'the day after the history ends, where the role is the person’s own',
    { role: 'manager', roleHistory: [held('tutor', '2015-09-01', '2025-05-31')] },
    '2025-06-01',
  ],
  [
    'the first day of the role in the history, where the person’s own is another',
    { role: 'tutor', roleHistory: [held('manager', '2025-06-01')] },
    '2025-06-01',
  ],
  [
    'their start, where the person’s own role brings the rule on days of which the history is silent',
    { role: 'manager', roleHistory: [held('manager', '2025-06-01')] },
    '2015-09-01',
  ],
  [
    'the start of the run, however many periods it has',
    {
      role: 'tutor',
      roleHistory: [held('manager', '2021-01-01'), held('manager', '2018-03-01', '2020-12-31')],
    },
    '2018-03-01',
  ],
  [
    'the end of a gap of one day',
    {
      role: 'tutor',
      roleHistory: [held('manager', '2018-03-01', '2020-12-30'), held('manager', '2021-01-01')],
    },
    '2021-01-01',
  ],
  [
    'their start, where a role beside the main one brings the rule',
    { role: 'tutor', additionalRoles: ['manager'], roleHistory: [held('tutor', '2020-01-01')] },
    '2015-09-01',
  ],
  [
    'the start of one role that outlasts another beside it',
    {
      role: 'tutor',
      roleHistory: [held('manager', '2018-03-01', '2026-06-30'), held('tutor', '2020-01-01')],
    },
    '2018-03-01',
  ],
  [
    'the latest of all three',
    { role: 'tutor', adoptedOn: '2025-09-01', roleHistory: [held('manager', '2025-06-01')] },
    '2025-09-01',
  ],
  ['a start to come', { role: 'manager', startDate: civilDate('2026-02-01') }, '2026-02-01'],
];

describe('a rule covers somebody from', () => {
  it.each(ROWS)('%s', (_name, somebody, start) => {
    expect(startOf(forManagers, factsOf(somebody))).toBe(start);
  });
});

it('covers everybody from their start, whatever their roles were', () => {
  const everybody = { key: 'rule', appliesTo: EVERYBODY, variants: [] };
  const facts = factsOf({ role: 'tutor', roleHistory: [held('manager', '2025-06-01')] });
  expect(startOf(everybody, facts)).toBe('2015-09-01');
});

it('covers whom one of its variants covers', () => {
  const rule = {
    key: 'rule',
    appliesTo: { ...EVERYBODY, employment: ['direct'] },
    variants: [{ appliesTo: { ...EVERYBODY, roles: ['manager'], employment: ['volunteer'] } }],
  };
  const changes = { role: 'tutor', roleHistory: [held('manager', '2025-06-01')] };
  expect(startOf(rule, factsOf({ ...changes, employment: 'volunteer' }))).toBe('2025-06-01');
  expect(startOf(rule, factsOf({ ...changes, employment: 'direct' }))).toBe('2015-09-01');
});

it('tells how long somebody has been in the post, however late the policy was taken on', () => {
  const facts = factsOf({
    role: 'tutor',
    adoptedOn: '2025-09-01',
    roleHistory: [held('manager', '2025-06-01')],
  });
  expect(inPostSince(forManagers, facts)).toBe('2025-06-01');
});

describe('a rule that a later version of the policy changed covers somebody from', () => {
  const forEverybody = { key: 'rule', appliesTo: EVERYBODY, variants: [] };
  const nobodyYet = undefined;
  const earlier = (
    ...versions: readonly (readonly [
      until: string,
      rule: typeof forManagers | typeof forEverybody | undefined,
    ])[]
  ) => versions.map(([until, rule]) => ({ until: civilDate(until), ruleOf: () => rule }));

  it.each([
    ['the day it reached them', 'tutor', earlier(['2025-11-01', forManagers]), '2025-11-01'],
    ['the day it was added', 'tutor', earlier(['2025-11-01', nobodyYet]), '2025-11-01'],
    [
      'their start, where the version before covered them too',
      'manager',
      earlier(['2025-11-01', forManagers]),
      '2015-09-01',
    ],
    [
      'the day it came back, where a version between left it out',
      'manager',
      earlier(['2024-01-01', forManagers], ['2025-01-01', nobodyYet]),
      '2025-01-01',
    ],
    [
      'the first of several versions that covered them',
      'tutor',
      earlier(['2024-01-01', forManagers], ['2025-01-01', forEverybody]),
      '2024-01-01',
    ],
    [
      'their start, where the version that reached them is older',
      'tutor',
      earlier(['2010-01-01', forManagers]),
      '2015-09-01',
    ],
    [
      'their start, where the version takes over on a day to come',
      'tutor',
      earlier(['2026-06-01', forEverybody]),
      '2015-09-01',
    ],
  ])('%s', (_name, role, earlierRules, start) => {
    expect(startOf(forEverybody, { ...factsOf({ role }), earlierRules })).toBe(start);
  });

  it('the later of the role and the version that brought it', () => {
    const facts = factsOf({ role: 'tutor', roleHistory: [held('manager', '2025-06-01')] });
    const widened = (until: string) => ({ ...facts, earlierRules: earlier([until, nobodyYet]) });
    expect(startOf(forManagers, widened('2025-03-01'))).toBe('2025-06-01');
    expect(startOf(forManagers, widened('2025-11-01'))).toBe('2025-11-01');
  });

  it('is in the post from its first day all the same', () => {
    const facts = { ...factsOf({ role: 'manager' }), earlierRules: earlier(['2025-11-01', nobodyYet]) };
    expect(inPostSince(forManagers, facts)).toBe('2015-09-01');
  });
});

/** Day by day back from the day that is judged. */
function walkedBack(facts: ReturnType<typeof factsOf>): CivilDate {
  let start = facts.asOf;
  while (start > facts.askedFrom && rolesOn(facts.person, addDays(start, -1)).includes('manager')) {
    start = addDays(start, -1);
  }
  return laterOf(start, facts.askedFrom);
}

it('finds the day that a walk back day by day comes to', () => {
  const [first, last] = [dayNumber(civilDate('2024-01-01')), dayNumber(civilDate('2024-12-31'))];
  const aDay = fc.integer({ min: first, max: last }).map(fromDayNumber);
  const aRole = fc.constantFrom('tutor', 'manager');
  const aPeriod = fc
    .record({ from: aDay, days: fc.integer({ min: 0, max: 120 }), role: aRole, isOpen: fc.boolean() })
    .map(({ from, days, role, isOpen }) => ({ from, to: isOpen ? null : addDays(from, days), role }));
  fc.assert(
    fc.property(
      fc.record({
        asOf: aDay,
        startDate: aDay,
        role: aRole,
        roleHistory: fc.array(aPeriod, { maxLength: 5 }),
      }),
      (somebody) => {
        const facts = factsOf(somebody);
        fc.pre(rolesOn(facts.person, facts.asOf).includes('manager'));
        expect(startOf(forManagers, facts)).toBe(walkedBack(facts));
      },
    ),
  );
});
