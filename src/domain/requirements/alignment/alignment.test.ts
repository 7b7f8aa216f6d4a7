import { describe, expect, it } from '@jest/globals';
import { message } from '../../message.ts';
import { alignment } from './alignment.ts';
import { anActivity } from '../../../../tests/builders/example-evidence.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

testRequirement({ describe, it, expect }, alignment, {
  met: [
    {
      name: 'by a standard named in every activity of the cycle',
      parameters: { period: 'cycle' },
      asOf: '2026-03-01',
      evidence: [anActivity('a1', '2026-01-10', { alignment: ['NOS-P2'] }), anActivity('a0', '2025-08-31')],
      gives: { required: 1, counted: 1, dueOn: null },
    },
  ],
  unmet: [
    {
      name: 'when one names none',
      parameters: {},
      asOf: '2026-03-01',
      evidence: [anActivity('a1', '2026-01-10', { alignment: ['NOS-P2'] }), anActivity('a2', '2026-01-11')],
      gives: {
        status: 'due',
        required: 2,
        counted: 1,
        missing: 1,
        dueOn: null,
        uncountedEvidence: [{ id: 'a2', code: 'incomplete', reason: message('alignment.still-open') }],
      },
    },
    {
      name: 'when it is recommended',
      parameters: {},
      obligation: 'recommended',
      asOf: '2026-03-01',
      evidence: [anActivity('a2', '2026-01-11')],
      gives: { status: 'recommended' },
    },
  ],
});
