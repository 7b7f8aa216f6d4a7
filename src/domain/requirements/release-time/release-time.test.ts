import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { releaseTime } from './release-time.ts';
import { outcomeOfExample, testRequirement } from '../../../../tests/builders/test-requirement.ts';

const parameters = {
  stages: [
    { terms: 3, percent: 10 },
    { terms: 3, percent: 5 },
  ],
};
const person = { startDate: civilDate('2024-09-01') };
const obligation = 'recommended' as const;

testRequirement({ describe, it, expect }, releaseTime, {
  met: [],
  unmet: [
    {
      name: 'but stands open through the last day of the third term',
      parameters,
      obligation,
      asOf: '2025-08-31',
      person,
      evidence: [],
      gives: {
        status: 'recommended',
        dueOn: civilDate('2025-08-31'),
        because: message('release-time.due', { percent: 10, first: 1, last: 3, endsOn: '2025-08-31' }),
        next: null,
      },
    },
    {
      name: 'but goes on at the second rate from the fourth term',
      parameters,
      obligation,
      asOf: '2025-09-01',
      person,
      evidence: [],
      gives: {
        status: 'recommended',
        dueOn: civilDate('2026-08-31'),
        because: message('release-time.due', { percent: 5, first: 4, last: 6, endsOn: '2026-08-31' }),
      },
    },
    {
      name: 'but counts the term of a start in the middle of it',
      parameters,
      obligation,
      asOf: '2025-12-31',
      person: { startDate: civilDate('2025-03-31') },
      evidence: [],
      gives: { dueOn: civilDate('2025-12-31') },
    },
    {
      name: 'and is over after the sixth term',
      parameters,
      obligation,
      asOf: '2026-09-01',
      person,
      evidence: [],
      gives: { status: 'not-applicable', dueOn: null, because: message('release-time.over') },
    },
  ],
});

it.each([
  [{ stages: [] }],
  [{ stages: [{ terms: 0, percent: 10 }] }],
  [{ stages: [{ terms: 3, percent: 110 }] }],
])('refuses the parameters %j', (refused) => {
  expect(releaseTime.parse(refused).ok).toBe(false);
});

it('counts from the term in which somebody comes into the post, whatever they did before', () => {
  const outcome = outcomeOfExample(releaseTime, {
    name: '',
    parameters,
    obligation,
    appliesTo: { roles: ['manager'] },
    asOf: '2025-10-01',
    // A policy taken on later takes nothing away.
    adoptedOn: '2025-09-20',
    person: {
      startDate: civilDate('2015-09-01'),
      roleHistory: [{ from: civilDate('2024-09-01'), to: null, role: 'manager' }],
    },
    evidence: [],
    gives: {},
  });
  expect(outcome.dueOn).toBe('2026-08-31');
});
