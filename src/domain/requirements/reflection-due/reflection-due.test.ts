import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { anActivity } from '../../../../tests/builders/example-evidence.ts';
import { reflectionDue } from './reflection-due.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const week = { within: { days: 7 } };

testRequirement({ describe, it, expect }, reflectionDue, {
  met: [
    {
      name: 'by a reflection on every activity',
      parameters: week,
      asOf: '2026-03-01',
      evidence: [anActivity('a1', '2026-01-10', { reflection: 'I now ask open questions.' })],
      gives: { required: 1, counted: 1, countedEvidence: [{ id: 'a1', amount: 1 }] },
    },
    {
      name: 'while there is nothing to reflect on',
      parameters: week,
      asOf: '2026-03-01',
      evidence: [],
      gives: { required: 0, because: message('reflection-due.nothing-asked') },
    },
  ],
  unmet: [
    {
      name: 'by blanks',
      parameters: week,
      asOf: '2026-01-17',
      evidence: [anActivity('a1', '2026-01-10', { reflection: '  ' })],
      gives: {
        status: 'due',
        dueOn: civilDate('2026-01-17'),
        uncountedEvidence: [{ id: 'a1', code: 'incomplete', reason: message('reflection-due.still-open') }],
      },
    },
    {
      name: 'the day after, when it is overdue',
      parameters: week,
      asOf: '2026-01-18',
      evidence: [anActivity('a1', '2026-01-10')],
      gives: { status: 'overdue' },
    },
  ],
});
