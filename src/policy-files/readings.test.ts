import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../domain/rule-books/rule-book.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import { aQualification, aReview, aTraining, anActivity } from '../../tests/builders/example-evidence.ts';
import { aDissemination, anEvaluation, aPlan } from '../../tests/builders/example-follow-ups.ts';
import type { CaseEvidence } from '../domain/evidence/evidence.ts';
import type { CasePerson } from '../domain/case/case.ts';
import { UNSTATED } from '../domain/case/case.ts';
import { judge } from '../domain/standing/judge.ts';
import type { Outcome } from '../domain/outcomes/outcome.ts';
import { withSettings } from '../domain/policy-versions/with-settings.ts';
import { createWords } from '../wording/create-words.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '..', '..', 'policies'));

function policyOf(id: string) {
  const policy = policies.ok ? policies.value.find(id) : undefined;
  invariant(policy, `${id} is a built-in policy`);
  return policy;
}

type Somebody = Partial<CasePerson> & Pick<CasePerson, 'role'>;

const person = (changes: Somebody): CasePerson => ({
  ...UNSTATED,
  name: 'Somebody',
  startDate: civilDate('2022-09-01'),
  ...changes,
});

function outcomeOf(
  policy: ReturnType<typeof policyOf>,
  key: string,
  somebody: Somebody,
  evidence: readonly CaseEvidence[] = [],
  asOf = '2025-06-02',
): Outcome {
  const { outcomes } = judge(compilePolicy(policy), {
    asOf: civilDate(asOf),
    cycle: undefined,
    person: person(somebody),
    evidence,
  });
  const outcome = outcomes.find(({ requirement }) => requirement === key);
  invariant(outcome, `${key} is a requirement of ${policy.id}`);
  return outcome;
}

const says = ({ because }: Outcome) => createWords('en').say(because);

describe('Hampshire', () => {
  const hampshire = policyOf('hampshire');

  it('has people in non-teaching roles, who take part and are expected to reach the hours (lines 167, 333)', () => {
    const office = { role: 'business-support' };
    expect(outcomeOf(hampshire, 'participation', office)).toMatchObject({
      status: 'due',
      clause: { line: 167 },
    });
    expect(outcomeOf(hampshire, 'hours', office).status).toBe('not-applicable');
    expect(outcomeOf(hampshire, 'hours-expectation', office)).toMatchObject({
      status: 'recommended',
      required: 30,
    });
    expect(outcomeOf(hampshire, 'learning-walks', office).status).toBe('not-applicable');
  });

  it.each(['Job shadowing', 'work-placement', 'workplace-shadowing'])(
    '%s keeps up occupational competence, whatever category it was given (line 155)',
    (activityType) => {
      const shadowed = anActivity('a1', '2025-03-03', { activityType, category: 'educational' });
      expect(outcomeOf(hampshire, 'occupational-update', { role: 'iqa' }, [shadowed]).status).toBe('met');
    },
  );

  it('asks other activities for the sector category', () => {
    const webinar = anActivity('a1', '2025-03-03', { activityType: 'webinar', category: 'educational' });
    expect(outcomeOf(hampshire, 'occupational-update', { role: 'iqa' }, [webinar])).toMatchObject({
      status: 'due',
      uncountedEvidence: [{ id: 'a1', code: 'wrong-category' }],
    });
  });

  const elearning = (on: string) => aTraining('e', 'childrens-services-e-learning', on);
  const meetGreet = aTraining('m', 'directors-meet-and-greet', '2022-10-03');

  it.each([
    ['before the e-learning', [elearning('2022-10-04'), meetGreet]],
    ['without the e-learning', [meetGreet]],
  ])('a Meet and Greet %s counts, and is said to be out of order (line 246)', (_name, evidence) => {
    const outcome = outcomeOf(hampshire, 'meet-greet', { role: 'tutor' }, evidence);
    expect(outcome.status).toBe('met');
    expect(says(outcome)).toBe(
      "Done on 3 Oct 2022, out of order: the policy wants Children's Services e-learning first.",
    );
  });

  it('a Meet and Greet on the day of the e-learning or later is in order', () => {
    const outcome = outcomeOf(hampshire, 'meet-greet', { role: 'tutor' }, [
      elearning('2022-10-03'),
      meetGreet,
    ]);
    expect(says(outcome)).toBe('Done on 3 Oct 2022.');
  });
});

