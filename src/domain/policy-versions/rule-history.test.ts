import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../rule-books/rule-book.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { Policy } from '../policies/policy.ts';
import { examplePolicyOfManyKinds as policyOfManyKinds } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { ruleEntries } from './rule-entries.ts';
import { keysReused, leftOutRules, statementsBefore } from './rule-history.ts';
import { withoutRule, withRuleTakenBack } from './with-or-without-rule.ts';

/** The rules of the wide policy with these keys, in its order. */
const having = (...keys: readonly string[]): Policy => ({
  ...policyOfManyKinds,
  requirements: policyOfManyKinds.requirements.filter(({ key }) => keys.includes(key)),
});
const stated = (...keys: readonly string[]) => {
  const { policy, byKey } = compilePolicy(having(...keys));
  return { policy, rules: byKey };
};
const beginning = { ...stated('hours', 'inset', 'prevent'), from: null };
const from = (day: string, ...keys: readonly string[]) => ({ ...stated(...keys), from: civilDate(day) });
const keysOf = ({ requirements }: Policy) => requirements.map(({ key }) => key);

describe('what a policy said before', () => {
  const first = from('2026-01-01', 'hours', 'prevent');
  const second = from('2026-06-01', 'prevent');
  const history = [beginning, first, second];

  it('is nothing, for the version that was there first', () => {
    expect(statementsBefore(history, beginning.policy)).toEqual([]);
  });

  it('is each version until the next, for the one that came last', () => {
    expect(statementsBefore(history, second.policy)).toEqual([
      { rules: beginning.rules, until: '2026-01-01' },
      { rules: first.rules, until: '2026-06-01' },
    ]);
  });

  it('is what holds before its day, for a draft', () => {
    const draft = { ...having('prevent'), effectiveFrom: civilDate('2026-03-01') };
    expect(statementsBefore(history, draft)).toEqual([
      { rules: beginning.rules, until: '2026-01-01' },
      { rules: first.rules, until: '2026-03-01' },
    ]);
  });

  it('leaves out the version that a draft of the same day replaces', () => {
    const draft = { ...having('prevent'), effectiveFrom: civilDate('2026-01-01') };
    expect(statementsBefore(history, draft)).toEqual([{ rules: beginning.rules, until: '2026-01-01' }]);
  });
});

describe('rules left out', () => {
  it.each<[what: string, history: Parameters<typeof leftOutRules>[0], expected: readonly object[]]>([
    ['none while all stay', [beginning], []],
    [
      'from the first version without them',
      [beginning, from('2026-01-01', 'hours', 'prevent'), from('2026-06-01', 'prevent')],
      [
        { rule: { key: 'hours' }, from: '2026-06-01' },
        { rule: { key: 'inset' }, from: '2026-01-01' },
      ],
    ],
    [
      'no more once taken back',
      [beginning, from('2026-01-01', 'hours'), from('2026-06-01', 'hours', 'inset', 'prevent')],
      [],
    ],
    [
      'again, from the second time',
      [
        beginning,
        from('2026-01-01', 'hours', 'prevent'),
        from('2026-03-01', 'hours', 'inset', 'prevent'),
        from('2026-06-01', 'hours', 'prevent'),
      ],
      [{ rule: { key: 'inset' }, from: '2026-06-01' }],
    ],
  ])('are told: %s', (_what, history, expected) => {
    expect(leftOutRules(history)).toMatchObject(expected);
    expect(leftOutRules(history)).toHaveLength(expected.length);
  });

  it('come back to the place they had', () => {
    const [inset] = leftOutRules([beginning, from('2026-01-01', 'hours', 'prevent')]);
    if (!inset) throw new Error('nothing is left out');
    expect(keysOf(withRuleTakenBack(having('hours', 'prevent'), inset))).toEqual([
      'hours',
      'inset',
      'prevent',
    ]);
    expect(keysOf(withRuleTakenBack(having('hours'), inset))).toEqual(['hours', 'inset']);
  });

  it('are refused while another rule looks into them, which is named', () => {
    expect(withoutRule(policyOfManyKinds, 'sector')).toMatchObject({
      ok: false,
      refusal: [{ path: 'sector', message: { id: 'policy-problem.named-by', values: { title: 'hours' } } }],
    });
    expect(withoutRule(policyOfManyKinds, 'skydiving')).toMatchObject({ refusal: [{ path: 'skydiving' }] });
    const without = withoutRule(policyOfManyKinds, 'walks');
    expect(without.ok ? keysOf(without.value) : ['walks']).not.toContain('walks');
  });
});

it('a key once used is never another rule’s', () => {
  const [inset] = having('inset').requirements;
  if (!inset) throw new Error('no rule');
  const history = [beginning, from('2026-01-01', 'prevent')];
  expect(keysReused(history, having('hours', 'inset', 'walks'))).toEqual([]);
  const stolen = { ...having('prevent'), requirements: [{ ...inset, key: 'hours' }] };
  expect(keysReused(history, stolen)).toEqual(['hours']);
});

describe('the entries of the rules page', () => {
  const today = civilDate('2026-11-21');
  const entry = (
    key: string,
    history: Parameters<typeof ruleEntries>[0],
    draft?: Parameters<typeof ruleEntries>[2],
  ) => ruleEntries(history, today, draft).find(({ rule }) => rule.key === key);

  it.each<[what: string, got: ReturnType<typeof entry>, expected: object]>([
    ['as it is', entry('hours', [beginning]), { leftOutFrom: null, isDrafted: false }],
    [
      'left out, long since',
      entry('inset', [beginning, from('2026-01-01', 'hours')]),
      { coming: undefined, leftOutFrom: '2026-01-01', takenBackFrom: null, isDrafted: false },
    ],
    [
      'left out on a day to come',
      entry('inset', [beginning, from('2027-01-01', 'hours')]),
      { coming: undefined, leftOutFrom: '2027-01-01', isDrafted: false },
    ],
    [
      'left out in the draft',
      entry('inset', [beginning], from('2026-12-01', 'hours', 'prevent')),
      { coming: undefined, leftOutFrom: '2026-12-01', isDrafted: true },
    ],
    [
      'taken back in the draft',
      entry('inset', [beginning, from('2026-01-01', 'hours')], from('2026-12-01', 'hours', 'inset')),
      { coming: { key: 'inset' }, leftOutFrom: '2026-01-01', takenBackFrom: '2026-12-01', isDrafted: true },
    ],
    [
      'as it was before a draft of another rule',
      entry('hours', [beginning], from('2026-12-01', 'hours')),
      { leftOutFrom: null, isDrafted: false },
    ],
  ])('show a rule %s', (_what, got, expected) => {
    expect(got).toMatchObject(expected);
  });

  it('are none for a policy that nobody states', () => {
    expect(ruleEntries([], today, undefined)).toEqual([]);
  });
});
