import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import type { CaseEvidence } from '../../evidence/evidence.ts';
import { aReview, aSelfAssessment } from '../../../../tests/builders/example-evidence.ts';
import { reviewCadence } from './review-cadence.ts';
import { outcomeOfExample, testRequirement } from '../../../../tests/builders/test-requirement.ts';

const yearly = { reviewKind: 'annual', every: { months: 12 } };
const midYear = { reviewKind: 'mid-year', onceAfter: 'annual', every: { months: 6 } };

testRequirement({ describe, it, expect }, reviewCadence, {
  met: [
    {
      name: 'through the whole day on which the next is due',
      parameters: yearly,
      asOf: '2025-10-01',
      evidence: [aReview('r1', 'annual', '2024-10-01')],
      gives: {
        dueOn: civilDate('2025-10-01'),
        daysToDue: 0,
        asksFor: { type: 'review', id: 'annual' },
        countedEvidence: [{ id: 'r1', amount: null }],
        next: message('review-cadence.arrange-by', { review: 'annual', dueOn: '2025-10-01' }),
      },
    },
    {
      name: 'by a mid-year review held since the annual one, also after its date',
      parameters: midYear,
      asOf: '2025-12-01',
      evidence: [aReview('r1', 'annual', '2025-01-10'), aReview('r2', 'mid-year', '2025-07-20')],
      gives: { dueOn: civilDate('2025-07-10'), daysToDue: -144, next: null, onTime: null },
    },
    {
      name: 'by a mid-year review held since the start where no annual one was',
      parameters: midYear,
      asOf: '2020-07-01',
      evidence: [aReview('r1', 'mid-year', '2020-06-01')],
      gives: { dueOn: civilDate('2020-07-06') },
    },
  ],
  unmet: [
    {
      name: 'the day after, when the latest review has lapsed and earlier ones are behind it',
      parameters: { reviewKind: 'annual', every: { months: 1 } },
      asOf: '2025-03-01',
      evidence: [aReview('r1', 'annual', '2024-12-12'), aReview('r2', 'annual', '2025-01-31')],
      gives: {
        status: 'overdue',
        dueOn: civilDate('2025-02-28'),
        daysToDue: -1,
        because: message('review-cadence.overdue', { heldOn: '2025-01-31', dueOn: '2025-02-28' }),
        uncountedEvidence: [
          { id: 'r2', code: 'lapsed', reason: message('uncounted.lapsed', { dueOn: '2025-02-28' }) },
          { id: 'r1', code: 'superseded', reason: message('uncounted.superseded', { by: '2025-01-31' }) },
        ],
      },
    },
    {
      name: 'twelve weeks after the last, in days',
      parameters: { reviewKind: 'annual', every: { days: 84 } },
      asOf: '2024-04-05',
      evidence: [aReview('r1', 'annual', '2024-01-08')],
      gives: { status: 'overdue', dueOn: civilDate('2024-04-01'), daysToDue: -4 },
    },
    {
      name: 'by somebody new, until a year after the start',
      parameters: yearly,
      asOf: '2021-01-06',
      evidence: [],
      gives: { status: 'due', dueOn: civilDate('2021-01-06'), onTime: null },
    },
    {
      name: 'when none was ever held and the first date has passed',
      parameters: yearly,
      asOf: '2021-01-07',
      evidence: [aReview('r1', 'mid-year', '2020-06-01')],
      gives: { status: 'overdue', because: message('review-cadence.overdue-first', { dueOn: '2021-01-06' }) },
    },
    {
      name: 'by the mid-year review of the year before',
      parameters: midYear,
      asOf: '2025-02-01',
      evidence: [aReview('r1', 'mid-year', '2024-07-20'), aReview('r2', 'annual', '2025-01-10')],
      gives: {
        status: 'due',
        dueOn: civilDate('2025-07-10'),
        because: message('review-cadence.to-do-since', { since: '2025-01-10', dueOn: '2025-07-10' }),
        uncountedEvidence: [
          { id: 'r1', code: 'superseded', reason: message('uncounted.superseded', { by: '2025-01-10' }) },
        ],
      },
    },
    {
      name: 'more than six months after the annual review without a mid-year one',
      parameters: midYear,
      asOf: '2025-07-11',
      evidence: [aReview('r1', 'annual', '2025-01-10')],
      gives: { status: 'overdue', daysToDue: -1 },
    },
    {
      name: 'when it is recommended, and then nobody is late',
      parameters: yearly,
      asOf: '2026-01-01',
      obligation: 'recommended',
      evidence: [aReview('r1', 'annual', '2024-10-01')],
      gives: {
        status: 'recommended',
        because: message('review-cadence.recommended', { heldOn: '2024-10-01', dueOn: '2025-10-01' }),
      },
    },
  ],
});

describe('a self-assessment before each meeting', () => {
  const parameters = { reviewKind: 'annual', every: { days: 84 }, selfAssessment: true };
  const outcomeOf = (asOf: string, evidence: readonly CaseEvidence[]) =>
    outcomeOfExample(reviewCadence, { name: '', parameters, asOf, evidence, gives: {} });

  it.each([
    [
      'is met by one since the last meeting',
      '2024-04-01',
      [aSelfAssessment('s1', '2024-01-09')],
      'met',
      'met',
    ],
    [
      'asks for another after the meeting it opened',
      '2024-04-01',
      [aSelfAssessment('s1', '2024-01-08')],
      'due',
      'met',
    ],
    ['is late once the meeting is', '2024-04-02', [], 'overdue', 'overdue'],
  ] as const)('%s', (_name, asOf, assessments, part, status) => {
    const outcome = outcomeOf(asOf, [aReview('r1', 'annual', '2024-01-08'), ...assessments]);
    expect(outcome).toMatchObject({ status, parts: [{ name: 'self-assessment', status: part }] });
  });

  it('opens the first meeting whenever it was completed', () => {
    const outcome = outcomeOf('2020-02-01', [aSelfAssessment('s1', '2020-01-10')]);
    expect(outcome).toMatchObject({
      status: 'due',
      dueOn: '2020-03-30',
      parts: [{ status: 'met' }],
      countedEvidence: [{ id: 's1' }],
    });
  });

  it('is the next step where it is missing', () => {
    expect(outcomeOf('2024-03-31', [aReview('r1', 'annual', '2024-01-08')]).next).toEqual(
      message('review-cadence.assess-yourself-by', { dueOn: '2024-04-01' }),
    );
  });
});

