import { expect, it } from '@jest/globals';
import { parsePolicy } from './parse-policy.ts';

const clause = { section: '1', line: 1, quote: 'As the policy says.' };

const rule = (key: string, kind: string, parameters: object, more: object = {}) => ({
  key,
  title: key,
  kind,
  parameters,
  clause,
  ...more,
});

const group = (key: string, ...anyOf: readonly string[]) => rule(key, 'group', { anyOf });

const training = (key: string) => rule(key, 'recurring-training', { item: 'prevent' });

const policyOf = (changes: object) =>
  parsePolicy({
    id: 'example',
    title: 'Example',
    document: 'Example policy',
    version: '1',
    effectiveFrom: '2025-09-01',
    cycle: { startsInMonth: 9, startsOnDay: 1 },
    hoursPerDay: 6,
    roles: [{ id: 'tutor', label: 'Tutor' }],
    trainingItems: [{ id: 'prevent', label: 'Prevent' }],
    requirements: [],
    ...changes,
  });

const pathsOf = (changes: object) => {
  const parsed = policyOf(changes);
  return parsed.ok ? [] : parsed.refusal.map(({ path }) => path);
};

it('gives a variant the requirement’s own parameters where it states none', () => {
  const variants = [{ appliesTo: { roles: ['tutor'] }, parameters: { recurMonths: 12 } }];
  expect(policyOf({ requirements: [{ ...training('a'), variants }] })).toMatchObject({
    ok: true,
    value: {
      requirements: [
        {
          parameters: { item: 'prevent', recurMonths: null },
          variants: [{ parameters: { item: 'prevent', recurMonths: 12 } }],
        },
      ],
    },
  });
});

it.each([
  [
    'a role that no one declares',
    { appliesTo: { roles: ['visitor'] }, parameters: {} },
    'appliesTo.roles[0]',
  ],
  [
    'a parameter its kind does not take',
    { appliesTo: {}, parameters: { recurMonths: -1 } },
    'parameters.recurMonths',
  ],
  ['an item that is not declared', { appliesTo: {}, parameters: { item: 'first-aid' } }, 'parameters.item'],
])('names the path of %s in a variant', (_name, variant, path) => {
  expect(pathsOf({ requirements: [{ ...training('a'), variants: [variant] }] })).toEqual([
    `requirements[0].variants[0].${path}`,
  ]);
});

it('refuses other numbers in variants of a kind that cannot tell which asks for more', () => {
  const requirementWith = (variant: object) => [
    training('a'),
    { ...group('b', 'a'), variants: [{ appliesTo: {}, clause }, variant] },
  ];
  expect(pathsOf({ requirements: requirementWith({ appliesTo: {}, parameters: { anyOf: ['a'] } }) })).toEqual(
    ['requirements[1].variants[1].parameters'],
  );
  expect(pathsOf({ requirements: requirementWith({ appliesTo: {}, clause }) })).toEqual([]);
});

it('gives a variant the requirement’s own sentence and reading where it cites none', () => {
  const own = { section: '2', line: 7, quote: 'Managers too.' };
  const interpretation = { code: 'A-01', reading: 'Read as yearly.' };
  const variants = [
    { appliesTo: { roles: ['tutor'] } },
    { appliesTo: { roles: ['tutor'] }, clause: own },
    { appliesTo: { roles: ['tutor'] }, clause: own, interpretation: { code: 'A-02', reading: 'Otherwise.' } },
  ];
  const parsed = policyOf({ requirements: [{ ...training('a'), interpretation, variants }] });
  const cited = parsed.ok
    ? parsed.value.requirements[0]?.variants.map((each) => [each.clause.quote, each.interpretation?.code])
    : [];
  expect(cited).toEqual([
    ['As the policy says.', 'A-01'],
    ['Managers too.', 'A-01'],
    ['Managers too.', 'A-02'],
  ]);
});

it.each([
  ['a key that nobody declares', [group('a', 'b')], [], ['requirements[0].parameters.anyOf[0]']],
  ['a group of itself', [group('a', 'a')], [], ['requirements[0].parameters.anyOf[0]']],
  [
    'groups of one another',
    [training('t'), group('a', 't', 'b')],
    [group('b', 'c'), group('c', 'a')],
    ['requirements[1].parameters.anyOf[1]', 'parts[0].parameters.anyOf[0]', 'parts[1].parameters.anyOf[0]'],
  ],
  ['a key used twice', [training('a')], [training('a')], ['parts[0].key']],
])('names the path of %s', (_name, requirements, parts, paths) => {
  expect(pathsOf({ requirements, parts })).toEqual(paths);
});

it('does not blame the group that only leads to a circle', () => {
  const requirements = [group('outside', 'a')];
  const parts = [group('a', 'b'), group('b', 'a')];
  expect(pathsOf({ requirements, parts })).toEqual([
    'parts[0].parameters.anyOf[0]',
    'parts[1].parameters.anyOf[0]',
  ]);
});

it('refuses rules nested too deep to be judged', () => {
  const parts = Array.from({ length: 2000 }, (_, index) => group(`g${index}`, `g${index + 1}`));
  expect(pathsOf({ requirements: [], parts: [...parts, training('g2000')] })).toContain('parts[0]');
});

it.each([
  ['09-01', '12-31', []],
  ['02-29', '12-31', ['terms[0].from']],
  ['09-01', '13-01', ['terms[0].to']],
])('takes a term from %s to %s only if both are days of every year', (from, to, paths) => {
  expect(pathsOf({ terms: [{ name: 'Autumn', from, to }] })).toEqual(paths);
});
