import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../rule-books/rule-book.ts';
import { civilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import { anActivity, aReview, aTraining } from '../../../tests/builders/example-evidence.ts';
import type { CaseEvidence } from '../evidence/evidence.ts';
import { UNSTATED } from '../case/case.ts';
import { exampleBook, examplePolicy } from '../../../tests/builders/example-policy.ts';
import { judge } from '../standing/judge.ts';
import { proofOf } from './proof.ts';

const evidence: readonly CaseEvidence[] = [
  aTraining('t', 'prevent', '2026-01-10'),
  aReview('r', 'annual', '2026-02-10'),
  anActivity('a', '2026-03-10', { title: 'Phonics' }),
  {
    type: 'evaluation',
    id: 'e',
    activity: 'a',
    submittedOn: civilDate('2026-03-11'),
    recordedOn: civilDate('2026-03-11'),
  },
];

const theCase = {
  asOf: civilDate('2026-04-01'),
  cycle: undefined,
  person: { ...UNSTATED, name: 'Asha', role: 'tutor', startDate: civilDate('2020-01-06') },
  evidence,
};

/** The first outcome of the example, as if it had looked at all the evidence. */
function proof() {
  const standing = judge(exampleBook, theCase);
  const [first] = standing.outcomes;
  if (!first) throw new Error('the example has requirements');
  const looked = {
    ...first,
    unit: 'hours',
    countedEvidence: evidence.map(({ id }) => ({ id, amount: null })),
    uncountedEvidence: [{ id: 'gone', code: 'superseded', reason: message('x') }] as const,
  };
  return proofOf(first.requirement, {
    book: exampleBook,
    standing: { ...standing, outcomes: [looked] },
    theCase,
  });
}

describe('a proof', () => {
  it('calls evidence what people call it, an evaluation after what it evaluates', () => {
    expect(proof()?.counted.map(({ label, on }) => [label, on])).toEqual([
      ['Prevent', '2026-01-10'],
      ['Annual review', '2026-02-10'],
      ['Phonics', '2026-03-10'],
      ['Phonics', '2026-03-11'],
    ]);
  });

  it('keeps the id of evidence that the case no longer holds', () => {
    expect(proof()?.uncounted).toMatchObject([{ id: 'gone', label: 'gone', on: undefined }]);
  });

  it('names what was looked at: policy, day, role, start, and for counts the share of full time and the cycle', () => {
    expect(proof()?.facts).toEqual(
      expect.arrayContaining([
        message('proof.role', { roles: 'Tutor' }),
        message('proof.started', { startedOn: '2020-01-06' }),
        message('proof.fte', { fte: 1 }),
        message('proof.cycle', { from: '2025-09-01', to: '2026-08-31' }),
      ]),
    );
  });

  it('names from when to when the rule holds, where that is not from the start on', () => {
    const person = {
      ...theCase.person,
      roleHistory: [{ role: 'manager', from: civilDate('2025-06-01'), to: null }],
      endDate: civilDate('2026-07-31'),
    };
    const given = { ...theCase, person, adoptedOn: civilDate('2025-09-01') };
    const standing = judge(exampleBook, given);
    const facts = proofOf('safer-recruitment', { book: exampleBook, standing, theCase: given })?.facts;
    expect(facts).toEqual(
      expect.arrayContaining([
        message('proof.covered-since', { since: '2025-06-01' }),
        message('proof.adopted', { adoptedOn: '2025-09-01' }),
        message('proof.left', { leftOn: '2026-07-31' }),
      ]),
    );
  });

  it('names the day on which a later version of the policy brought the rule to the person', () => {
    const until = civilDate('2025-11-01');
    const rules = compilePolicy({ ...examplePolicy, requirements: [] }).byKey;
    const given = { ...theCase, earlierVersions: [{ rules, until }] };
    const standing = judge(exampleBook, given);
    expect(proofOf('hours', { book: exampleBook, standing, theCase: given })?.facts).toContainEqual(
      message('proof.covered-since', { since: '2025-11-01' }),
    );
  });

  it.each([
    ['registration', '2019-07-01', message('proof.registered-on', { registeredOn: '2019-07-01' })],
    ['renewal', '2019-07-01', message('proof.renewed-from', { registeredOn: '2019-07-01' })],
    ['registration', null, message('proof.no-registration')],
  ] as const)('names what a cycle of somebody’s own is counted from: %s, %s', (from, registeredOn, said) => {
    const book = compilePolicy({ ...examplePolicy, cycle: { ...examplePolicy.cycle, from } });
    const day = registeredOn === null ? null : civilDate(registeredOn);
    const given = { ...theCase, person: { ...theCase.person, registeredOn: day } };
    const standing = judge(book, given);
    expect(proofOf('hours', { book, standing, theCase: given })?.facts).toContainEqual(said);
  });

  it('names a role once that somebody holds twice, by an entry and besides', () => {
    const from = civilDate('2026-01-01');
    const person = {
      ...theCase.person,
      additionalRoles: ['manager'],
      roleHistory: [{ role: 'manager', from, to: null }],
    };
    const standing = judge(exampleBook, { ...theCase, person });
    const facts = proofOf('hours', {
      book: exampleBook,
      standing,
      theCase: { ...theCase, person },
    })?.facts;
    expect(facts).toContainEqual(message('proof.role', { roles: 'Manager' }));
  });

  it('calls parts what people call them', () => {
    const standing = judge(exampleBook, theCase);
    const [first] = standing.outcomes;
    const parts = ['prevent', 'self-assessment', 'Autumn'].map((name) => ({ name, status: 'due' }) as const);
    const outcome = first && { ...first, parts };
    const whole = { ...standing, outcomes: outcome ? [outcome] : [] };
    expect(proofOf('hours', { book: exampleBook, standing: whole, theCase })?.parts).toEqual([
      { label: 'Prevent', status: 'due' },
      { label: message('entry.self-assessment'), status: 'due' },
      { label: 'Autumn', status: 'due' },
    ]);
  });

  it('is undefined for a requirement the policy does not have', () => {
    const standing = judge(exampleBook, theCase);
    expect(proofOf('skydiving', { book: exampleBook, standing, theCase })).toBeUndefined();
  });
});
