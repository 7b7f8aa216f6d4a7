import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { aQualification, recordedOn } from '../../../../tests/builders/example-evidence.ts';
import { qualification } from './qualification.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const held = { subject: 'iag', minLevel: 3 };
const heldOrTowards = { ...held, accept: ['held', 'working-towards'] };
const either = { subject: ['iag', 'english'], minLevel: 3 };

const towards = (id: string, targetDate: string | null, level = 3) =>
  aQualification(id, 'iag', level, {
    status: 'working-towards',
    targetDate: targetDate === null ? null : civilDate(targetDate),
  });

testRequirement({ describe, it, expect }, qualification, {
  met: [
    {
      name: 'by one at the very level, and for good',
      parameters: held,
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'iag', 3)],
      gives: {
        dueOn: null,
        daysToDue: null,
        required: null,
        counted: null,
        missing: null,
        onTime: null,
        level: { required: 3, held: 3 },
        countedEvidence: [{ id: 'r1', amount: null }],
        because: message('qualification.held', { held: 3 }),
        next: null,
      },
    },
    {
      name: 'by a higher level, while a lower one does not count',
      parameters: held,
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'iag', 2), aQualification('r2', 'iag', 5)],
      gives: {
        level: { required: 3, held: 5 },
        countedEvidence: [{ id: 'r2', amount: null }],
        uncountedEvidence: [
          { id: 'r1', code: 'level-too-low', reason: message('uncounted.level-too-low', { level: 2 }) },
        ],
      },
    },
    {
      name: 'by any level where none is asked for, one without a level too',
      parameters: { subject: 'iag' },
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'iag', null)],
      gives: { level: { required: null, held: null }, because: message('qualification.held-any') },
    },
    {
      name: 'on the day of the award',
      parameters: held,
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'iag', 3, { awardedOn: civilDate('2026-01-01') })],
      gives: {},
    },
    {
      name: 'by one that is held, whatever became of another that is not',
      parameters: heldOrTowards,
      asOf: '2026-01-01',
      evidence: [towards('r1', '2025-06-30'), aQualification('r2', 'iag', 3)],
      gives: {
        dueOn: null,
        countedEvidence: [{ id: 'r2', amount: null }],
        uncountedEvidence: [
          {
            id: 'r1',
            code: 'lapsed',
            reason: message('uncounted.target-date-passed', { targetDate: '2025-06-30' }),
          },
        ],
      },
    },
    {
      name: 'by either subject where two are named',
      parameters: either,
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'english', 3)],
      gives: {
        parts: [
          { name: 'iag', status: 'due' },
          { name: 'english', status: 'met' },
        ],
      },
    },
    {
      name: 'at the level of the one role, not yet that of another',
      parameters: held,
      variants: [{ appliesTo: { roles: ['manager'] }, parameters: { minLevel: 4 } }],
      asOf: '2025-02-28',
      person: {
        roleHistory: [
          { role: 'tutor', from: civilDate('2022-01-10'), to: civilDate('2025-02-28') },
          { role: 'manager', from: civilDate('2025-03-01'), to: null },
        ],
      },
      evidence: [aQualification('r1', 'iag', 3)],
      gives: { level: { required: 3, held: 3 } },
    },
  ],
  unmet: [
    {
      name: 'by nothing, and then it is due without a date',
      parameters: held,
      asOf: '2026-01-01',
      evidence: [],
      gives: {
        asksFor: { type: 'qualification', id: 'iag' },
        status: 'due',
        dueOn: null,
        daysToDue: null,
        level: { required: 3, held: null },
        because: message('qualification.none', { required: 3 }),
        next: message('qualification.achieve-level', { title: 'Example', required: 3 }),
      },
    },
    {
      name: 'by a lower level',
      parameters: held,
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'iag', 2)],
      gives: {
        status: 'due',
        level: { required: 3, held: 2 },
        because: message('qualification.too-low', { held: 2, required: 3 }),
      },
    },
    {
      name: 'by one whose level nobody stated',
      parameters: held,
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'iag', null)],
      gives: {
        status: 'due',
        uncountedEvidence: [{ id: 'r1', code: 'incomplete', reason: message('uncounted.level-unsaid') }],
      },
    },
    {
      name: 'by one in another subject, which is not mentioned',
      parameters: held,
      asOf: '2026-01-01',
      evidence: [aQualification('r1', 'english', 5)],
      gives: { status: 'due', uncountedEvidence: [] },
    },
    {
      name: 'the day before the award',
      parameters: held,
      asOf: '2025-12-31',
      evidence: [aQualification('r1', 'iag', 3, { awardedOn: civilDate('2026-01-01') })],
      gives: {
        status: 'due',
        level: { required: 3, held: null },
        uncountedEvidence: [
          { id: 'r1', code: 'after-as-of', reason: message('uncounted.after-as-of', { asOf: '2025-12-31' }) },
        ],
      },
    },
    {
      name: 'by one that was recorded later than what is known',
      parameters: held,
      asOf: '2025-12-31',
      knownOn: '2025-12-31',
      evidence: [recordedOn(aQualification('r1', 'iag', 3), '2026-01-15')],
      gives: { status: 'due', countedEvidence: [] },
    },
    {
      name: 'by working towards it where that is not accepted, and its date sets none',
      parameters: held,
      asOf: '2026-01-01',
      evidence: [towards('r1', '2026-07-31')],
      gives: {
        status: 'due',
        dueOn: null,
        uncountedEvidence: [
          {
            id: 'r1',
            code: 'working-towards-not-accepted',
            reason: message('uncounted.working-towards-not-accepted'),
          },
        ],
      },
    },
    {
      name: 'through the target date, when it is in progress',
      parameters: heldOrTowards,
      asOf: '2026-07-31',
      evidence: [towards('r1', '2026-07-31')],
      gives: {
        status: 'in-progress',
        dueOn: civilDate('2026-07-31'),
        daysToDue: 0,
        level: { required: 3, held: null },
        countedEvidence: [{ id: 'r1', amount: null }],
        next: message('qualification.achieve-by', { title: 'Example', dueOn: '2026-07-31' }),
      },
    },
    {
      name: 'the day after the target date, when it is overdue',
      parameters: heldOrTowards,
      asOf: '2026-08-01',
      evidence: [towards('r1', '2026-07-31')],
      gives: {
        status: 'overdue',
        dueOn: civilDate('2026-07-31'),
        daysToDue: -1,
        countedEvidence: [],
        because: message('qualification.target-passed', { dueOn: '2026-07-31' }),
      },
    },
    {
      name: 'by the way to the higher of two levels, which its role accepts',
      parameters: heldOrTowards,
      variants: [{ appliesTo: { roles: ['manager'] }, parameters: { minLevel: 2, accept: ['held'] } }],
      asOf: '2026-01-01',
      person: { additionalRoles: ['manager'] },
      evidence: [towards('r1', '2026-07-31')],
      gives: { status: 'in-progress', level: { required: 3, held: null } },
    },
    {
      name: 'by two on the way, of which the later decides',
      parameters: heldOrTowards,
      asOf: '2026-01-01',
      evidence: [towards('r1', '2026-07-31'), towards('r2', '2026-12-31')],
      gives: { status: 'in-progress', dueOn: civilDate('2026-12-31') },
    },
    {
      name: 'by working towards too low a level',
      parameters: heldOrTowards,
      asOf: '2026-01-01',
      evidence: [towards('r1', '2026-07-31', 2)],
      gives: { status: 'due', dueOn: null },
    },
    {
      name: 'by working towards it without a target date',
      parameters: heldOrTowards,
      asOf: '2026-01-01',
      evidence: [towards('r1', null)],
      gives: {
        status: 'due',
        uncountedEvidence: [{ id: 'r1', code: 'incomplete', reason: message('uncounted.no-target-date') }],
      },
    },
    {
      name: 'by the level of one role where another asks for more',
      parameters: heldOrTowards,
      variants: [{ appliesTo: { roles: ['manager'] }, parameters: { minLevel: 4, accept: ['held'] } }],
      asOf: '2026-01-01',
      person: { additionalRoles: ['manager'] },
      evidence: [aQualification('r1', 'iag', 3), towards('r2', '2026-07-31', 4)],
      gives: { status: 'due', level: { required: 4, held: 3 } },
    },
    {
      name: 'when it is recommended, and then it is never late',
      parameters: heldOrTowards,
      obligation: 'recommended',
      asOf: '2026-08-01',
      evidence: [towards('r1', '2026-07-31')],
      gives: { status: 'recommended' },
    },
  ],
});

it.each([
  [{ minLevel: -1 }],
  [{ minLevel: 2.5 }],
  [{ accept: [] }],
  [{ accept: ['promised'] }],
  [{ subject: '' }],
  [{ subject: ['iag'] }],
  [{ level: 3 }],
])('refuses parameters with %j', (changes) => {
  expect(qualification.parse({ ...held, ...changes }).ok).toBe(false);
});
