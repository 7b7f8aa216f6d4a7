import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { entitlement } from './entitlement.ts';
import { aTraining } from '../../../../tests/builders/example-evidence.ts';
import { aGovernorSession } from '../../../../tests/builders/example-follow-ups.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const sessions = { evidence: ['governor-session'], limit: 3 };
const cycle = { from: civilDate('2024-09-01'), to: civilDate('2025-08-31') };
const three = ['2024-09-01', '2025-01-20', '2025-08-31'].map((date) => aGovernorSession(date, date));

testRequirement({ describe, it, expect }, entitlement, {
  met: [
    {
      name: 'once all of it is taken up, in the cycle alone',
      parameters: sessions,
      cycle,
      asOf: '2025-08-31',
      evidence: [aGovernorSession('before', '2024-08-31'), ...three],
      gives: {
        unit: 'sessions',
        required: 3,
        counted: 3,
        missing: 0,
        dueOn: civilDate('2025-08-31'),
        because: message('entitlement.used', { used: 3, limit: 3, left: 0, title: 'Example' }),
      },
    },
    {
      name: 'beyond the offer, and says so',
      parameters: sessions,
      cycle,
      asOf: '2025-08-31',
      evidence: [...three, aGovernorSession('fourth', '2025-02-01')],
      gives: {
        counted: 4,
        missing: 0,
        because: message('entitlement.exceeded', { used: 4, limit: 3, left: 0, title: 'Example' }),
      },
    },
    {
      name: 'by one, where the offer is not counted',
      parameters: { evidence: ['training'], items: ['prevent'], period: 'ever' },
      asOf: '2026-03-01',
      evidence: [aTraining('t1', 'prevent', '2020-10-01')],
      gives: { required: null, counted: null, missing: null, dueOn: null },
    },
  ],
  unmet: [
    {
      name: 'while some is left, which is never late',
      parameters: sessions,
      cycle,
      asOf: '2025-09-01',
      evidence: three.slice(0, 2),
      gives: {
        status: 'recommended',
        required: 3,
        counted: 2,
        missing: 1,
        next: message('entitlement.take-up', { used: 2, limit: 3, left: 1, title: 'Example' }),
      },
    },
    {
      name: 'by sessions that nobody attended',
      parameters: sessions,
      cycle,
      asOf: '2025-08-31',
      evidence: [aGovernorSession('g1', '2025-01-20', 'approved')],
      gives: {
        status: 'recommended',
        counted: 0,
        uncountedEvidence: [{ id: 'g1', code: 'not-completed', reason: message('uncounted.not-completed') }],
      },
    },
    {
      name: 'while the offer of one role goes beyond that of another',
      parameters: sessions,
      variants: [{ appliesTo: { roles: ['manager'] }, parameters: { limit: 5 } }],
      person: { additionalRoles: ['manager'] },
      cycle,
      asOf: '2025-08-31',
      evidence: three,
      gives: { status: 'recommended', required: 5, counted: 3 },
    },
    {
      name: 'where no record tells of it',
      parameters: { evidence: [] },
      asOf: '2026-03-01',
      evidence: three,
      gives: {
        status: 'recommended',
        dueOn: null,
        counted: null,
        countedEvidence: [],
        because: message('entitlement.offered', { title: 'Example', used: 0 }),
      },
    },
    {
      name: 'by somebody whom it does not cover',
      parameters: sessions,
      appliesTo: { roles: ['manager'] },
      cycle,
      asOf: '2025-08-31',
      evidence: three,
      gives: { status: 'not-applicable', required: null, counted: 3, dueOn: null },
    },
  ],
});
