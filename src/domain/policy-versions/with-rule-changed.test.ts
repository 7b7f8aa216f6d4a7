import { describe, expect, it } from '@jest/globals';
import type { PolicyRequirement } from '../policies/policy.ts';
import { examplePolicyOfManyKinds as policy } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { audienceOf } from './rule-audience.ts';
import type { RuleChange } from './with-rule-changed.ts';
import { withRuleChanged } from './with-rule-changed.ts';

const audience = audienceOf(policy, [
  {
    ...policy,
    requirements: policy.requirements.slice(0, 1).map((rule) => ({
      ...rule,
      appliesTo: { ...rule.appliesTo, flags: ['contactWithChildren'] },
    })),
  },
]);
const declared = { ...audience, employment: [{ id: 'direct', label: 'Directly employed' }] };

const changed = (key: string, change: RuleChange) => withRuleChanged(policy, declared, key, change);

function ruleAfter(key: string, change: RuleChange): PolicyRequirement {
  const result = changed(key, change);
  const rule = result.ok ? result.value.requirements.find((each) => each.key === key) : undefined;
  if (!rule) throw new Error(JSON.stringify(result));
  return rule;
}

describe('a rule that is changed', () => {
  it.each<[what: string, key: string, change: RuleChange, expected: object]>([
    ['a number', 'prevent', { values: { recurMonths: 24 } }, { parameters: { recurMonths: 24 } }],
    [
      'a number that it may go without',
      'prevent',
      { values: { recurMonths: null } },
      { parameters: { recurMonths: null } },
    ],
    [
      'a length of time, in other units',
      'prevent',
      { values: { deadline: { unit: 'months', amount: 2 } } },
      { parameters: { deadline: { months: 2 } } },
    ],
    ['no deadline', 'prevent', { values: { deadline: null } }, { parameters: { deadline: null } }],
    [
      'a number inside',
      'first-aid',
      { values: { 'higherThan.level': 3 } },
      { parameters: { higherThan: { subject: 'english', level: 3 } } },
    ],
    ['another item', 'prevent', { values: { item: 'minibus' } }, { parameters: { item: 'minibus' } }],
    [
      'another way to share it out',
      'hours',
      { values: { proRata: 'fte', rounding: 'floor-total' } },
      { parameters: { proRata: 'fte', rounding: 'floor-total', hours: 40 } },
    ],
    [
      'days in the place of hours',
      'hours',
      { values: { hours: null, days: 5 } },
      { parameters: { days: 5, hours: undefined } },
    ],
    ['no minimum at all', 'hours', { values: { hours: null } }, { parameters: { hours: null } }],
    [
      'what stands for all',
      'dissemination',
      { values: { delivery: ['all'] } },
      { parameters: { delivery: 'all' } },
    ],
    [
      'one of a list that may stand alone',
      'safeguarding',
      { values: { subject: ['english'] } },
      { parameters: { subject: 'english' } },
    ],
    [
      'several of it',
      'safeguarding',
      { values: { subject: ['english', 'safeguarding'] } },
      { parameters: { subject: ['english', 'safeguarding'] } },
    ],
    [
      'whom it covers',
      'prevent',
      { roles: ['manager'], employment: ['direct'], flags: ['contactWithChildren'] },
      { appliesTo: { roles: ['manager'], employment: ['direct'], flags: ['contactWithChildren'] } },
    ],
    [
      'everybody',
      'prevent',
      { roles: 'all', employment: 'all', flags: [] },
      { appliesTo: { roles: 'all', employment: 'all', flags: [] } },
    ],
    ['how much it binds', 'prevent', { obligation: 'recommended' }, { obligation: 'recommended' }],
  ])('takes %s, and keeps the rest', (_what, key, change, expected) => {
    const before = policy.requirements.find((each) => each.key === key);
    const { title, clause, kind } = ruleAfter(key, change);
    expect(ruleAfter(key, change)).toMatchObject(expected);
    expect({ title, clause, kind }).toEqual({
      title: before?.title,
      clause: before?.clause,
      kind: before?.kind,
    });
  });

  it.each<[what: string, key: string, change: RuleChange, path: string, message: string]>([
    [
      'a number too small',
      'prevent',
      { values: { recurMonths: 0 } },
      'prevent.recurMonths',
      'field.too-small',
    ],
    ['half a month', 'prevent', { values: { recurMonths: 1.5 } }, 'prevent.recurMonths', 'field.not-whole'],
    ['no number', 'prevent', { values: { recurMonths: 'x' } }, 'prevent.recurMonths', 'field.not-a-number'],
    [
      'an empty field that must be filled',
      'hours',
      { values: { creditHours: null } },
      'hours.creditHours',
      'field.empty',
    ],
    ['no hours in a day', 'hours', { values: { hoursPerDay: 0 } }, 'hours.hoursPerDay', 'field.more-than'],
    ['hours beside days', 'hours', { values: { days: 5 } }, 'hours.hours', 'field.hours-or-days'],
    [
      'a span of nothing',
      'prevent',
      { values: { deadline: { unit: 'weeks', amount: 0 } } },
      'prevent.deadline',
      'field.too-small',
    ],
    [
      'an item nobody declares',
      'prevent',
      { values: { item: 'skydiving' } },
      'prevent.item',
      'field.not-a-choice',
    ],
    ['a model that is none', 'hours', { values: { rounding: 'up' } }, 'hours.rounding', 'field.not-a-choice'],
    [
      'none of a list',
      'safeguarding',
      { values: { accept: [] } },
      'safeguarding.accept',
      'field.none-chosen',
    ],
    ['nobody', 'prevent', { roles: [] }, 'prevent.roles', 'field.none-chosen'],
    ['a role nobody declares', 'prevent', { roles: ['astronaut'] }, 'prevent.roles', 'field.not-a-choice'],
    [
      'an employment nobody declares',
      'prevent',
      { employment: ['pirate'] },
      'prevent.employment',
      'field.not-a-choice',
    ],
    ['a duty no rule ever named', 'prevent', { flags: ['juggling'] }, 'prevent.flags', 'field.not-a-choice'],
    [
      'what no form changes',
      'hours',
      { values: { subMinimum: 'hours' } },
      'hours.subMinimum',
      'field.not-asked-for',
    ],
  ])('refuses %s, by its field and in words of every language', (_what, key, change, path, message) => {
    const result = changed(key, change);
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? [] : result.refusal).toContainEqual(
      expect.objectContaining({ path, message: expect.objectContaining({ id: message }) }),
    );
  });

  it('gives its variants what they do not say otherwise', () => {
    const { variants } = ruleAfter('safeguarding', { values: { subject: ['english'], minLevel: 4 } });
    expect(variants).toMatchObject([
      {
        appliesTo: { roles: ['manager'] },
        parameters: { subject: 'english', minLevel: 3, accept: ['held'] },
      },
    ]);
  });

  it('is refused by a key that no rule has', () => {
    expect(changed('skydiving', {})).toMatchObject({ ok: false, refusal: [{ path: 'skydiving' }] });
  });
});
