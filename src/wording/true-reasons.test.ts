import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../domain/rule-books/rule-book.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { message } from '../domain/message.ts';
import { parsePolicy } from '../domain/policy-documents/parse-policy.ts';
import { judge } from '../domain/standing/judge.ts';
import { createWords } from './create-words.ts';
import type { CaseEvidence } from '../domain/evidence/evidence.ts';
import type { CasePerson } from '../domain/case/case.ts';
import { UNSTATED } from '../domain/case/case.ts';
import { aMembership, aQualification } from '../../tests/builders/example-evidence.ts';
import { membership } from '../domain/requirements/membership/membership.ts';
import { qualification } from '../domain/requirements/qualification/qualification.ts';
import type { RequirementKind } from '../domain/requirements/shared/define-requirement.ts';
import { outcomeOfExample } from '../../tests/builders/test-requirement.ts';

const saidOf = (kind: RequirementKind, parameters: object, evidence: readonly CaseEvidence[]) =>
  createWords('en').say(
    outcomeOfExample(kind, { name: '', parameters, asOf: '2025-06-01', evidence, gives: {} }).because,
  );

describe('the reason for which a membership is still to do', () => {
  const rule = { membershipKind: 'sector-body', bodies: ['BCS'], lowestGrade: 'member' };
  const bcs = (grade: string, validTo: string | null = null) =>
    aMembership('r1', 'sector-body', {
      body: 'BCS',
      grade,
      validTo: validTo === null ? null : civilDate(validTo),
    });

  it.each<[string, readonly CaseEvidence[], string]>([
    ['no membership', [], 'No current membership of the kind asked for.'],
    ['a grade too low', [bcs('affiliate')], 'Member of BCS as affiliate; member or higher is asked for.'],
    [
      'a grade not recorded',
      [bcs('')],
      'Member of BCS, but the record does not say the grade; member or higher is asked for.',
    ],
    [
      'a grade nobody knows',
      [bcs('grandmaster')],
      'Member of BCS as grandmaster, which is none of the grades that this rule knows; member or higher is asked for.',
    ],
    [
      'another body',
      [aMembership('r1', 'sector-body', { body: 'APM', grade: 'member', validTo: null })],
      'Member of APM, which is none of the bodies that this rule names.',
    ],
    [
      'a low grade that has run out',
      [bcs('affiliate', '2025-05-01')],
      'No current membership of the kind asked for.',
    ],
    ['one that has run out', [bcs('member', '2025-05-01')], 'Membership of BCS ran out on 1 May 2025.'],
  ])('is %s', (_why, evidence, sentence) => {
    expect(saidOf(membership, rule, evidence)).toBe(sentence);
  });
});

describe('the reason for which a qualification is still to do', () => {
  const rule = { subject: 'iag', minLevel: 3 };
  const held = (level: number | null) => aQualification('r1', 'iag', level);
  const towards = (level: number) =>
    aQualification('r1', 'iag', level, {
      status: 'working-towards',
      awardedOn: null,
      targetDate: null,
    });

  it.each<[string, object, readonly CaseEvidence[], string]>([
    ['nothing held', rule, [], 'Nothing at level 3 or higher yet.'],
    ['a level too low', rule, [held(2)], 'Level 2 held; level 3 or higher is asked for.'],
    [
      'a level not recorded',
      rule,
      [held(null)],
      'Held, but the record does not say its level; level 3 or higher is asked for.',
    ],
    [
      'being on the way where that is no answer',
      rule,
      [towards(3)],
      'Being worked towards; it has to be held.',
    ],
    [
      'being on the way without a target date',
      { ...rule, accept: ['held', 'working-towards'] },
      [towards(3)],
      'Being worked towards, without a target date; with one it counts.',
    ],
  ])('is %s', (_why, parameters, evidence, sentence) => {
    expect(saidOf(qualification, parameters, evidence)).toBe(sentence);
  });
});

describe('the reason for which a rule does not cover somebody', () => {
  const clause = { section: '1', line: 1, quote: 'As the policy says.' };
  const declared = (...labels: readonly string[]) =>
    labels.map((label) => ({ id: label.toLowerCase().replaceAll(' ', '-'), label }));
  const said = (appliesTo: object, person: Partial<CasePerson> = {}) => {
    const policy = parsePolicy({
      id: 'example',
      title: 'Example',
      document: 'Example policy',
      version: '1',
      effectiveFrom: '2000-01-01',
      cycle: { startsInMonth: 9, startsOnDay: 1 },
      hoursPerDay: 8,
      roles: declared('Tutor', 'Manager', 'Head teacher', 'Lead IQA', 'Governor'),
      employmentKinds: declared('Agency', 'External provider'),
      requirements: [
        { key: 'hours', title: 'Hours', kind: 'minimum-hours', appliesTo, parameters: { hours: 1 }, clause },
      ],
    });
    if (!policy.ok) throw new Error(JSON.stringify(policy.refusal));
    const { outcomes } = judge(compilePolicy(policy.value), {
      asOf: civilDate('2025-10-01'),
      cycle: undefined,
      person: { ...UNSTATED, name: 'Asha', role: 'tutor', startDate: civilDate('2020-01-01'), ...person },
      evidence: [],
    });
    return createWords('en').say(outcomes[0]?.because ?? message(''));
  };

  it.each<[string, object, Partial<CasePerson>, string]>([
    ['another role', { roles: ['lead-iqa'] }, {}, 'This rule is for other roles: Lead IQA.'],
    [
      'many other roles',
      { roles: ['manager', 'head-teacher', 'lead-iqa', 'governor'] },
      {},
      'This rule is for other roles: Manager, Head teacher, Lead IQA and 1 more.',
    ],
    [
      'another way of being employed',
      { employment: ['agency', 'external-provider'] },
      {},
      'This rule is for people employed in another way: Agency, External provider.',
    ],
    [
      'a duty that the policy names',
      { flags: ['deliversLearning'] },
      {},
      'This rule is for people who deliver learning.',
    ],
    [
      'a waiver',
      {},
      {
        waivers: [
          {
            from: civilDate('2025-09-01'),
            to: null,
            requirement: 'hours',
            reason: 'Secondment',
            approvedBy: 'Carys Morgan',
          },
        ],
      },
      'Let off: Secondment (approved by Carys Morgan).',
    ],
  ])('says which: %s', (_why, appliesTo, person, sentence) => {
    expect(said(appliesTo, person)).toBe(sentence);
  });
});
