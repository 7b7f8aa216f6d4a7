import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from './parse-policy.ts';

const requirement = {
  key: 'prevent',
  title: 'Prevent',
  kind: 'recurring-training',
  appliesTo: { roles: ['tutor'] },
  parameters: { item: 'prevent-duty', recurMonths: 12 },
  clause: { section: '6.0', line: 126, quote: 'annual training' },
};

const form = {
  id: 'tutor',
  title: 'After the course',
  forRoles: ['tutor'],
  question: 'Was the course?',
  ratings: [
    { id: 'good', label: 'Good', meaning: 'Relevant' },
    { id: 'poor', label: 'Poor' },
  ],
  questions: [{ id: 'apply', label: 'How will you apply it?', kind: 'text' }],
  clause: { section: 'Appendix C', line: 356, quote: 'Was the course?' },
};

const document = {
  id: 'example',
  title: 'Example',
  document: 'Example policy',
  version: '1',
  effectiveFrom: '2025-09-01',
  cycle: { startsInMonth: 9, startsOnDay: 1 },
  hoursPerDay: 6,
  roles: [{ id: 'tutor', label: 'Tutor' }],
  trainingItems: [{ id: 'prevent-duty', label: 'Prevent Duty Training' }],
  reviewKinds: [{ id: 'annual', label: 'Annual review' }],
  requirements: [requirement],
  evaluationForms: [form],
};

const problemsOf = (changed: unknown) => {
  const parsed = parsePolicy(changed);
  return parsed.ok ? [] : parsed.refusal;
};

it('fills in what a policy may leave out', () => {
  const parsed = parsePolicy(document);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      warningDays: 30,
      cycle: { months: 12 },
      activityTypes: [],
      requirements: [
        {
          obligation: 'required',
          appliesTo: { roles: ['tutor'], employment: 'all', flags: [] },
          parameters: { item: 'prevent-duty', deadline: null, recurMonths: 12 },
          clause: { document: 'Example policy' },
        },
      ],
      evaluationForms: [
        {
          clause: { document: 'Example policy' },
          questions: [{ required: false, choices: [] }],
          ratings: [{}, { meaning: '' }],
        },
      ],
    },
  });
});

it('holds a requirement for everybody when it does not say for whom', () => {
  const { appliesTo: _, ...forAll } = requirement;
  expect(parsePolicy({ ...document, requirements: [forAll] })).toMatchObject({
    value: { requirements: [{ appliesTo: { roles: 'all', employment: 'all', flags: [] } }] },
  });
});

