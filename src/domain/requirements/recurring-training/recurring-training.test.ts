import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { aQualification, aTraining, recordedOn } from '../../../../tests/builders/example-evidence.ts';
import { recurringTraining } from './recurring-training.ts';
import type { RequirementExample } from '../../../../tests/builders/test-requirement.ts';
import { outcomeOfExample, testRequirement } from '../../../../tests/builders/test-requirement.ts';

const yearly = { item: 'prevent', deadline: { days: 42 }, recurMonths: 12 };
const once = { item: 'prevent', deadline: { months: 6 } };

testRequirement({ describe, it, expect }, recurringTraining, {
  met: [
    {
      name: 'through the whole anniversary of the latest completion',
      parameters: yearly,
      asOf: '2025-03-10',
      evidence: [aTraining('r1', 'prevent', '2024-03-10')],
      gives: {
        dueOn: civilDate('2025-03-10'),
        daysToDue: 0,
        asksFor: { type: 'training', id: 'prevent' },
        countedEvidence: [{ id: 'r1', amount: null }],
        unit: null,
        required: null,
        counted: null,
        missing: null,
        next: message('recurring-training.renew-by', { item: 'prevent', dueOn: '2025-03-10' }),
      },
    },
    {
      name: 'by the latest completion, while the first decides whether it was on time',
      parameters: yearly,
      asOf: '2026-03-02',
      person: { startDate: civilDate('2025-01-06') },
      evidence: [aTraining('r1', 'prevent', '2025-02-17'), aTraining('r2', 'prevent', '2025-11-03')],
      gives: {
        dueOn: civilDate('2026-11-03'),
        onTime: true,
        countedEvidence: [{ id: 'r2', amount: null }],
        uncountedEvidence: [
          { id: 'r1', code: 'superseded', reason: message('uncounted.superseded', { by: '2025-11-03' }) },
        ],
      },
    },
    {
      name: 'once and for all, and keeps its first date',
      parameters: once,
      asOf: '2030-01-01',
      evidence: [aTraining('r1', 'prevent', '2020-03-01')],
      gives: { dueOn: civilDate('2020-07-06'), daysToDue: -3466, onTime: true, next: null },
    },
    {
      name: 'by a completion from before the start',
      parameters: yearly,
      asOf: '2020-02-01',
      evidence: [aTraining('r1', 'prevent', '2019-06-01')],
      gives: { dueOn: civilDate('2020-06-01') },
    },
    {
      name: 'until the end of a shorter month',
      parameters: { item: 'prevent', recurMonths: 1 },
      asOf: '2024-02-29',
      evidence: [aTraining('r1', 'prevent', '2024-01-31')],
      gives: { dueOn: civilDate('2024-02-29'), onTime: false },
    },
    {
      name: 'late, and says so',
      parameters: once,
      asOf: '2025-01-01',
      evidence: [aTraining('r1', 'prevent', '2024-12-01')],
      gives: { onTime: false },
    },
  ],
  unmet: [
    {
      name: 'by nothing, with no date where it is done once and for all',
      parameters: { item: 'prevent' },
      asOf: '2026-01-01',
      evidence: [],
      gives: { status: 'due', dueOn: null, daysToDue: null, onTime: null },
    },
    {
      name: 'by nothing, with no date where it is done once and no deadline is set',
      parameters: { item: 'prevent', deadlineFor: ['direct'] },
      asOf: '2026-01-01',
      evidence: [],
      gives: { status: 'due', dueOn: null, daysToDue: null, onTime: null },
    },
    {
      name: 'on the deadline itself, when it is still due',
      parameters: once,
      asOf: '2024-02-29',
      person: { startDate: civilDate('2023-08-31') },
      evidence: [],
      gives: { status: 'due', dueOn: civilDate('2024-02-29'), daysToDue: 0 },
    },
    {
      name: 'the day after the deadline, when it is overdue',
      parameters: once,
      asOf: '2024-03-01',
      person: { startDate: civilDate('2023-08-31') },
      evidence: [],
      gives: {
        status: 'overdue',
        daysToDue: -1,
        next: message('recurring-training.complete-late', { item: 'prevent' }),
      },
    },
    {
      name: 'the day after the anniversary, when it has expired and nothing counts',
      parameters: { item: 'prevent', recurMonths: 36 },
      asOf: '2025-06-16',
      evidence: [aTraining('r1', 'prevent', '2022-06-15')],
      gives: {
        status: 'expired',
        dueOn: civilDate('2025-06-15'),
        daysToDue: -1,
        countedEvidence: [],
        uncountedEvidence: [
          { id: 'r1', code: 'lapsed', reason: message('uncounted.lapsed', { dueOn: '2025-06-15' }) },
        ],
      },
    },
    {
      name: 'by another item, or by what is not known yet',
      parameters: yearly,
      asOf: '2025-06-01',
      evidence: [aTraining('r1', 'safeguarding', '2025-05-01'), aTraining('r2', 'prevent', '2025-06-02')],
      gives: {
        status: 'overdue',
        uncountedEvidence: [
          {
            id: 'r2',
            code: 'after-as-of',
            reason: message('uncounted.after-as-of', { asOf: '2025-06-01' }),
          },
        ],
      },
    },
    {
      name: 'when it is recommended, and then nobody is late',
      parameters: once,
      asOf: '2025-06-01',
      obligation: 'recommended',
      evidence: [],
      gives: { status: 'recommended', because: message('recurring-training.to-do') },
    },
    {
      name: 'by somebody without the duty, and then it has no date',
      parameters: yearly,
      asOf: '2025-06-01',
      appliesTo: { flags: ['manager'] },
      evidence: [aTraining('r1', 'prevent', '2025-05-01')],
      gives: {
        status: 'not-applicable',
        dueOn: null,
        because: message('not-covered.duty.manager'),
        next: null,
      },
    },
    {
      name: 'by somebody employed in another way',
      parameters: yearly,
      asOf: '2025-06-01',
      appliesTo: { employment: ['direct'] },
      person: { employment: 'external-provider' },
      evidence: [],
      gives: {
        status: 'not-applicable',
        because: message('not-covered.employment', { names: 'direct', more: 0 }),
      },
    },
  ],
});

