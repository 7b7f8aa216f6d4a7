import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../domain/rule-books/rule-book.ts';
import { aLearningActivity, aPerson } from '../../tests/builders/records.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import type { Person } from '../domain/people/person.ts';
import type { EntryContext } from '../domain/record-entries/define-entry-kind.ts';
import { findEntryKind } from '../domain/record-entries/index.ts';
import type { FormTexts } from '../domain/forms/parse-form.ts';
import { parseEntry } from '../domain/record-entries/parse-entry.ts';
import type { RecordEntry } from '../domain/record-entries/record-entry.ts';
import { caseFor } from '../domain/standing/case-for.ts';
import { judge } from '../domain/standing/judge.ts';
import type { Outcome } from '../domain/outcomes/outcome.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '..', '..', 'policies'));

function policyOf(id: string) {
  const policy = policies.ok ? policies.value.find(id) : undefined;
  invariant(policy, `${id} is a built-in policy`);
  return policy;
}

/** Late in the year of every policy, so that every term has begun. */
const TODAY = civilDate('2027-06-01');

const APPROVER = { oid: 'dilys', displayName: 'Dilys Evans' };
const ACTIVITY = aLearningActivity({
  key: 'activity-1',
  title: 'A course elsewhere',
  completedOn: civilDate('2027-05-28'),
  delivery: 'external',
});

/** An entry's form as somebody fills it in. */
type Form = readonly [kind: string, fields: FormTexts];

/** What the form enters; it must be one that is offered, and be filled in as it asks. */
function entered([name, fields]: Form, context: EntryContext, index: number): RecordEntry {
  const kind = findEntryKind(name);
  invariant(kind && kind.isOffered(context), `${name} is offered under ${context.policy.id}`);
  const parsed = parseEntry(kind, context, fields);
  invariant(parsed.ok, `${name} is filled in as it asks: ${parsed.ok ? '' : JSON.stringify(parsed.refusal)}`);
  return {
    ...parsed.value,
    key: `entry-${index}`,
    personOid: context.person.oid,
    kind: name,
    recordedAt: `${TODAY}T09:00:00.000Z`,
    recordedBy: 'somebody',
    supersedes: undefined,
  };
}

const person = (changed: Partial<Person>) =>
  aPerson({
    startedOn: civilDate('2027-01-11'),
    flags: ['deliversLearning', 'manager', 'contactWithChildren', 'specialistSubject'],
    ...changed,
  });

function judged(policyId: string, forms: readonly Form[], whom: Person) {
  const policy = policyOf(policyId);
  const context = {
    policy,
    person: whom,
    today: TODAY,
    activities: [ACTIVITY],
    nameOf: () => undefined,
    approvers: [APPROVER],
  };
  return judge(
    compilePolicy(policy),
    caseFor({
      person: whom,
      activities: [ACTIVITY],
      entries: forms.map((form, index) => entered(form, context, index)),
      reviews: [],
      evaluations: [],
      activityTypes: policy.activityTypes,
      asOf: TODAY,
    }),
  );
}

function outcome(policyId: string, requirement: string, forms: readonly Form[], whom: Person): Outcome {
  const found = judged(policyId, forms, whom).outcomes.find((each) => each.requirement === requirement);
  invariant(found, `${policyId} has the requirement ${requirement}`);
  return found;
}

const training = (about: string): Form => ['training', { about, datedOn: '2027-03-01' }];
const qualified = (about: string, level: string): Form => ['qualification', { about, level, state: 'held' }];
const belonging = (sort: string, about: string, grade = ''): Form => ['membership', { sort, about, grade }];
const observed = (about: string, datedOn: string): Form => ['observation', { about, datedOn }];
const status = (about: string): Form => ['professional-status', { about, state: 'held' }];
const session = (datedOn: string): Form => ['governor-session', { about: 'Finance for governors', datedOn }];
const evaluated: Form = [
  'activity-evaluation',
  { about: ACTIVITY.key, datedOn: '2027-05-30', note: 'Worth it' },
];
const shared: Form = [
  'dissemination',
  { about: ACTIVITY.key, datedOn: '2027-05-31', note: 'The team meeting' },
];
const from = '2027-01-11';

/** Requirement, role, what is known beforehand, and the entries that answer. */
type Row = readonly [requirement: string, role: string, given: readonly Form[], entries: readonly Form[]];

