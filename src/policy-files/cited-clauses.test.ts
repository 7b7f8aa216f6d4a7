import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../domain/rule-books/rule-book.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import type { Policy } from '../domain/policies/policy.ts';
import { aReview, aSelfAssessment, aTraining } from '../../tests/builders/example-evidence.ts';
import type { CaseEvidence } from '../domain/evidence/evidence.ts';
import type { CasePerson } from '../domain/case/case.ts';
import { UNSTATED } from '../domain/case/case.ts';
import { judge } from '../domain/standing/judge.ts';
import { withSettings } from '../domain/policy-versions/with-settings.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '..', '..', 'policies'));

function policyOf(id: string): Policy {
  const policy = policies.ok ? policies.value.find(id) : undefined;
  invariant(policy, `${id} is a built-in policy`);
  return policy;
}

type Lines = readonly (readonly [first: number, last: number])[];

interface Sections {
  /** Lines that speak of everybody. */
  readonly everybody: Lines;
  /** Lines that speak of somebody in the role. */
  readonly roles: Readonly<Record<string, Lines>>;
}

/** The lines of each policy's text by whom they speak of: its headings, and where one section names several, its sentences. */
const SECTIONS: Readonly<Record<string, Sections>> = {
  '2start': {
    everybody: [[1, 72]],
    roles: { staff: [], assessor: [], trainer: [], manager: [], iqa: [], associate: [], volunteer: [] },
  },
  atp: {
    everybody: [
      [21, 97],
      [283, 286],
      [308, 310],
    ],
    roles: {
      trainer: [
        [99, 111],
        [113, 156],
        [287, 306],
        [312, 312],
      ],
      mentor: [
        [99, 111],
        [158, 201],
        [287, 306],
        [312, 312],
      ],
      iqa: [
        [99, 111],
        [203, 246],
        [312, 312],
      ],
      // A lead IQA has the items of both sections, and is no delivery staff.
      'lead-iqa': [
        [203, 246],
        [248, 254],
      ],
      'senior-leader': [[248, 254]],
      'quality-nominee': [[255, 255]],
      engagement: [
        [259, 266],
        [277, 281],
      ],
      'admin-support': [[268, 281]],
    },
  },
  hampshire: {
    everybody: [
      [33, 71],
      [82, 97],
      [101, 116],
      [126, 126],
      [173, 264],
      [268, 283],
      [285, 342],
    ],
    roles: {
      tutor: [
        [98, 98],
        [118, 128],
      ],
      'vocational-tutor': [
        [98, 98],
        [118, 163],
      ],
      'learning-coach': [
        [99, 99],
        [128, 142],
      ],
      'skills-coach': [
        [99, 99],
        [128, 142],
      ],
      iqa: [[144, 163]],
      manager: [
        [73, 80],
        [169, 171],
      ],
      'business-support': [[165, 167]],
    },
  },
  spt: {
    everybody: [
      [61, 118],
      [132, 151],
      [160, 191],
      [230, 249],
    ],
    roles: {
      teacher: [[120, 120]],
      slt: [[120, 120]],
      'head-teacher': [[122, 122]],
      hlta: [[120, 120]],
      'teaching-assistant': [[120, 120]],
      office: [[120, 120]],
      support: [[120, 122]],
      ect: [
        [120, 120],
        [126, 126],
      ],
      governor: [
        [128, 130],
        [157, 157],
      ],
      trustee: [],
      volunteer: [],
    },
  },
  probation: { everybody: [[14, 102]], roles: { practitioner: [], manager: [] } },
};

const person = (role: string, changes: Partial<CasePerson> = {}): CasePerson => ({
  ...UNSTATED,
  name: 'Somebody',
  role,
  startDate: civilDate('2024-09-02'),
  flags: ['deliversLearning', 'contactWithChildren', 'manager', 'specialistSubject'],
  programmesDelivered: [{ subject: 'team-leading', level: 3, exempt: false, exemptReason: '' }],
  regulated: true,
  registered: true,
  ...changes,
});

function outcomesOf(policy: Policy, somebody: CasePerson, evidence: readonly CaseEvidence[] = []) {
  const { outcomes } = judge(compilePolicy(policy), {
    asOf: civilDate('2025-03-03'),
    cycle: undefined,
    person: somebody,
    evidence,
  });
  return outcomes.filter(({ because }) => !because.id.startsWith('not-covered.'));
}

const clauseOf = (policy: Policy, key: string, somebody: CasePerson, evidence?: readonly CaseEvidence[]) =>
  outcomesOf(policy, somebody, evidence).find(({ requirement }) => requirement === key)?.clause;

describe.each(Object.entries(SECTIONS))('under the policy %s', (id, { everybody, roles }) => {
  it('every role has its sections', () => {
    expect(Object.keys(roles)).toEqual(policyOf(id).roles.map((role) => role.id));
  });

  it.each(Object.entries(roles))('whoever is %s reads sentences of their own', (role, own) => {
    const isOwn = (line: number) =>
      [...everybody, ...own].some(([first, last]) => first <= line && line <= last);
    const elsewhere = outcomesOf(policyOf(id), person(role))
      .filter(({ clause }) => !isOwn(clause.line))
      .map(({ requirement, clause }) => `${requirement}: line ${clause.line}`);
    expect(elsewhere).toEqual([]);
  });
});

