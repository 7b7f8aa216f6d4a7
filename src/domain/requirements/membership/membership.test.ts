import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { aMembership } from '../../../../tests/builders/example-evidence.ts';
import { membership } from './membership.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const sector = { membershipKind: 'sector-body', lowestGrade: 'member' };
const teaching = { membershipKind: 'teaching-body', lowestGrade: 'affiliate' };
const manager = { membershipKind: 'professional-body', bodies: ['ILM', 'CMI'] };

testRequirement({ describe, it, expect }, membership, {
  met: [
    {
      name: 'through its last day',
      parameters: sector,
      asOf: '2025-05-31',
      evidence: [aMembership('r1', 'sector-body', { body: 'BCS', validTo: civilDate('2025-05-31') })],
      gives: {
        dueOn: civilDate('2025-05-31'),
        daysToDue: 0,
        required: null,
        counted: null,
        level: null,
        countedEvidence: [{ id: 'r1', amount: null }],
        because: message('membership.current', { body: 'BCS', dueOn: '2025-05-31' }),
        next: message('membership.renew-by', { body: 'BCS', dueOn: '2025-05-31' }),
      },
    },
    {
      name: 'for good, without a date',
      parameters: sector,
      asOf: '2025-06-01',
      evidence: [
        aMembership('r1', 'sector-body', { validTo: civilDate('2026-05-31') }),
        aMembership('r2', 'sector-body', { body: 'APM', validTo: null }),
      ],
      gives: { dueOn: null, daysToDue: null, because: message('membership.permanent', { body: 'APM' }) },
    },
    {
      name: 'until the later of two ends, and the one that ran out is kept',
      parameters: sector,
      asOf: '2025-06-01',
      evidence: [
        aMembership('r1', 'sector-body', { validTo: civilDate('2025-05-31') }),
        aMembership('r2', 'sector-body', { validTo: civilDate('2026-05-31') }),
        aMembership('r3', 'sector-body', { validTo: civilDate('2025-12-31') }),
      ],
      gives: {
        dueOn: civilDate('2026-05-31'),
        countedEvidence: [
          { id: 'r2', amount: null },
          { id: 'r3', amount: null },
        ],
        uncountedEvidence: [
          { id: 'r1', code: 'lapsed', reason: message('uncounted.lapsed', { dueOn: '2025-05-31' }) },
        ],
      },
    },
    {
      name: 'by the lowest grade accepted',
      parameters: teaching,
      asOf: '2025-06-01',
      evidence: [aMembership('r1', 'teaching-body', { body: 'SET', grade: 'affiliate' })],
      gives: {},
    },
    {
      name: 'by a higher grade, however it is written',
      parameters: sector,
      asOf: '2025-06-01',
      evidence: [aMembership('r1', 'sector-body', { grade: 'Chartered Fellow' })],
      gives: {},
    },
    {
      name: 'by a body that is named',
      parameters: manager,
      asOf: '2025-06-01',
      evidence: [aMembership('r1', 'professional-body', { body: 'ILM', grade: '' })],
      gives: {},
    },
    {
      name: 'by a body that is named, whatever kind of body it is recorded as',
      parameters: { membershipKind: 'any', bodies: ['ILM', 'CMI'] },
      asOf: '2025-06-01',
      evidence: [aMembership('r1', 'sector-body', { body: 'CMI' })],
      gives: {},
    },
  ],
  unmet: [
    {
      name: 'by nothing, and then it is due without a date',
      parameters: sector,
      asOf: '2025-06-01',
      evidence: [],
      gives: {
        asksFor: { type: 'membership', id: '' },
        status: 'due',
        dueOn: null,
        next: message('membership.join', { title: 'Example' }),
      },
    },
    {
      name: 'the day after its last day, when it has expired',
      parameters: sector,
      asOf: '2025-06-01',
      evidence: [aMembership('r1', 'sector-body', { body: 'BCS', validTo: civilDate('2025-05-31') })],
      gives: {
        status: 'expired',
        dueOn: civilDate('2025-05-31'),
        daysToDue: -1,
        countedEvidence: [],
        because: message('membership.expired', { body: 'BCS', dueOn: '2025-05-31' }),
      },
    },
    {
      name: 'by too low a grade, which also never expires',
      parameters: sector,
      asOf: '2025-06-01',
      evidence: [aMembership('r1', 'sector-body', { grade: 'affiliate', validTo: civilDate('2025-05-31') })],
      gives: {
        status: 'due',
        dueOn: null,
        uncountedEvidence: [{ id: 'r1', code: 'level-too-low', reason: message('uncounted.grade-too-low') }],
      },
    },
    {
      name: 'by another kind of body, a body not named, or a grade nobody knows',
      parameters: { ...manager, lowestGrade: 'member' },
      asOf: '2025-06-01',
      evidence: [
        aMembership('r1', 'sector-body', { body: 'CMI' }),
        aMembership('r2', 'professional-body', { body: 'APM' }),
        aMembership('r3', 'professional-body', { grade: 'friend' }),
        aMembership('r4', 'professional-body', { grade: '' }),
      ],
      gives: {
        status: 'due',
        uncountedEvidence: [
          { id: 'r1', code: 'wrong-kind', reason: message('uncounted.wrong-kind') },
          { id: 'r2', code: 'not-recognised', reason: message('uncounted.not-recognised') },
          { id: 'r3', code: 'not-recognised', reason: message('uncounted.not-recognised') },
          { id: 'r4', code: 'incomplete', reason: message('uncounted.grade-unsaid') },
        ],
      },
    },
    {
      name: 'by the grade of one role where another asks for more',
      parameters: sector,
      variants: [{ appliesTo: { roles: ['manager'] }, parameters: { lowestGrade: 'fellow' } }],
      person: { additionalRoles: ['manager'] },
      asOf: '2025-06-01',
      evidence: [aMembership('r1', 'sector-body')],
      gives: { status: 'due' },
    },
    {
      name: 'when it is recommended and has run out',
      parameters: sector,
      obligation: 'recommended',
      asOf: '2025-06-01',
      evidence: [aMembership('r1', 'sector-body', { validTo: civilDate('2025-05-31') })],
      gives: { status: 'recommended' },
    },
  ],
});

it.each([[{ membershipKind: 'club' }], [{ lowestGrade: 'friend' }], [{ bodies: [] }], [{ grades: [] }]])(
  'refuses parameters with %j',
  (changes) => {
    expect(membership.parse({ ...sector, ...changes }).ok).toBe(false);
  },
);