describe('the Special Partnership Trust', () => {
  const spt = policyOf('spt');

  it('appraises its own staff, and leaves supply staff to their agency (lines 118, 120)', () => {
    expect(outcomeOf(spt, 'appraisal', { role: 'teacher' }).status).toBe('overdue');
    const supply = { role: 'teacher', employment: 'agency' };
    expect(outcomeOf(spt, 'appraisal', supply).status).toBe('not-applicable');
    expect(outcomeOf(spt, 'induction', supply).status).toBe('due');
    expect(outcomeOf(spt, 'safeguarding', supply).status).toBe('due');
  });

  it('owes induction to staff and volunteers; governors and trustees are trained otherwise (lines 118, 128)', () => {
    const status = (role: string, employment: string) =>
      outcomeOf(spt, 'induction', { role, employment }).status;
    expect(status('volunteer', 'volunteer')).toBe('due');
    expect(status('governor', 'governor')).toBe('not-applicable');
    expect(status('trustee', 'governor')).toBe('not-applicable');
  });

  it('asks trustees for safeguarding and not for the audit, which is of the governing body (lines 147, 157)', () => {
    const trustee = { role: 'trustee', employment: 'governor' };
    expect(outcomeOf(spt, 'safeguarding', trustee).status).toBe('due');
    expect(outcomeOf(spt, 'competency-audit', trustee).status).toBe('not-applicable');
    expect(outcomeOf(spt, 'governor-sessions', trustee).status).toBe('not-applicable');
  });

  it('audits a teacher who is a governor too, and appraises them as a teacher', () => {
    const teacher = { role: 'teacher', additionalRoles: ['governor'] };
    const evidence = [
      aReview('audit', 'competency-audit', '2025-01-10'),
      aReview('own', 'appraisal', '2024-10-01'),
    ];
    expect(outcomeOf(spt, 'competency-audit', teacher, evidence)).toMatchObject({
      status: 'met',
      dueOn: '2026-01-10',
      clause: { line: 157 },
    });
    expect(outcomeOf(spt, 'appraisal', teacher, evidence)).toMatchObject({
      status: 'met',
      clause: { line: 120 },
    });
  });

  it('shows an early career teacher the time off that was given against what was planned (line 126)', () => {
    const off = (id: string, date: string, status: 'planned' | 'completed' | 'cancelled') =>
      anActivity(id, date, { activityType: 'off-timetable', minutes: 120, status });
    const evidence = [
      off('given', '2025-01-13', 'completed'),
      off('missed', '2025-01-20', 'planned'),
      off('called-off', '2025-01-27', 'cancelled'),
      off('to-come', '2025-09-15', 'planned'),
      off('before', '2024-08-15', 'completed'),
    ];
    const outcome = outcomeOf(spt, 'ect-time', { role: 'ect', startDate: civilDate('2024-09-02') }, evidence);
    expect(outcome).toMatchObject({
      status: 'recommended',
      countedEvidence: [{ id: 'given', amount: 2 }],
      uncountedEvidence: [
        { id: 'missed', code: 'not-completed' },
        { id: 'called-off', code: 'not-completed' },
      ],
    });
    expect(says(outcome)).toContain('given so far: 2 of 6 planned hours.');
  });
});

