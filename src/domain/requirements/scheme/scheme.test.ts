import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { anActivity } from '../../../../tests/builders/example-evidence.ts';
import { scheme } from './scheme.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const cycle = { from: civilDate('2025-01-01'), to: civilDate('2025-12-31') };
const figures = { pointsRequired: 5, outcomesRequired: ['NOS-1', 'NOS-2'], hoursRequired: 7 };
const model = (name: string, changes: object = {}) => ({ model: name, ...figures, ...changes });

const conference = anActivity('conference', '2025-02-01', {
  minutes: 420,
  points: 5,
  assessed: true,
  approved: true,
  outcomes: ['NOS-1'],
});
const reading = anActivity('reading', '2025-03-01', { minutes: 180 });
const course = anActivity('course', '2025-04-01', {
  minutes: 0,
  points: 2,
  assessed: true,
  outcomes: ['NOS-2'],
});
const study = anActivity('study', '2025-05-01', { minutes: 120, outcomes: ['NOS-2', 'NOS-9'] });
const three = [conference, reading, course];

const notRecognised = (id: string) => ({
  id,
  code: 'not-recognised' as const,
  reason: message('uncounted.not-recognised'),
});

testRequirement({ describe, it, expect }, scheme, {
  met: [
    {
      name: 'with points, by records that are assessed, approved and carry points',
      parameters: model('points'),
      cycle,
      asOf: '2025-06-01',
      evidence: three,
      gives: {
        unit: 'points',
        required: 5,
        counted: 5,
        missing: 0,
        dueOn: civilDate('2025-12-31'),
        parts: [],
        countedEvidence: [{ id: 'conference', amount: 5 }],
        uncountedEvidence: [notRecognised('reading'), notRecognised('course')],
      },
    },
    {
      name: 'with outcomes, once every code is covered, whatever the hours',
      parameters: model('outcomes'),
      cycle,
      asOf: '2025-06-01',
      evidence: three,
      gives: {
        unit: 'outcomes',
        required: 2,
        counted: 2,
        missing: 0,
        countedEvidence: [
          { id: 'conference', amount: 1 },
          { id: 'course', amount: 1 },
        ],
        uncountedEvidence: [notRecognised('reading')],
      },
    },
    {
      name: 'with outcomes and hours, by records that give both',
      parameters: model('outcomes+hours'),
      cycle,
      asOf: '2025-06-01',
      evidence: [...three, study],
      gives: {
        unit: 'hours',
        required: 7,
        counted: 9,
        parts: [
          { name: 'NOS-1', status: 'met' },
          { name: 'NOS-2', status: 'met' },
        ],
        countedEvidence: [
          { id: 'conference', amount: 7 },
          { id: 'study', amount: 2 },
        ],
        uncountedEvidence: [notRecognised('reading'), notRecognised('course')],
      },
    },
    {
      name: 'with outcomes and hours where no hours are set, by the outcomes alone',
      parameters: model('outcomes+hours', { hoursRequired: null }),
      cycle,
      asOf: '2025-06-01',
      evidence: [conference, study],
      gives: { required: null, counted: 9, missing: 0 },
    },
    {
      name: 'when fluid, by all records together',
      parameters: model('fluid'),
      cycle,
      asOf: '2025-06-01',
      evidence: three,
      gives: { unit: 'hours', required: 7, counted: 10 },
    },
    {
      name: 'when simple, always',
      parameters: model('simple'),
      cycle,
      asOf: '2026-06-01',
      evidence: [reading],
      gives: {
        unit: 'hours',
        required: null,
        counted: 3,
        missing: 0,
        dueOn: civilDate('2025-12-31'),
        parts: [],
        because: message('scheme.simple', {
          unit: 'hours',
          counted: 3,
          required: 0,
          hasAmount: 'no',
          covered: 0,
          codes: 2,
        }),
        next: null,
      },
    },
    {
      name: 'by days of the policy’s length and by credits',
      parameters: model('fluid', { outcomesRequired: [], hoursRequired: 28 }),
      cycle,
      asOf: '2025-06-01',
      evidence: [
        anActivity('day', '2025-01-01', { days: 1 }),
        anActivity('credits', '2025-06-01', { credits: 2 }),
      ],
      gives: { counted: 28 },
    },
  ],
  unmet: [
    {
      name: 'with points, one point short on the last day',
      parameters: model('points', { pointsRequired: 6 }),
      cycle,
      asOf: '2025-12-31',
      evidence: three,
      gives: {
        status: 'due',
        missing: 1,
        next: message('scheme.plan-points', {
          missing: 1,
          codes: 'NOS-2',
          open: 1,
          dueOn: '2025-12-31',
        }),
      },
    },
    {
      name: 'with points, one point short the day after the cycle',
      parameters: model('points', { pointsRequired: 6 }),
      cycle,
      asOf: '2026-01-01',
      evidence: three,
      gives: { status: 'overdue', dueOn: civilDate('2025-12-31'), daysToDue: -1 },
    },
    {
      name: 'with outcomes and hours, while a code is only named by a record without hours',
      parameters: model('outcomes+hours'),
      cycle,
      asOf: '2025-06-01',
      evidence: three,
      gives: {
        status: 'due',
        required: 7,
        counted: 7,
        missing: 0,
        parts: [
          { name: 'NOS-1', status: 'met' },
          { name: 'NOS-2', status: 'due' },
        ],
      },
    },
    {
      name: 'for two roles, by the larger figure and the codes of both',
      parameters: model('outcomes+hours', { outcomesRequired: ['NOS-1'] }),
      variants: [
        { appliesTo: { roles: ['manager'] }, parameters: { outcomesRequired: ['NOS-2'], hoursRequired: 9 } },
      ],
      person: { additionalRoles: ['manager'] },
      cycle,
      asOf: '2025-06-01',
      evidence: [conference],
      gives: {
        status: 'due',
        required: 9,
        counted: 7,
        parts: [
          { name: 'NOS-2', status: 'due' },
          { name: 'NOS-1', status: 'met' },
        ],
      },
    },
    {
      name: 'when fluid: then it is advice, and stays so after the cycle',
      parameters: model('fluid', { hoursRequired: 20 }),
      cycle,
      asOf: '2026-06-01',
      evidence: three,
      gives: {
        status: 'recommended',
        required: 20,
        counted: 10,
        missing: 10,
        countedEvidence: [
          { id: 'conference', amount: 7 },
          { id: 'reading', amount: 3 },
          { id: 'course', amount: 0 },
        ],
        parts: [
          { name: 'NOS-1', status: 'met' },
          { name: 'NOS-2', status: 'met' },
        ],
      },
    },
    {
      name: 'by records outside the cycle, not completed or not known yet',
      parameters: model('fluid'),
      cycle,
      asOf: '2025-12-30',
      evidence: [
        anActivity('before', '2024-12-31', { minutes: 600 }),
        anActivity('planned', '2025-06-01', { minutes: 600, status: 'planned' }),
        anActivity('after', '2025-12-31', { minutes: 600 }),
      ],
      gives: {
        status: 'recommended',
        counted: 0,
        uncountedEvidence: [
          {
            id: 'before',
            code: 'outside-cycle',
            reason: message('uncounted.outside-cycle', { from: '2025-01-01', to: '2025-12-31' }),
          },
          { id: 'planned', code: 'not-completed', reason: message('uncounted.not-completed') },
          {
            id: 'after',
            code: 'after-as-of',
            reason: message('uncounted.after-as-of', { asOf: '2025-12-30' }),
          },
        ],
      },
    },
    {
      name: 'where the scheme sets no figure, and then nothing is asked',
      parameters: {},
      cycle,
      asOf: '2025-06-01',
      evidence: [reading],
      gives: { status: 'not-applicable', unit: 'hours', required: null, counted: 3, missing: 0, dueOn: null },
    },
    {
      name: 'by somebody whom it does not cover, whose learning is added up all the same',
      parameters: model('points'),
      appliesTo: { roles: ['manager'] },
      cycle,
      asOf: '2025-06-01',
      evidence: three,
      gives: { status: 'not-applicable', unit: 'points', required: null, counted: 5, missing: 0 },
    },
  ],
});

it.each([[{ model: 'strict' }], [{ pointsRequired: -1 }], [{ outcomesRequired: [''] }], [{ hours: 7 }]])(
  'refuses parameters with %j',
  (changes) => {
    expect(scheme.parse({ ...figures, ...changes }).ok).toBe(false);
  },
);