const ANSWERS: Readonly<Record<string, readonly Row[]>> = {
  '2start': [
    ['evaluation', 'trainer', [], [evaluated]],
    ['pdp', 'trainer', [], [['plan', { datedOn: '2027-02-01', note: 'A Level 4 award' }]]],
  ],
  atp: [
    ['sector-membership', 'trainer', [], [belonging('sector-body', 'Institute of Groundsmanship', 'member')]],
    [
      'subject-qualification',
      'trainer',
      [['programme', { about: 'Data analyst', level: '4', state: 'required', datedOn: from }]],
      [qualified('data analyst', '4')],
    ],
    ['et', 'trainer', [], [qualified('Education and Training', '3')]],
    ['iag', 'trainer', [], [qualified('Information, Advice and Guidance', '3')]],
    ['cava-or-coaching', 'mentor', [], [qualified('cava', '3')]],
    ['iqa-l4', 'iqa', [], [qualified('internal-quality-assurance', '4')]],
    [
      'teaching-membership',
      'trainer',
      [],
      [belonging('teaching-body', 'Society for Education and Training', 'affiliate')],
    ],
    ['qtls-qts', 'trainer', [], [status('qtls')]],
    ['safeguarding', 'trainer', [], [qualified('safeguarding', '2')]],
    ['equality-diversity', 'trainer', [], [qualified('equality-and-diversity', '2')]],
    ['prevent', 'senior-leader', [], [qualified('prevent', '3')]],
    [
      'leadership',
      'senior-leader',
      [],
      [['qualification', { about: 'Leadership and management', state: 'held', datedOn: '2020-06-30' }]],
    ],
    ['cmgr-or-ilm-cmi', 'senior-leader', [], [status('CMgr')]],
    ['cmgr-or-ilm-cmi', 'senior-leader', [], [belonging('professional-body', 'ilm')]],
    ['english', 'admin-support', [], [qualified('english', '2')]],
    ['maths', 'admin-support', [], [qualified('maths', '2')]],
    ['ict', 'admin-support', [], [qualified('ict', '2')]],
    [
      'progression',
      'trainer',
      [['starting-point', { about: 'safeguarding', level: '2' }], qualified('safeguarding', '2')],
      [qualified('safeguarding', '3')],
    ],
  ],
  hampshire: [
    [
      'learning-walks',
      'tutor',
      [],
      [observed('learning-walk', '2027-02-02'), observed('learning-walk', '2027-05-04')],
    ],
    ['formal-observation', 'tutor', [], [observed('formal', '2027-05-04')]],
    [
      'reviews-of-practice',
      'learning-coach',
      [],
      [observed('review-of-practice', '2027-02-02'), observed('review-of-practice', '2027-05-04')],
    ],
    ['aet-l3', 'tutor', [], [qualified('education-and-training', '3')]],
    ['subject-specialist', 'tutor', [], [qualified('subject-specialism', '2')]],
    ['subject-specialist', 'tutor', [], [training('subject-experience')]],
    ['further-teaching', 'tutor', [], [status('QTS')]],
    ['teaching-l5', 'tutor', [], [qualified('education-and-training', '5')]],
    ['subject-l3-or-evidence', 'tutor', [], [training('evidence-of-teaching-subject')]],
    ['evaluation', 'tutor', [], [evaluated]],
    ['dissemination', 'tutor', [], [shared]],
  ],
  spt: [
    [
      'named-training',
      'office',
      [['assignment', { about: 'minibus', datedOn: from }]],
      [training('minibus')],
    ],
    ['evaluation', 'teacher', [], [evaluated]],
    ['dissemination', 'teacher', [], [shared]],
    [
      'governor-sessions',
      'governor',
      [],
      [session('2027-01-20'), session('2027-03-20'), session('2027-05-20')],
    ],
    ['racial-equality', 'teacher', [], [training('racial-equality')]],
  ],
  probation: [
    [
      'register-resubmission',
      'practitioner',
      [['register-membership', { grade: 'B', datedOn: from }]],
      [['register-submission', { datedOn: '2027-02-01', includes: ['qualifications', 'development-plan'] }]],
    ],
  ],
};

/** What CPD activities and reviews answer, or nobody: an employer’s figure, time off timetable. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '2start': 'reflection appraisal industry-day',
  atp: 'hours sector support-training record caseload-review performance-review',
  hampshire: `hours inset annual-review mid-year-review occupational-update participation reflection hours-expectation`,
  spt: 'appraisal competency-audit ect-time',
  probation: 'scheme hours alignment entitlement',
};

describe.each(Object.entries(ANSWERS))('under %s', (policyId, rows) => {
  it.each(rows)('%s, of the role %s, is answered by entries', (requirement, role, given, entries) => {
    const whom = person({ policyRoles: [role] });
    const before = outcome(policyId, requirement, given, whom);
    expect(before.status).not.toBe('met');
    expect(before.status).not.toBe('not-applicable');
    expect(outcome(policyId, requirement, [...given, ...entries], whom).status).toBe('met');
  });

  /** Requirements of training, each by a role that it holds for. */
  const trainings = policyOf(policyId).roles.flatMap(({ id: role }) =>
    judged(policyId, [], person({ policyRoles: [role] })).outcomes.flatMap(
      ({ requirement, status: stands, asksFor }) =>
        asksFor?.type === 'training' && stands !== 'not-applicable'
          ? [{ requirement, role, item: asksFor.id }]
          : [],
    ),
  );

  it('each requirement of training is answered by its item', () => {
    const unanswered = trainings.filter(({ requirement, role, item }) => {
      const stands = [[], [training(item)]].map(
        (forms) => outcome(policyId, requirement, forms, person({ policyRoles: [role] })).status,
      );
      return stands[0] === 'met' || stands[1] !== 'met';
    });
    expect(unanswered).toEqual([]);
  });

  it('every requirement is answered by an entry, or by what is not one', () => {
    const answered = new Set([
      ...rows.map(([requirement]) => requirement),
      ...trainings.map(({ requirement }) => requirement),
      ...(ELSEWHERE[policyId] ?? '').split(' '),
    ]);
    expect([...answered].toSorted()).toEqual(
      policyOf(policyId)
        .requirements.map(({ key }) => key)
        .toSorted(),
    );
  });
});

