import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { disseminationDue } from './dissemination-due.ts';
import { anActivity } from '../../../../tests/builders/example-evidence.ts';
import { aDissemination } from '../../../../tests/builders/example-follow-ups.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const month = { within: { months: 1 } };
const external = anActivity('a1', '2026-01-31', { delivery: 'external' });

testRequirement({ describe, it, expect }, disseminationDue, {
  met: [
    {
      name: 'by passing on what was learned outside',
      parameters: month,
      asOf: '2026-03-01',
      evidence: [external, anActivity('a2', '2026-01-10'), aDissemination('d1', 'a1', '2026-02-28')],
      gives: { required: 1, counted: 1, dueOn: null, countedEvidence: [{ id: 'd1', amount: 1 }] },
    },
    {
      name: 'by somebody who learned only inside, or does not say where',
      parameters: month,
      asOf: '2026-03-01',
      evidence: [anActivity('a1', '2026-01-10'), anActivity('a2', '2026-01-10', { delivery: '' })],
      gives: { required: 0, because: message('dissemination-due.nothing-asked') },
    },
  ],
  unmet: [
    {
      name: 'through the last day of the month, which is cut to a shorter one',
      parameters: month,
      asOf: '2026-02-28',
      evidence: [external],
      gives: {
        asksFor: { type: 'dissemination', id: 'a1' },
        status: 'due',
        dueOn: civilDate('2026-02-28'),
        daysToDue: 0,
      },
    },
    {
      name: 'the day after, when it is overdue',
      parameters: month,
      asOf: '2026-03-01',
      evidence: [external],
      gives: {
        status: 'overdue',
        dueOn: civilDate('2026-02-28'),
        next: message('dissemination-due.answer-late', {
          open: 1,
          count: 1,
          title: 'Course',
          heldOn: '2026-01-31',
          dueOn: '2026-02-28',
        }),
      },
    },
    {
      name: 'for all activities where the rule says so',
      parameters: { delivery: 'all' },
      asOf: '2026-03-01',
      evidence: [external, anActivity('a2', '2026-01-10'), aDissemination('d1', 'a1', '2026-02-28')],
      gives: { status: 'due', required: 2, counted: 1, dueOn: null },
    },
  ],
});