const sitting = {
  item: 'prevent',
  recurMonths: 36,
  firstSittingWithinMonths: 6,
  higherThan: { subject: 'english', level: 2 },
};

const outcomeOf = (example: Partial<RequirementExample>) =>
  outcomeOfExample(recurringTraining, {
    name: '',
    parameters: sitting,
    asOf: '2025-06-16',
    evidence: [],
    gives: {},
    ...example,
  });

describe('an examination that is sat', () => {
  it('is due within its months from the start', () => {
    const person = { startDate: civilDate('2025-01-31') };
    expect(outcomeOf({ person })).toMatchObject({ status: 'due', dueOn: '2025-07-31' });
  });

  it.each([
    ['is not asked of whoever holds a higher level', 3, 'held', true, 'not-applicable'],
    ['is asked of whoever holds the level itself', 2, 'held', true, 'expired'],
    ['is asked of whoever is still on the way to a higher level', 3, 'working-towards', true, 'expired'],
    ['is asked of everybody where the policy exempts nobody', 3, 'held', false, 'expired'],
  ] as const)('%s', (_name, level, status, exemptIfHigherLevelHeld, expected) => {
    const evidence = [
      aTraining('r1', 'prevent', '2022-06-15'),
      aQualification('q1', 'english', level, { status }),
    ];
    const parameters = { ...sitting, exemptIfHigherLevelHeld };
    expect(outcomeOf({ parameters, evidence }).status).toBe(expected);
  });

  it('is asked until the higher level is awarded', () => {
    const evidence = [aQualification('q1', 'english', 3, { awardedOn: civilDate('2025-06-17') })];
    const parameters = { ...sitting, exemptIfHigherLevelHeld: true };
    expect(outcomeOf({ parameters, evidence }).status).toBe('overdue');
  });
});

describe('what comes back and has no deadline', () => {
  const person = { startDate: civilDate('2024-02-29') };

  it.each([
    ['is due within its months from the start', { recurMonths: 12 }, '2025-02-28', 'due', '2025-02-28'],
    ['is overdue from the day after', { recurMonths: 12 }, '2025-03-01', 'overdue', '2025-02-28'],
    [
      'has its deadline where there is one',
      { recurMonths: 12, deadline: { weeks: 6 } },
      '2024-04-11',
      'due',
      '2024-04-11',
    ],
    [
      'has its first sitting where that is set',
      { recurMonths: 36, firstSittingWithinMonths: 6 },
      '2024-08-30',
      'overdue',
      '2024-08-29',
    ],
  ] as const)('%s', (_name, parameters, asOf, status, dueOn) => {
    const outcome = outcomeOf({ parameters: { item: 'prevent', ...parameters }, asOf, person });
    expect(outcome).toMatchObject({ status, dueOn });
  });

  it('is on time when it is first done by then', () => {
    const evidence = [aTraining('r1', 'prevent', '2025-02-28')];
    const parameters = { item: 'prevent', recurMonths: 12 };
    expect(outcomeOf({ parameters, person, evidence, asOf: '2025-06-01' }).onTime).toBe(true);
  });
});

