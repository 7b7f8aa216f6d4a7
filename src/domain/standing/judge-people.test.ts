import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import { message } from '../message.ts';
import {
  aMembership,
  aProfessionalStatus,
  aQualification,
  anActivity,
} from '../../../tests/builders/example-evidence.ts';
import { examplePerson } from '../../../tests/builders/test-requirement.ts';
import type { Case, CasePerson } from '../case/case.ts';
import { rolesOn } from '../case/case.ts';
import { exampleBookOfManyKinds as book } from '../../../tests/builders/example-policy-of-many-kinds.ts';
import { judge } from './judge.ts';
import { judgeOn } from './judge-on.ts';

const aCase = (asOf: string, person: Partial<CasePerson>, more: Partial<Case> = {}): Case => ({
  asOf: civilDate(asOf),
  cycle: undefined,
  person: { ...examplePerson, ...person },
  evidence: [],
  ...more,
});

const outcomeOf = (key: string, theCase: Case) => {
  const outcomes = judgeOn(book, { ...theCase, only: [key] }).outcomes;
  expect(outcomes).toHaveLength(1);
  return outcomes[0];
};

const from = (day: string, to: string | null = null) => ({
  from: civilDate(day),
  to: to === null ? null : civilDate(to),
});

describe('the roles of a day', () => {
  const person = {
    ...examplePerson,
    role: 'tutor',
    additionalRoles: ['iqa'],
    roleHistory: [
      { ...from('2022-01-10', '2025-02-28'), role: 'mentor' },
      { ...from('2025-03-01', '2025-06-30'), role: 'manager' },
    ],
  };

  it.each([
    ['2022-01-09', ['tutor', 'iqa']],
    ['2025-02-28', ['mentor', 'iqa']],
    ['2025-03-01', ['manager', 'iqa']],
    ['2025-07-01', ['tutor', 'iqa']],
  ])('on %s are %j', (day, roles) => {
    expect(rolesOn(person, civilDate(day))).toEqual(roles);
  });
});

describe('a rule with a higher level for one role', () => {
  const evidence = [aQualification('q1', 'safeguarding', 2)];

  it('asks each role for its own level', () => {
    expect(outcomeOf('safeguarding', aCase('2025-06-01', { role: 'tutor' }, { evidence }))).toMatchObject({
      status: 'met',
      level: { required: 2, held: 2 },
    });
    expect(outcomeOf('safeguarding', aCase('2025-06-01', { role: 'manager' }, { evidence }))).toMatchObject({
      status: 'due',
      dueOn: null,
      level: { required: 3, held: 2 },
    });
  });

  it('asks for the highest of several roles', () => {
    const person = { role: 'tutor', additionalRoles: ['manager'] };
    expect(outcomeOf('safeguarding', aCase('2025-06-01', person, { evidence }))?.level?.required).toBe(3);
  });

  it('changes on the day on which the role does', () => {
    const person = { roleHistory: [{ ...from('2020-01-01', '2025-02-28'), role: 'tutor' }], role: 'manager' };
    const standing = judge(book, aCase('2025-02-01', person, { evidence, only: ['safeguarding'] }));
    expect(standing).toMatchObject({ overall: 'compliant', changesOn: '2025-03-01' });
  });
});

describe('a waiver', () => {
  const waiver = { ...from('2025-01-01', '2025-06-30'), reason: 'Secondment', approvedBy: 'Head of quality' };
  const waived = { waivers: [{ ...waiver, requirement: 'prevent' }] };

  it.each(['2025-01-01', '2025-06-30'])(
    'in force on %s lets somebody off, with reason and approver',
    (day) => {
      expect(outcomeOf('prevent', aCase(day, waived))).toMatchObject({
        status: 'not-applicable',
        dueOn: null,
        because: message('not-covered.waived', { reason: 'Secondment', approvedBy: 'Head of quality' }),
      });
    },
  );

  it.each(['2024-12-31', '2025-07-01'])('is not in force on %s', (day) => {
    expect(outcomeOf('prevent', aCase(day, waived))?.status).toBe('overdue');
  });

  it('lets nobody off another requirement', () => {
    expect(outcomeOf('first-aid', aCase('2025-02-01', waived))?.status).toBe('overdue');
  });

  it('leaves what was done to be seen', () => {
    const person = { waivers: [{ ...waiver, requirement: 'hours' }] };
    const evidence = [anActivity('r1', '2025-01-10', { minutes: 180 })];
    expect(outcomeOf('hours', aCase('2025-02-01', person, { evidence }))).toMatchObject({
      status: 'not-applicable',
      required: null,
      counted: 3,
      missing: 0,
    });
  });

  it('ends by itself', () => {
    const theCase = aCase('2025-02-01', waived, { only: ['prevent'] });
    expect(judge(book, theCase)).toMatchObject({ overall: 'compliant', changesOn: '2025-07-01' });
  });
});

describe('a group', () => {
  const body = aMembership('m1', 'teaching-body', { validTo: civilDate('2025-06-30') });

  it('is judged through its parts, which give no outcome of their own', () => {
    const keys = judgeOn(book, aCase('2025-06-01', {})).outcomes.map(({ requirement }) => requirement);
    expect(keys).toContain('either');
    expect(keys).not.toContain('other-body');
    expect(outcomeOf('either', aCase('2025-06-01', {}, { evidence: [body] }))?.status).toBe('met');
  });

  it('changes when a part does', () => {
    const status = aProfessionalStatus('p1', 'QTLS', { awardedOn: civilDate('2025-05-10') });
    const changesOn = (evidence: Case['evidence']) =>
      judge(book, aCase('2025-05-01', {}, { evidence, only: ['either'] })).changesOn;
    expect(changesOn([body])).toBe('2025-07-01');
    expect(changesOn([status])).toBe('2025-05-10');
  });
});

it('gives the outcomes asked for in the policy’s order, and overall over those alone', () => {
  const theCase = aCase('2025-06-01', {}, { only: ['either', 'hours', 'formal'] });
  expect(judgeOn(book, theCase).outcomes.map(({ requirement }) => requirement)).toEqual([
    'hours',
    'formal',
    'either',
  ]);
  expect(judgeOn(book, { ...theCase, only: [] }).overall).toBe('compliant');
});

it('stops nobody’s clock who has nothing to do on leave', () => {
  const person = { leave: [from('2025-01-01')] };
  const evidence = [aQualification('q1', 'safeguarding', 2)];
  expect(outcomeOf('safeguarding', aCase('2025-06-01', person, { evidence }))?.status).toBe('met');
  expect(outcomeOf('prevent', aCase('2025-06-01', person))).toMatchObject({
    status: 'paused',
    because: message('paused.open'),
  });
});
