import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fieldsFor } from '../domain/reviews/meeting-fields.ts';
import { signatoryRule } from '../domain/reviews/signatures.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '../../policies'));

/** A review of somebody in a role: what its form asks. */
function formOf(policyId: string, kindId: string, role: string) {
  const policy = policies.ok ? policies.value.find(policyId) : undefined;
  const kind = policy?.reviewKinds.find(({ id }) => id === kindId);
  if (!kind) throw new Error(`${policyId} has no ${kindId}.`);
  return {
    agenda: kind.agenda,
    targetAnswers: kind.targetAnswers,
    fields: fieldsFor(kind, [role]),
    signing: signatoryRule(kind, [role]),
  };
}

type Asked = Partial<ReturnType<typeof formOf>['fields'][number]>;

const caseload = (place: number, words: string) => ['atp', 'caseload', 'trainer', place, words] as const;
const performance = (place: number, words: string) =>
  ['atp', 'performance', 'trainer', place, words] as const;
const annual = (place: number, words: string) => ['hampshire', 'annual', 'tutor', place, words] as const;
const midYear = (place: number, words: string) => ['hampshire', 'mid-year', 'tutor', place, words] as const;

describe('each item of a form has its place on the agenda', () => {
  it.each([
    ['R-262', ...caseload(0, 'CPD and development activities')],
    ['R-263', ...caseload(1, 'OTLA feedback')],
    ['R-264', ...caseload(2, 'Exam pass rates')],
    ['R-265', ...caseload(3, 'Assessment appeals')],
    ['R-266', ...caseload(4, 'Learner interview')],
    ['R-267', ...caseload(5, 'IQA feedback')],
    ['R-268', ...caseload(6, 'Feedback on teaching resources')],
    ['R-269', ...caseload(7, 'Feedback on embedding')],
    ['R-270', ...caseload(8, 'Learner progress')],
    ['R-271', ...caseload(9, 'Assessor quality improvement plan')],
    ['R-272', ...caseload(10, 'Learner management issues')],
    ['R-273', ...caseload(11, 'EPA learner readiness')],
    ['R-274', ...caseload(12, 'Gateway reviews')],
    ['R-275', ...caseload(13, 'Golden learners')],
    ['R-285', ...performance(0, 'CPD and training needs analysis')],
    ['R-286', ...performance(1, 'Statistics')],
    ['R-287', ...performance(2, 'Target setting')],
    ['R-288', ...performance(3, 'Performance appraisal against targets')],
    ['R-289', ...performance(4, 'SWOT analysis')],
    ['R-290', ...performance(5, 'Assessment of improvement opportunities')],
    ['R-291', ...performance(6, 'Review of performance against Caseload Review')],
    ['R-510', ...annual(0, 'Individual summary')],
    ['R-511', ...annual(1, 'Manager summary')],
    ['R-512', ...annual(2, 'Key Targets')],
    ['R-513', ...annual(3, 'Personal Development')],
    ['R-516', ...midYear(0, 'Review of targets')],
    ['R-518', ...midYear(1, 'New or amended targets')],
    ['R-519', ...midYear(2, 'Any revised Personal Development/Training Needs')],
    ['R-520', ...midYear(3, 'Any further comments')],
  ])('%s: %s, %s of a %s, item %i', (_row, policy, kind, role, place, words) => {
    expect(formOf(policy, kind, role).agenda[place]).toContain(words);
  });
});