describe('somebody whom the rule did not cover from the start', () => {
  const managers = { ...yearly, deadline: { days: 42 } };
  const role = { from: civilDate('2025-06-01'), to: null, role: 'manager' };
  const newManager = { startDate: civilDate('2015-09-01'), role: 'tutor', roleHistory: [role] };

  it.each([
    ['has the days of a new role', '2025-07-13', newManager, undefined, 'due', '2025-07-13'],
    ['is late with it after them', '2025-07-14', newManager, undefined, 'overdue', '2025-07-13'],
    ['has the days of a policy taken on later', '2026-01-01', newManager, '2025-12-01', 'due', '2026-01-12'],
    [
      'has the days of a later start',
      '2025-10-01',
      { ...newManager, startDate: civilDate('2025-09-01') },
      '2025-01-01',
      'due',
      '2025-10-13',
    ],
  ] as const)('%s', (_name, asOf, person, adoptedOn, status, dueOn) => {
    const appliesTo = { roles: ['manager'] };
    const outcome = outcomeOf({ parameters: managers, appliesTo, asOf, person, adoptedOn });
    expect(outcome).toMatchObject({ status, dueOn });
  });

  it('keeps what was done before', () => {
    const evidence = [aTraining('r1', 'prevent', '2025-01-15')];
    const person = { ...newManager };
    expect(
      outcomeOf({
        parameters: managers,
        appliesTo: { roles: ['manager'] },
        asOf: '2025-07-01',
        person,
        evidence,
      }),
    ).toMatchObject({ status: 'met', dueOn: '2026-01-15', onTime: true });
  });
});

describe('a deadline for some employments', () => {
  const parameters = { ...yearly, deadlineFor: ['direct', 'associate'] };

  it.each([
    ['holds for those', 'associate', '2024-10-13'],
    ['leaves everybody else the months it lasts', 'volunteer', '2025-09-01'],
  ])('%s', (_name, employment, dueOn) => {
    const person = { startDate: civilDate('2024-09-01'), employment };
    expect(outcomeOf({ parameters, asOf: '2024-09-02', person })).toMatchObject({ status: 'due', dueOn });
  });

  it.each([
    ['the deadline of the variant that states one', {}, ['direct'], 'volunteer', '2025-09-01'],
    ['that of both', { deadline: { days: 7 } }, ['direct'], 'volunteer', '2024-09-08'],
    ['that of everybody', { deadline: { days: 7 } }, 'all', 'governor', '2024-09-08'],
  ])('is, of two variants, %s', (_name, more, deadlineFor, employment, dueOn) => {
    const outcome = outcomeOf({
      parameters: { item: 'prevent', recurMonths: 12, deadlineFor: ['volunteer'], ...more },
      variants: [{ appliesTo: { roles: ['tutor'] }, parameters: { deadline: { days: 42 }, deadlineFor } }],
      asOf: '2024-09-02',
      person: { startDate: civilDate('2024-09-01'), employment },
    });
    expect(outcome.dueOn).toBe(dueOn);
  });
});

describe('leave', () => {
  const leave = [{ from: civilDate('2025-02-01'), to: civilDate('2025-02-10') }];

  it.each([
    ['the first date', '2025-02-20', { startDate: civilDate('2025-01-10'), leave }, [], 'due', '2025-03-03'],
    [
      'the next date',
      '2026-01-20',
      { leave },
      [aTraining('r1', 'prevent', '2025-01-10')],
      'met',
      '2026-01-20',
    ],
    [
      'no date of a later completion',
      '2026-03-01',
      { leave },
      [aTraining('r1', 'prevent', '2025-02-10')],
      'expired',
      '2026-02-10',
    ],
  ] as const)('moves %s', (_name, asOf, person, evidence, status, dueOn) => {
    expect(outcomeOf({ parameters: yearly, asOf, person, evidence })).toMatchObject({ status, dueOn });
  });

  it('pauses what would be late and says until when', () => {
    const person = { startDate: civilDate('2020-01-10'), leave };
    expect(outcomeOf({ parameters: yearly, asOf: '2025-02-05', person })).toMatchObject({
      status: 'paused',
      because: message('paused.until', { to: '2025-02-10' }),
      next: null,
    });
  });
});

it('shows what was recorded too late to be known', () => {
  const evidence = [recordedOn(aTraining('r1', 'prevent', '2025-03-01'), '2025-06-10')];
  const person = { startDate: civilDate('2025-01-06') };
  expect(
    outcomeOf({ parameters: yearly, asOf: '2025-06-16', knownOn: '2025-06-09', person, evidence }),
  ).toMatchObject({
    status: 'overdue',
    uncountedEvidence: [
      {
        id: 'r1',
        code: 'after-as-of',
        reason: message('uncounted.recorded-late', { recordedOn: '2025-06-10', knownOn: '2025-06-09' }),
      },
    ],
  });
});

it('owes the shortest periods where two variants cover somebody', () => {
  const outcome = outcomeOf({
    parameters: { item: 'prevent', recurMonths: 36 },
    variants: [{ appliesTo: { roles: ['tutor'] }, parameters: { recurMonths: 24, deadline: { weeks: 6 } } }],
    person: { startDate: civilDate('2025-06-01') },
  });
  expect(outcome.dueOn).toBe('2025-07-13');
});

it.each([
  [{ deadline: { days: 0 } }],
  [{ deadline: { days: 1, months: 1 } }],
  [{ recurMonths: 1.5 }],
  [{ item: '' }],
])('refuses parameters with %j', (changes) => {
  expect(recurringTraining.parse({ ...yearly, ...changes }).ok).toBe(false);
});