describe('of the sentences of several roles', () => {
  const atp = policyOf('atp');

  it.each([
    ['trainer', ['mentor'], 'iag', 187],
    ['mentor', ['engagement'], 'iag', 187],
    ['engagement', ['admin-support'], 'iag', 261],
    ['iqa', ['senior-leader'], 'safeguarding', 250],
    ['trainer', ['mentor'], 'safeguarding', 154],
    ['mentor', ['trainer'], 'safeguarding', 198],
    ['lead-iqa', [], 'equality-diversity', 251],
    ['iqa', [], 'equality-diversity', 244],
  ])('a %s who is also %j reads for %s that of line %i', (role, additionalRoles, key, line) => {
    expect(clauseOf(atp, key, person(role, { additionalRoles }))?.line).toBe(line);
  });
});

describe('by what the person is', () => {
  it.each([
    [1, 'which includes, for full-time staff, 5 INSET days'],
    [0.5, 'Staff working part-time should attend at least 3 INSET days.'],
  ])('with a full-time equivalent of %d the INSET days rest on “%s”', (fte, quote) => {
    expect(clauseOf(policyOf('hampshire'), 'inset', person('tutor', { fte }))?.quote).toBe(quote);
  });

  it.each([
    ['dse', 'display-screen-equipment', 224, 283],
    ['acceptable-use', 'corporate-acceptable-use', 230, 281],
    ['gdpr', 'data-protection-gdpr', 231, 126],
    ['prevent', 'prevent-duty', 235, 126],
  ])(
    '%s rests on the induction until %s is done once, then on the yearly update',
    (key, item, first, then) => {
      const hampshire = policyOf('hampshire');
      expect(clauseOf(hampshire, key, person('tutor'))?.line).toBe(first);
      const done = [aTraining('done', item, '2024-10-01')];
      expect(clauseOf(hampshire, key, person('tutor'), done)?.line).toBe(then);
    },
  );

  it('who has no induction deadline never reads of one', () => {
    const external = person('tutor', { employment: 'external-provider' });
    expect(clauseOf(policyOf('hampshire'), 'prevent', external)?.line).toBe(126);
  });

  it.each([
    ['2024-09-02', 'in the first year (terms 1-3) of induction, an ECT must receive 10% off timetable time'],
    ['2023-09-04', 'in the second year (terms 4-6) they must receive 5% off timetable'],
  ])('early career since %s, the time off rests on “%s”', (startDate, quote) => {
    const somebody = person('ect', { startDate: civilDate(startDate) });
    expect(clauseOf(policyOf('spt'), 'ect-time', somebody)?.quote).toBe(quote);
  });

  it('the training for a duty rests on the words that name the duty', () => {
    const named = (...assigned: readonly string[]) =>
      clauseOf(policyOf('spt'), 'named-training', person('teacher', { assigned }))?.quote;
    expect(named('minibus')).toContain('mini-bus');
    expect(named('team-teach')).toContain('team teach');
    expect(named('medication')).toContain('medical conditions');
  });

  it('a performance review that does not count for want of a self-assessment rests on the sentence that asks for one', () => {
    const reviews = [
      aReview('first', 'performance', '2024-10-01'),
      aReview('second', 'performance', '2025-02-03'),
    ];
    const lineWith = (evidence: readonly CaseEvidence[]) =>
      clauseOf(policyOf('atp'), 'performance-review', person('mentor'), evidence)?.line;
    expect(lineWith(reviews)).toBe(312);
    expect(lineWith([...reviews, aSelfAssessment('own', '2025-02-01')])).toBe(310);
  });

  it.each([
    ['points', 61],
    ['outcomes', 62],
    ['outcomes+hours', 63],
    ['fluid', 64],
    ['simple', 65],
  ])('a scheme of the model %s rests on line %i', (model, line) => {
    const set = withSettings(policyOf('probation'), {
      scheme: { model, pointsRequired: 5, hoursRequired: 7 },
    });
    invariant(set.ok, 'the model can be set');
    expect(clauseOf(set.value, 'scheme', person('practitioner'))?.line).toBe(line);
  });
});

describe('somebody who was let off', () => {
  it('reads the sentence that they were let off from', () => {
    const waiver = {
      requirement: 'inset',
      from: civilDate('2024-09-01'),
      to: null,
      reason: 'Secondment',
      approvedBy: 'Head',
    };
    const { outcomes } = judge(compilePolicy(policyOf('hampshire')), {
      asOf: civilDate('2025-03-03'),
      cycle: undefined,
      person: person('tutor', { fte: 0.5, waivers: [waiver] }),
      evidence: [],
    });
    expect(outcomes.find(({ requirement }) => requirement === 'inset')?.clause.quote).toContain('part-time');
  });
});