describe('a meeting without a self-assessment since the one before', () => {
  const parameters = { reviewKind: 'annual', every: { days: 84 }, selfAssessment: true };
  const outcomeOf = (asOf: string, evidence: readonly CaseEvidence[]) =>
    outcomeOfExample(reviewCadence, { name: '', parameters, asOf, evidence, gives: {} });
  const first = aReview('r1', 'annual', '2025-01-06');
  const second = aReview('r2', 'annual', '2025-03-31');

  it('is not held, and the verdict says what is missing', () => {
    expect(outcomeOf('2025-04-01', [first, second, aSelfAssessment('s1', '2024-12-20')])).toMatchObject({
      status: 'overdue',
      dueOn: '2025-03-31',
      parts: [{ name: 'self-assessment', status: 'overdue' }],
      because: message('review-cadence.unopened-overdue', {
        heldOn: '2025-03-31',
        since: '2025-01-06',
        dueOn: '2025-03-31',
      }),
      countedEvidence: [],
      uncountedEvidence: [
        { id: 'r1', code: 'lapsed' },
        { id: 'r2', code: 'incomplete', reason: message('uncounted.unopened', { since: '2025-01-06' }) },
      ],
    });
  });

  it.each([
    ['on the day of the meeting', '2025-03-31', 'met', '2025-06-23'],
    ['the day after the meeting before', '2025-01-07', 'met', '2025-06-23'],
    ['on the day of the meeting before', '2025-01-06', 'overdue', '2025-03-31'],
    ['the day after the meeting', '2025-04-01', 'overdue', '2025-03-31'],
  ] as const)('a self-assessment %s decides', (_name, completedOn, status, dueOn) => {
    expect(outcomeOf('2025-04-01', [first, second, aSelfAssessment('s1', completedOn)])).toMatchObject({
      status,
      dueOn,
    });
  });

  it('takes the first on record as held: what went before it is not known', () => {
    expect(outcomeOf('2025-03-01', [first])).toMatchObject({ status: 'met', dueOn: '2025-03-31' });
  });

  it('stays met until the date set by the last one that was held', () => {
    const early = aReview('r2', 'annual', '2025-02-10');
    expect(outcomeOf('2025-03-01', [first, early])).toMatchObject({
      status: 'met',
      dueOn: '2025-03-31',
      countedEvidence: [{ id: 'r1' }],
      uncountedEvidence: [{ id: 'r2', code: 'incomplete' }],
    });
  });

  it('two rows of one day are one meeting', () => {
    const twice = [first, second, { ...second, id: 'r3' }, aSelfAssessment('s1', '2025-03-01')];
    expect(outcomeOf('2025-04-01', twice)).toMatchObject({ status: 'met', countedEvidence: [{ id: 'r2' }] });
  });
});

it('moves the next meeting on by the days of leave between', () => {
  const outcome = outcomeOfExample(reviewCadence, {
    name: '',
    parameters: { reviewKind: 'annual', every: { months: 12 } },
    asOf: '2025-10-05',
    person: { leave: [{ from: civilDate('2025-03-01'), to: civilDate('2025-03-10') }] },
    evidence: [aReview('r1', 'annual', '2024-10-01')],
    gives: {},
  });
  expect(outcome).toMatchObject({ status: 'met', dueOn: '2025-10-11' });
});

describe('the first meeting of somebody whom the rule did not cover from the start', () => {
  const startDate = civilDate('2015-09-01');
  const role = { from: civilDate('2025-06-01'), to: null, role: 'manager' };
  const yearly = { reviewKind: 'annual', every: { months: 12 } };
  const midYear = { reviewKind: 'mid-year', onceAfter: 'annual', every: { months: 6 } };

  it.each([
    ['is due a span after the policy was taken on', yearly, { startDate }, '2026-03-01', '2027-03-01'],
    [
      'is due a span after the role began',
      yearly,
      { startDate, roleHistory: [role] },
      undefined,
      '2026-06-01',
    ],
    ['between two others, counts from the same day', midYear, { startDate }, '2026-03-01', '2026-09-01'],
  ] as const)('%s', (_name, parameters, person, adoptedOn, dueOn) => {
    const outcome = outcomeOfExample(reviewCadence, {
      name: '',
      parameters,
      appliesTo: { roles: adoptedOn === undefined ? ['manager'] : ['tutor'] },
      asOf: '2026-04-01',
      adoptedOn,
      person,
      evidence: [],
      gives: {},
    });
    expect(outcome).toMatchObject({ status: 'due', dueOn });
  });

  it('is one from before, as long as that lasts', () => {
    const outcome = outcomeOfExample(reviewCadence, {
      name: '',
      parameters: yearly,
      asOf: '2026-04-01',
      adoptedOn: '2026-03-01',
      person: { startDate },
      evidence: [aReview('r1', 'annual', '2025-05-01')],
      gives: {},
    });
    expect(outcome).toMatchObject({ status: 'met', dueOn: '2026-05-01', countedEvidence: [{ id: 'r1' }] });
  });
});