describe('each part of an item has a field, written by whom the form says', () => {
  it.each<[string, string, string, string, string, Asked]>([
    ['R-262', 'atp', 'caseload', 'trainer', 'log-maintained', { choices: ['Yes', 'No'] }],
    ['R-262', 'atp', 'caseload', 'mentor', 'log-accurate', { choices: ['Yes', 'No'] }],
    ['R-277', 'atp', 'performance', 'trainer', 'training-needs', { kind: 'text', writtenBy: 'both' }],
    ['R-286', 'atp', 'performance', 'trainer', 'caseload-progress', { kind: 'text' }],
    ['R-286', 'atp', 'performance', 'trainer', 'examination-pass-rates', { kind: 'text' }],
    ['R-287', 'atp', 'performance', 'trainer', 'target-setting', { kind: 'targets' }],
    ['R-289', 'atp', 'performance', 'trainer', 'strengths', { item: 'SWOT analysis' }],
    ['R-289', 'atp', 'performance', 'trainer', 'weaknesses', { item: 'SWOT analysis' }],
    ['R-289', 'atp', 'performance', 'trainer', 'opportunities', { item: 'SWOT analysis' }],
    ['R-289', 'atp', 'performance', 'trainer', 'threats', { item: 'SWOT analysis' }],
    ['R-510', 'hampshire', 'annual', 'tutor', 'individual-summary', { writtenBy: 'person' }],
    ['R-511', 'hampshire', 'annual', 'tutor', 'manager-summary', { writtenBy: 'reviewer' }],
    ['R-512', 'hampshire', 'annual', 'tutor', 'key-targets', { kind: 'targets' }],
    ['R-518', 'hampshire', 'mid-year', 'tutor', 'amended-targets', { kind: 'targets' }],
    ['R-609', 'spt', 'appraisal', 'teacher', 'negotiated-targets', { kind: 'targets' }],
    ['R-610', 'spt', 'appraisal', 'support', 'team-targets', { writtenBy: 'both' }],
    ['R-611', 'spt', 'appraisal', 'support', 'observed-targets', { writtenBy: 'both' }],
    ['R-681', 'spt', 'appraisal', 'teacher', 'pay', { isRestricted: true, writtenBy: 'reviewer' }],
    ['R-681', 'spt', 'appraisal', 'head-teacher', 'pay', { isRestricted: true, writtenBy: 'reviewer' }],
  ])('%s: %s, %s of a %s asks %s', (_row, policy, kind, role, id, asked) => {
    const field = formOf(policy, kind, role).fields.find((each) => each.id === id);
    expect(field).toMatchObject(asked);
  });

  it('asks nobody what is not for them', () => {
    const idsOf = (role: string) => formOf('spt', 'appraisal', role).fields.map(({ id }) => id);
    expect(idsOf('support')).not.toContain('pay');
    expect(idsOf('teacher')).not.toContain('team-targets');
  });

  it('R-509: names the ten things to talk about in the form’s own words', () => {
    for (const id of ['individual-summary', 'manager-summary']) {
      const hint = formOf('hampshire', 'annual', 'tutor').fields.find((each) => each.id === id)?.hint ?? '';
      const points = hint.replace('Discussion points to consider: ', '').split(', ');
      expect(points).toEqual([
        'feedback',
        'productivity',
        'achievements',
        'strengths',
        'support',
        'contribution',
        'reflective practice',
        'knowledge',
        'skills and behaviours',
        'areas of concern',
      ]);
    }
  });
});

describe('each form is signed as it says', () => {
  it.each([
    ['R-514', 'annual'],
    ['R-521', 'mid-year'],
  ])('%s: the %s review by both, under its declaration', (_row, kind) => {
    expect(formOf('hampshire', kind, 'tutor').signing).toMatchObject({
      names: ['Individual', 'Manager'],
      declaration: 'I agree this is a fair and accurate record',
    });
  });

  it('R-516: a target at mid-year by one of three answers', () => {
    expect(formOf('hampshire', 'mid-year', 'tutor').targetAnswers).toEqual(['Yes', 'No', 'Partially']);
  });

  it('R-612: a head teacher’s by the panel of three', () => {
    expect(formOf('spt', 'appraisal', 'head-teacher').signing?.names).toEqual([
      'CEO',
      'Chair of Trustees',
      'Chair of LGB',
    ]);
    expect(formOf('spt', 'appraisal', 'teacher').signing).toBeUndefined();
  });
});
