import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { anObservation } from '../../../../tests/builders/example-evidence.ts';
import { observation } from './observation.ts';
import { outcomeOfExample, testRequirement } from '../../../../tests/builders/test-requirement.ts';

const walk = (id: string, date: string) => anObservation(id, 'learning-walk', date);
const formal = (id: string, date: string) => anObservation(id, 'formal', date);

const everyTerm = { observationKind: 'learning-walk', each: 'term' };
const twiceAYear = { observationKind: 'formal', each: 'cycle', count: 2 };

testRequirement({ describe, it, expect }, observation, {
  met: [
    {
      name: 'by one in each term, the first and last day of a term included',
      parameters: everyTerm,
      asOf: '2025-08-31',
      evidence: [walk('a', '2024-12-31'), walk('b', '2025-01-01'), walk('c', '2025-08-31')],
      gives: {
        dueOn: null,
        parts: [
          { name: 'Autumn', status: 'met' },
          { name: 'Spring', status: 'met' },
          { name: 'Summer', status: 'met' },
        ],
      },
    },
    {
      name: 'by somebody who started after the terms they have none in',
      parameters: everyTerm,
      asOf: '2025-05-01',
      person: { startDate: civilDate('2025-04-01') },
      evidence: [walk('a', '2025-04-20')],
      gives: {
        required: 1,
        counted: 1,
        parts: [
          { name: 'Autumn', status: 'not-applicable' },
          { name: 'Spring', status: 'not-applicable' },
          { name: 'Summer', status: 'met' },
        ],
      },
    },
    {
      name: 'by as many in the cycle as are asked for, in whatever part of it',
      parameters: twiceAYear,
      asOf: '2025-01-10',
      evidence: [formal('a', '2024-09-01'), formal('b', '2024-09-02')],
      gives: { unit: 'observations', required: 2, counted: 2, missing: 0, dueOn: civilDate('2025-08-31') },
    },
  ],
  unmet: [
    {
      name: 'when there are enough in all but none in one term that still runs',
      parameters: everyTerm,
      asOf: '2025-07-01',
      evidence: [walk('a', '2024-10-10'), walk('b', '2025-02-05'), walk('c', '2025-02-20')],
      gives: {
        asksFor: { type: 'observation', id: 'learning-walk' },
        status: 'due',
        dueOn: civilDate('2025-08-31'),
        parts: [
          { name: 'Autumn', status: 'met' },
          { name: 'Spring', status: 'met' },
          { name: 'Summer', status: 'due' },
        ],
        because: message('observation.term-short', { from: '2025-04-01', to: '2025-08-31' }),
        next: message('observation.arrange-by', { observation: 'learning-walk', dueOn: '2025-08-31' }),
      },
    },
    {
      name: 'from the day after a term without one, and the first such term decides the date',
      parameters: everyTerm,
      asOf: '2025-04-01',
      evidence: [walk('a', '2025-04-01')],
      gives: {
        status: 'overdue',
        dueOn: civilDate('2024-12-31'),
        parts: [
          { name: 'Autumn', status: 'overdue' },
          { name: 'Spring', status: 'overdue' },
          { name: 'Summer', status: 'met' },
        ],
        next: message('observation.record', { observation: 'learning-walk' }),
      },
    },
    {
      name: 'on the last day of a term it is due, and so are the terms to come',
      parameters: everyTerm,
      asOf: '2024-12-31',
      evidence: [],
      gives: {
        status: 'due',
        dueOn: civilDate('2024-12-31'),
        parts: [
          { name: 'Autumn', status: 'due' },
          { name: 'Spring', status: 'due' },
          { name: 'Summer', status: 'due' },
        ],
      },
    },
    {
      name: 'in terms that the case dates itself',
      parameters: everyTerm,
      asOf: '2025-02-01',
      terms: [
        { name: 'One', from: civilDate('2024-09-01'), to: civilDate('2025-01-31') },
        { name: 'Two', from: civilDate('2025-02-01'), to: civilDate('2025-08-31') },
      ],
      evidence: [],
      gives: {
        status: 'overdue',
        parts: [
          { name: 'One', status: 'overdue' },
          { name: 'Two', status: 'due' },
        ],
      },
    },
    {
      name: 'by somebody who started after every term',
      parameters: everyTerm,
      asOf: '2025-08-01',
      person: { startDate: civilDate('2025-09-01') },
      evidence: [],
      gives: { status: 'not-applicable', dueOn: null, because: message('observation.no-term') },
    },
    {
      name: 'by one of two in the cycle, observations of other kinds and years left out',
      parameters: twiceAYear,
      asOf: '2025-09-01',
      cycle: { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') },
      evidence: [formal('a', '2024-08-31'), formal('b', '2025-03-01'), walk('c', '2025-03-01')],
      gives: {
        status: 'overdue',
        counted: 1,
        missing: 1,
        uncountedEvidence: [
          {
            id: 'a',
            code: 'outside-cycle',
            reason: message('uncounted.outside-cycle', { from: '2024-09-01', to: '2025-08-31' }),
          },
        ],
      },
    },
    {
      name: 'by people whom it does not cover',
      parameters: everyTerm,
      asOf: '2025-07-01',
      appliesTo: { roles: ['manager'] },
      evidence: [walk('a', '2024-10-10')],
      gives: { status: 'not-applicable', required: null, counted: 1, missing: 0, parts: [] },
    },
  ],
});

it.each([
  ['the role', { roleHistory: [{ from: civilDate('2025-04-01'), to: null, role: 'manager' }] }, undefined],
  ['the policy', { role: 'manager' }, '2025-04-01'],
])('asks nothing of the terms that were over when %s came', (_what, person, adoptedOn) => {
  const outcome = outcomeOfExample(observation, {
    name: '',
    parameters: everyTerm,
    appliesTo: { roles: ['manager'] },
    asOf: '2025-05-01',
    adoptedOn,
    person,
    evidence: [],
    gives: {},
  });
  expect(outcome).toMatchObject({
    status: 'due',
    dueOn: '2025-08-31',
    parts: [{ status: 'not-applicable' }, { status: 'not-applicable' }, { status: 'due' }],
  });
});