describe('a policy that does not parse', () => {
  const withRequirement = (changes: object) => ({
    ...document,
    requirements: [{ ...requirement, ...changes }],
  });
  const withForm = (changes: object) => ({ ...document, evaluationForms: [{ ...form, ...changes }] });
  const longQuote = Array.from({ length: 21 }, (_, index) => `word${index}`).join(' ');

  it.each([
    [
      'an unknown kind',
      withRequirement({ kind: 'minimum-luck' }),
      'requirements[0].kind',
      /minimum-luck is not a requirement kind; known are .*recurring-training/,
    ],
    [
      'a parameter that does not fit',
      withRequirement({ parameters: { item: 'prevent-duty', recurMonths: -1 } }),
      'requirements[0].parameters.recurMonths',
      /./,
    ],
    [
      'a parameter nobody knows',
      withRequirement({ parameters: { item: 'prevent-duty', recurs: 12 } }),
      'requirements[0].parameters',
      /recurs/,
    ],
    ['no parameters', withRequirement({ parameters: undefined }), 'requirements[0].parameters.item', /./],
    [
      'an undeclared training item',
      withRequirement({ parameters: { item: 'minibus' } }),
      'requirements[0].parameters.item',
      /minibus is not declared in the policy's trainingItems/,
    ],
    [
      'an undeclared review kind',
      withRequirement({
        kind: 'review-cadence',
        parameters: { reviewKind: 'caseload', every: { months: 1 } },
      }),
      'requirements[0].parameters.reviewKind',
      /caseload is not declared/,
    ],
    [
      'a case its kind does not tell apart',
      withRequirement({ cases: { luck: { clause: requirement.clause } } }),
      'requirements[0].cases.luck',
      /luck is no case of recurring-training; known are first/,
    ],
    [
      'a case of a kind that tells none apart',
      withRequirement({
        kind: 'participation',
        parameters: {},
        cases: { luck: { clause: requirement.clause } },
      }),
      'requirements[0].cases.luck',
      /participation tells no cases apart/,
    ],
    [
      'a long quote in a case',
      withRequirement({ cases: { first: { clause: { ...requirement.clause, quote: longQuote } } } }),
      'requirements[0].cases.first.clause.quote',
      /longer than 20 words/,
    ],
    [
      'an undeclared role',
      withRequirement({ appliesTo: { roles: ['tutor', 'wizard'] } }),
      'requirements[0].appliesTo.roles[1]',
      /wizard is not one of the policy's roles/,
    ],
    [
      'an undeclared role of a form',
      withForm({ forRoles: ['wizard'] }),
      'evaluationForms[0].forRoles[0]',
      /wizard/,
    ],
    [
      'a key used twice',
      { ...document, requirements: [requirement, requirement] },
      'requirements[1].key',
      /prevent is used twice/,
    ],
    [
      'a role declared twice',
      { ...document, roles: [...document.roles, ...document.roles] },
      'roles[1].id',
      /tutor is used twice/,
    ],
    [
      'a rating declared twice',
      withForm({ ratings: [form.ratings[0], form.ratings[0]] }),
      'evaluationForms[0].ratings[1].id',
      /good is used twice/,
    ],
    [
      'a choice without choices',
      withForm({ questions: [{ id: 'area', label: 'Area', kind: 'choice' }] }),
      'evaluationForms[0].questions[0].choices',
      /must list choices/,
    ],
    [
      'several to choose from without any',
      withForm({ questions: [{ id: 'area', label: 'Area', kind: 'several' }] }),
      'evaluationForms[0].questions[0].choices',
      /must list choices/,
    ],
    [
      'a day with choices',
      withForm({
        questions: [{ id: 'on', label: 'When', kind: 'day', choices: [{ id: 'soon', label: 'Soon' }] }],
      }),
      'evaluationForms[0].questions[0].choices',
      /and only then/,
    ],
    [
      'a question that every form asks',
      withForm({ questions: [{ id: 'will-do', label: 'What then?', kind: 'text' }] }),
      'evaluationForms[0].questions[0].id',
      /is asked by every form/,
    ],
    [
      'an intention that is no question of the form',
      withForm({ intention: 'gone' }),
      'evaluationForms[0].intention',
      /own questions/,
    ],
    [
      'a quote of 21 words',
      withRequirement({ clause: { ...requirement.clause, quote: longQuote } }),
      'requirements[0].clause.quote',
      /longer than 20 words/,
    ],
    [
      'a clause without a line',
      withRequirement({ clause: { section: '6.0', quote: 'annual' } }),
      'requirements[0].clause.line',
      /./,
    ],
    [
      'a date that does not exist',
      { ...document, effectiveFrom: '2025-02-30' },
      'effectiveFrom',
      /not a date/,
    ],
    ['a cycle of no months', { ...document, cycle: { ...document.cycle, months: 0 } }, 'cycle.months', /./],
    ['a cycle without a start', { ...document, cycle: { months: 36 } }, 'cycle.startsInMonth', /must say/],
    [
      'a cycle counted from something else',
      { ...document, cycle: { ...document.cycle, from: 'birthday' } },
      'cycle.from',
      /./,
    ],
    ['a key nobody knows', { ...document, requirement: [] }, '', /requirement/],
    ['no document at all', null, '', /./],
  ])('names the place of %s', (_name, changed, path, sentence) => {
    expect(problemsOf(changed)).toContainEqual(
      expect.objectContaining({ path, sentence: expect.stringMatching(sentence) }),
    );
  });

  it('is told with everything that is wrong, not the first thing only', () => {
    const problems = problemsOf({
      ...document,
      requirements: [
        { ...requirement, kind: 'minimum-luck' },
        { ...requirement, appliesTo: { roles: ['wizard'] } },
      ],
    });
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'requirements[0].kind',
      'requirements[1].appliesTo.roles[0]',
      'requirements[1].key',
    ]);
  });
});

it('takes a quote of twenty words', () => {
  const quote = Array.from({ length: 20 }, (_, index) => `word${index}`).join(' ');
  expect(
    problemsOf({ ...document, requirements: [{ ...requirement, clause: { ...requirement.clause, quote } }] }),
  ).toEqual([]);
});

describe('the day from which cycles are counted', () => {
  const cycleOf = (cycle: object) => {
    const parsed = parsePolicy({ ...document, effectiveFrom: '2022-01-01', cycle });
    return parsed.ok ? parsed.value.cycle : parsed.refusal;
  };

  it('is the day the policy comes into force, unless it says another', () => {
    const cycle = { startsInMonth: 1, startsOnDay: 1, months: 36 };
    expect(cycleOf(cycle)).toEqual({ ...cycle, countedFrom: '2022-01-01' });
    const said = { ...cycle, countedFrom: '2019-01-01' };
    expect(cycleOf(said)).toEqual(said);
  });

  it('is everybody’s own where the policy says so, and no start need be said', () => {
    expect(cycleOf({ from: 'registration', months: 60 })).toEqual({
      from: 'registration',
      months: 60,
      startsInMonth: 1,
      startsOnDay: 1,
      countedFrom: '2022-01-01',
    });
  });
});
