import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../../cycles/civil-date.ts';
import { message } from '../../message.ts';
import { aTraining } from '../../../../tests/builders/example-evidence.ts';
import { namedTraining } from './named-training.ts';
import { testRequirement } from '../../../../tests/builders/test-requirement.ts';

const parameters = {
  items: [
    { assignment: 'driver', item: 'minibus', recurMonths: 36 },
    { assignment: 'fire-warden', item: 'prevent' },
  ],
  deadline: { days: 84 },
};
const driver = { assigned: ['driver', 'first-aider'] };
const both = { assigned: ['driver', 'fire-warden'] };

testRequirement({ describe, it, expect }, namedTraining, {
  met: [
    {
      name: 'by the training of the duty somebody is named for, through its last day',
      parameters,
      asOf: '2026-02-10',
      person: driver,
      evidence: [aTraining('t1', 'minibus', '2023-02-10'), aTraining('t2', 'prevent', '2023-02-10')],
      gives: {
        dueOn: civilDate('2026-02-10'),
        daysToDue: 0,
        parts: [{ name: 'driver', status: 'met' }],
        asksFor: { type: 'training', id: 'minibus' },
        countedEvidence: [{ id: 't1', amount: null }],
        because: message('named-training.met', { count: 1 }),
      },
    },
    {
      name: 'by the training of every duty, until the first of it runs out',
      parameters,
      asOf: '2026-02-10',
      person: both,
      evidence: [aTraining('t1', 'minibus', '2025-02-10'), aTraining('t2', 'prevent', '2020-02-10')],
      gives: { dueOn: civilDate('2028-02-10'), because: message('named-training.met', { count: 2 }) },
    },
  ],
  unmet: [
    {
      name: 'by nobody who is not named',
      parameters,
      asOf: '2026-02-10',
      evidence: [aTraining('t1', 'minibus', '2025-02-10')],
      gives: { status: 'not-applicable', dueOn: null, parts: [] },
    },
    {
      name: 'the day after it ran out',
      parameters,
      asOf: '2026-02-11',
      person: driver,
      evidence: [aTraining('t1', 'minibus', '2023-02-10')],
      gives: { status: 'expired', dueOn: civilDate('2026-02-10'), daysToDue: -1 },
    },
    {
      name: 'on the first deadline, when it is still due',
      parameters,
      asOf: '2026-03-26',
      person: { ...driver, startDate: civilDate('2026-01-01') },
      evidence: [],
      gives: { status: 'due', dueOn: civilDate('2026-03-26') },
    },
    {
      name: 'when one of two duties lacks it, and the worst decides',
      parameters,
      asOf: '2026-02-10',
      person: both,
      evidence: [aTraining('t1', 'minibus', '2025-02-10')],
      gives: {
        status: 'overdue',
        dueOn: civilDate('2020-03-30'),
        parts: [
          { name: 'driver', status: 'met' },
          { name: 'fire-warden', status: 'overdue' },
        ],
        because: message('named-training.open', { there: 1, count: 2, items: 'prevent' }),
      },
    },
  ],
});

it.each([[{ items: [] }], [{ items: [{ item: 'minibus' }] }], [{ ...parameters, recurMonths: 0 }]])(
  'refuses the parameters %j',
  (refused) => {
    expect(namedTraining.parse(refused).ok).toBe(false);
  },
);
