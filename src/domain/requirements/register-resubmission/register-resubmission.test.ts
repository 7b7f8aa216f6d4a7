import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { aRegisterSubmission } from '../../../../tests/builders/example-evidence.ts';
import { registerResubmission } from './register-resubmission.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const registered = { registered: true, registerLevel: 'B' };

testRequirement({ describe, it, expect }, registerResubmission, {
  met: [
    {
      name: 'through the day three years after the last submission',
      parameters: {},
      asOf: '2025-04-01',
      person: registered,
      evidence: [aRegisterSubmission('r1', '2022-04-01')],
      gives: { dueOn: civilDate('2025-04-01'), daysToDue: 0, required: null, counted: null, missing: null },
    },
    {
      name: 'by the latest whole submission; one without a part neither counts nor takes its place',
      parameters: {},
      asOf: '2025-04-01',
      person: registered,
      evidence: [
        aRegisterSubmission('old', '2020-01-10'),
        aRegisterSubmission('whole', '2024-02-29'),
        aRegisterSubmission('half', '2025-01-10', { developmentPlan: false }),
      ],
      gives: {
        dueOn: civilDate('2027-02-28'),
        countedEvidence: [{ id: 'whole', amount: null }],
        uncountedEvidence: [
          { id: 'old', code: 'superseded', reason: message('uncounted.superseded', { by: '2024-02-29' }) },
          { id: 'half', code: 'incomplete', reason: message('uncounted.incomplete') },
        ],
      },
    },
  ],
  unmet: [
    {
      name: 'from the day after, when it is overdue',
      parameters: {},
      asOf: '2025-04-02',
      person: registered,
      evidence: [aRegisterSubmission('r1', '2022-04-01')],
      gives: {
        status: 'overdue',
        dueOn: civilDate('2025-04-01'),
        daysToDue: -1,
        because: message('register-resubmission.overdue', { date: '2022-04-01', dueOn: '2025-04-01' }),
      },
    },
    {
      name: 'when nothing whole was submitted: due, with no date',
      parameters: {},
      asOf: '2025-04-02',
      person: registered,
      evidence: [aRegisterSubmission('r1', '2022-04-01', { qualifications: false })],
      gives: { status: 'due', dueOn: null, daysToDue: null },
    },
    {
      name: 'by people who are not on the register, which is voluntary',
      parameters: {},
      asOf: '2025-04-02',
      evidence: [aRegisterSubmission('r1', '2022-04-01')],
      gives: { status: 'not-applicable', because: message('register-resubmission.not-registered') },
    },
    {
      name: 'after a shorter time where the rule says so',
      parameters: { everyMonths: 12 },
      asOf: '2023-04-02',
      person: registered,
      evidence: [aRegisterSubmission('r1', '2022-04-01')],
      gives: { status: 'overdue' },
    },
    {
      name: 'later by the days of leave between',
      parameters: {},
      asOf: '2025-06-01',
      person: { ...registered, leave: [{ from: civilDate('2023-01-01'), to: civilDate('2023-01-31') }] },
      evidence: [aRegisterSubmission('r1', '2022-04-01')],
      gives: { status: 'overdue', dueOn: civilDate('2025-05-02') },
    },
  ],
});