describe('2 Start', () => {
  const start = policyOf('2start');

  it.each([
    ['volunteer', 'volunteer', 'not-applicable'],
    ['assessor', 'volunteer', 'not-applicable'],
    ['associate', 'associate', 'overdue'],
    ['trainer', 'direct', 'overdue'],
  ])('a %s employed as %s is appraised: %s (lines 61, 70)', (role, employment, status) => {
    expect(outcomeOf(start, 'appraisal', { role, employment }).status).toBe(status);
    expect(outcomeOf(start, 'induction', { role, employment }).status).toBe('due');
  });

  it.each([
    [[{ minutes: 60 }], 0.17, 'recommended'],
    [[{ minutes: 600 }], 1, 'met'],
    [[{ minutes: 180 }, { minutes: 180 }], 1, 'met'],
    [[{ days: 0.5 }], 0.5, 'recommended'],
    [[{ days: 1 }], 1, 'met'],
  ])('industry days of %j are %d of one day: %s (line 46)', (lengths, counted, status) => {
    const days = lengths.map((length, index) =>
      anActivity(`a${index}`, `2025-0${index + 2}-03`, { activityType: 'Industry day', ...length }),
    );
    const outcome = outcomeOf(start, 'industry-day', { role: 'trainer' }, days);
    expect(outcome).toMatchObject({ status, unit: 'days', required: 1 });
    expect(outcome.counted).toBeCloseTo(counted, 2);
  });

  it('asks for an evaluation of a qualification gained, and of none that somebody came with (line 57)', () => {
    const gained = aQualification('gained', 'assessing', 3, { awardedOn: civilDate('2025-05-01') });
    const brought = aQualification('brought', 'english', 2, { awardedOn: civilDate('2022-09-01') });
    const working = aQualification('working', 'maths', 2, { status: 'working-towards' });
    const evidence = [gained, brought, working];
    expect(outcomeOf(start, 'evaluation', { role: 'trainer' }, evidence)).toMatchObject({
      status: 'overdue',
      dueOn: '2025-05-08',
      required: 1,
      uncountedEvidence: [{ id: 'gained', code: 'incomplete' }],
    });
    const answered = [...evidence, anEvaluation('answer', 'gained', '2025-05-20')];
    expect(outcomeOf(start, 'evaluation', { role: 'trainer' }, answered).status).toBe('met');
  });

  it.each([
    [aPlan('plan', '2024-06-02'), '2025-06-02', 'met'],
    [aPlan('plan', '2024-06-01'), '2025-06-02', 'recommended'],
    [{ ...aPlan('plan', '2022-10-03'), reviewedOn: civilDate('2025-01-10') }, '2025-06-02', 'met'],
    [{ ...aPlan('plan', '2022-10-03'), reviewedOn: civilDate('2025-07-10') }, '2025-06-02', 'recommended'],
  ])('the plan %j is maintained on %s: %s (line 64)', (plan, asOf, status) => {
    expect(outcomeOf(start, 'pdp', { role: 'trainer' }, [plan], asOf).status).toBe(status);
  });

  it('says from which day a plan is no longer maintained', () => {
    const { changesOn } = judge(compilePolicy(start), {
      asOf: civilDate('2025-06-02'),
      cycle: undefined,
      only: ['pdp'],
      person: person({ role: 'trainer' }),
      evidence: [aPlan('plan', '2024-09-10')],
    });
    expect(changesOn).toBe('2025-09-11');
  });
});

describe('the Probation Institute', () => {
  const probation = policyOf('probation');

  it.each([
    [true, 'due', 20],
    [false, 'not-applicable', null],
  ])('a minimum binds the regulated alone: regulated %s (line 95)', (regulated, status, required) => {
    const set = withSettings(probation, { hours: { hours: 20 } });
    invariant(set.ok, 'a minimum can be set');
    const reading = anActivity('a1', '2025-03-03', { minutes: 120 });
    expect(outcomeOf(set.value, 'hours', { role: 'practitioner', regulated }, [reading])).toMatchObject({
      status,
      required,
      counted: 2,
    });
  });

  it.each([
    ['NOS-P2', 'met'],
    ['core-activities', 'met'],
    ['code-of-ethics', 'recommended'],
    ['Code of Ethics', 'recommended'],
  ])('an activity that names %s is aligned to activities or standards: %s (line 92)', (code, status) => {
    const activity = anActivity('a1', '2025-03-03', { alignment: [code] });
    expect(outcomeOf(probation, 'alignment', { role: 'practitioner' }, [activity]).status).toBe(status);
  });

  it('the entitlement has four elements, each taken up by a record of its own (lines 36 to 39)', () => {
    const records = [
      aPlan('plan', '2025-01-10'),
      anActivity('course', '2025-02-03'),
      anEvaluation('evaluation', 'course', '2025-02-04'),
      aDissemination('shared', 'course', '2025-03-03'),
    ];
    const names = ['Induction and training needs', 'Provision', 'Evaluation', 'Dissemination'];
    for (const [index, missing] of records.entries()) {
      const others = records.filter((record) => record !== missing);
      expect(outcomeOf(probation, 'entitlement', { role: 'manager' }, others)).toMatchObject({
        status: 'recommended',
        parts: names.map((name, place) => ({ name, status: place === index ? 'recommended' : 'met' })),
      });
    }
    expect(outcomeOf(probation, 'entitlement', { role: 'manager' }, records)).toMatchObject({
      status: 'met',
      countedEvidence: records.map(({ id }) => ({ id, amount: null })),
    });
  });
});