describe('a self-assessment', () => {
  it('opens the performance review of somebody who delivers learning', () => {
    const whom = person({ policyRoles: ['trainer'] });
    const gate = (forms: readonly Form[]) => outcome('atp', 'performance-review', forms, whom).parts;
    expect(gate([])).toEqual([{ name: 'self-assessment', status: 'overdue' }]);
    expect(gate([['self-assessment', { about: 'etf-2014', datedOn: '2027-05-01' }]])).toEqual([
      { name: 'self-assessment', status: 'met' },
    ]);
  });
});

describe('what is entered of a person', () => {
  /** Requirement before and after the entries. */
  const turned = (policyId: string, requirement: string, role: string, ...forms: readonly Form[]) => {
    const whom = person({ policyRoles: [role] });
    return [[], forms].map((each) => outcome(policyId, requirement, each, whom).status);
  };
  const days = { datedOn: from, validTo: '2027-12-31' };

  it.each([
    [
      'leave pauses what is late',
      'hampshire',
      'prevent',
      'tutor',
      ['leave', { datedOn: '2027-05-01' }],
      'overdue',
      'paused',
    ],
    [
      'a waiver lets somebody off',
      'hampshire',
      'prevent',
      'tutor',
      ['waiver', { ...days, about: 'prevent', note: 'Seconded to a charity', approvedBy: APPROVER.oid }],
      'overdue',
      'not-applicable',
    ],
    [
      'another role has other rules',
      'hampshire',
      'reviews-of-practice',
      'tutor',
      ['employment-period', { ...days, about: 'skills-coach', amount: '1' }],
      'not-applicable',
      'due',
    ],
    [
      'a duty asks for its training',
      'spt',
      'named-training',
      'office',
      ['assignment', { ...days, about: 'medication' }],
      'not-applicable',
      'due',
    ],
    [
      'a programme asks for its qualification',
      'atp',
      'subject-qualification',
      'trainer',
      ['programme', { ...days, about: 'Coding', level: '3', state: 'required' }],
      'not-applicable',
      'due',
    ],
    [
      'a registration asks for submissions',
      'probation',
      'register-resubmission',
      'practitioner',
      ['register-membership', days],
      'not-applicable',
      'due',
    ],
  ] as const)('%s', (_what, policyId, requirement, role, form, before, after) => {
    expect(turned(policyId, requirement, role, form)).toEqual([before, after]);
  });

  it('an exempt programme asks for nothing', () => {
    const exempt: Form = [
      'programme',
      {
        about: 'Coding',
        level: '3',
        state: 'exempt',
        note: 'The awarding body asks for none',
        datedOn: from,
      },
    ];
    expect(
      outcome('atp', 'subject-qualification', [exempt], person({ policyRoles: ['trainer'] })),
    ).toMatchObject({ status: 'not-applicable', parts: [{ name: 'coding', status: 'not-applicable' }] });
  });

  it('working time of a part of the year is weighed by its days', () => {
    const whom = person({ policyRoles: ['tutor'], startedOn: civilDate('2020-09-01') });
    const half: Form = [
      'employment-period',
      { about: 'tutor', amount: '0.5', datedOn: '2026-09-01', validTo: '2027-08-31' },
    ];
    expect(outcome('hampshire', 'hours', [], whom).required).toBe(30);
    expect(outcome('hampshire', 'hours', [half], whom).required).toBe(15);
  });

  it('what is to begin or end is judged anew on that day', () => {
    const whom = person({ policyRoles: ['office'] });
    const named = (datedOn: string, validTo: string): Form => [
      'assignment',
      { about: 'minibus', datedOn, validTo },
    ];
    expect(judged('spt', [named('2027-01-11', '2027-06-01')], whom).changesOn).toBe('2027-06-02');
    expect(judged('spt', [named('2027-06-02', '2027-07-01')], whom).changesOn).toBe('2027-06-02');
  });
});
