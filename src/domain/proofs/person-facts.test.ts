import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { invariant } from '../invariant.ts';
import { message } from '../message.ts';
import { aTraining } from '../../../tests/builders/example-evidence.ts';
import type { Case, CasePerson } from '../case/case.ts';
import { UNSTATED } from '../case/case.ts';
import { exampleBookOfManyKinds as book } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { judge } from '../standing/judge.ts';
import { proofOf } from './proof.ts';

const day = civilDate;

const person: CasePerson = {
  ...UNSTATED,
  name: 'Asha',
  role: 'manager',
  startDate: day('2020-01-06'),
  assigned: ['minibus', 'first-aid-lead'],
  programmesDelivered: [
    { subject: 'english', level: 2, exempt: false, exemptReason: '' },
    { subject: 'data-analyst', level: 4, exempt: true, exemptReason: 'None is asked for.' },
    { subject: 'coding', level: 3, exempt: true, exemptReason: '' },
  ],
  startingPoint: [{ subject: 'english', level: 1 }],
  registered: true,
  registerLevel: 'B',
  leave: [
    { from: day('2024-03-01'), to: day('2024-03-31') },
    { from: day('2026-02-02'), to: day('2026-02-20') },
    { from: day('2026-05-04'), to: null },
  ],
};

const caseOf = (asOf: string, changed: Partial<Case> = {}): Case => ({
  asOf: day(asOf),
  cycle: undefined,
  person,
  evidence: [],
  ...changed,
});

/** The facts that only some verdicts name. */
function factsOf(requirement: string, theCase: Case = caseOf('2026-04-01')) {
  const proof = proofOf(requirement, { book, standing: judge(book, theCase), theCase });
  invariant(proof, `the policy has the requirement ${requirement}`);
  const always = ['policy', 'as-of', 'role', 'started', 'fte', 'cycle'].map((name) => `proof.${name}`);
  return proof.facts.filter(({ id }) => !always.includes(id));
}

const leave = (from: string, to: string) => message('proof.leave', { from, to });

describe('a proof names of a person what its verdict looked at', () => {
  it('the programmes they teach, exempt ones with the reason', () => {
    expect(factsOf('taught')).toEqual([
      message('proof.programme', { subject: 'english', level: 2 }),
      message('proof.programme-exempt-for', {
        subject: 'Data analyst',
        level: 4,
        reason: 'None is asked for.',
      }),
      message('proof.programme-exempt', { subject: 'Coding', level: 3 }),
    ]);
  });

  it('the duties they are named for', () => {
    expect(factsOf('named')).toContainEqual(
      message('proof.named-for', { duties: 'minibus, First aid lead' }),
    );
  });

  it('the register they are on, and its level where it is known', () => {
    expect(factsOf('register')).toContainEqual(message('proof.registered-at', { level: 'B' }));
    const unsaid = caseOf('2026-04-01', { person: { ...person, registerLevel: null } });
    expect(factsOf('register', unsaid)).toContainEqual(message('proof.registered'));
  });

  it('what they came with', () => {
    expect(factsOf('progression')).toEqual([
      message('proof.starting-point', { subject: 'english', level: 1 }),
    ]);
  });

  it('nothing of it where the verdict did not look, or nothing is known', () => {
    expect(factsOf('body')).toEqual([]);
    const nobody = caseOf('2026-04-01', {
      person: { ...UNSTATED, name: 'Colin', role: 'tutor', startDate: day('2020-01-06') },
    });
    for (const requirement of ['taught', 'named', 'register', 'progression', 'prevent']) {
      expect(factsOf(requirement, nobody)).toEqual([]);
    }
  });
});

describe('leave is named', () => {
  it('where it lies in the cycle of a count that it lowers, once it has begun', () => {
    expect(factsOf('hours')).toEqual([leave('2026-02-02', '2026-02-20')]);
    expect(factsOf('sector')).toEqual([]);
  });

  it('from the evidence on that a date is counted from', () => {
    const trained = caseOf('2026-04-01', { evidence: [aTraining('t', 'prevent', '2025-10-01')] });
    expect(factsOf('prevent', trained)).toEqual([leave('2026-02-02', '2026-02-20')]);
  });

  it('from the start on where nothing was done yet', () => {
    expect(factsOf('prevent')).toEqual([
      leave('2024-03-01', '2024-03-31'),
      leave('2026-02-02', '2026-02-20'),
    ]);
  });

  it('inside a rule of rules too', () => {
    expect(factsOf('both')).toEqual([leave('2024-03-01', '2024-03-31'), leave('2026-02-02', '2026-02-20')]);
  });

  it('wherever it pauses what is late or due, whatever the rule looks at', () => {
    expect(factsOf('body', caseOf('2026-05-05'))).toContainEqual(
      message('proof.leave-open', { from: '2026-05-04' }),
    );
  });
});
