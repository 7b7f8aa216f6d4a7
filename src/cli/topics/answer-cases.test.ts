import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { policySource } from '../assess/policy-source.ts';
import { decisionTopics } from '../decide/index.ts';
import { figureTopics } from '../figures/index.ts';
import { answerCases } from './answer-cases.ts';
import { runTopic } from './run-topic.ts';

const folder = path.join(__dirname, '../../../policies');
const policies = policySource(folder);

function answered(name: string, ...cases: readonly unknown[]) {
  const topic = [...figureTopics, ...decisionTopics].find((each) => each.name === name);
  if (!topic) throw new Error(`${name} is no topic.`);
  return answerCases(topic, JSON.stringify({ cases }), policies);
}
const problemsOf = (name: string, theCase: object) => {
  const result = answered(name, { id: 'c1', ...theCase });
  return result.ok ? [] : result.refusal;
};

const gate = { policy: 'atp', asOf: '2025-03-31' };
const record = { id: 'r1', hours: 6, createdAt: '2025-01-10', createdBy: 'u1' };
const edit = { at: '2025-02-01', by: 'u2', field: 'hours', to: 4 };
const attempt = { actor: { id: 'u1' }, action: 'read', target: 'attendance-report' };
const ect = { ectTerm: 1, timetableHoursPerWeek: 22 };

describe('a case that cannot be answered is named with its path:', () => {
  it.each<[string, object, string]>([
    ['history', { record, policy: 'nobody' }, 'cases[0].policy: nobody is not a policy'],
    ['history', { record, policy: 7 }, 'cases[0].policy: neither the id of a policy nor a policy document'],
    ['release-time', { person: ect }, 'cases[0].policy: missing'],
    ['release-time', { policy: 'atp', person: ect }, 'cases[0].policy: atp has no rule on release time'],
    ['release-time', { policy: 'spt' }, 'cases[0].person: missing'],
    ['release-time', { policy: 'spt', person: { ...ect, ectTerm: 0 } }, 'cases[0].person.ectTerm: below 1'],
    [
      'release-time',
      { policy: 'spt', person: { ...ect, ectTerm: 1.5 } },
      'cases[0].person.ectTerm: not a whole number',
    ],
    [
      'release-time',
      { policy: 'spt', person: { ...ect, timetableHoursPerWeek: -1 } },
      'cases[0].person.timetableHoursPerWeek: below 0',
    ],
    [
      'standards-coverage',
      { policy: 'hampshire', asOf: '2025-01-01', standardSet: 'ETF 2014' },
      'cases[0].standardSet: not one set of standards of hampshire: etf-2022',
    ],
    [
      'standards-coverage',
      {
        policy: 'hampshire',
        asOf: '2025-01-01',
        evidence: [{ type: 'activity', status: 'planned', date: 'soon' }],
      },
      'cases[0].evidence[0].date: not a date',
    ],
    ['progression', { asOf: '2025-01-01', person: {} }, 'cases[0].person.startDate: missing'],
    ['history', { edits: [] }, 'cases[0].record: missing'],
    ['history', { record, asAt: 'soon' }, 'cases[0].asAt: neither a day nor an instant'],
    ['history', { record, asAt: '2025-02-30' }, 'cases[0].asAt: neither a day nor an instant'],
    [
      'history',
      { record: { ...record, createdAt: 'then' } },
      'cases[0].record.createdAt: neither a day nor an instant',
    ],
    [
      'history',
      { record, edits: [{ ...edit, at: '2025-01-09T23:59:59Z' }] },
      'cases[0].edits[0].at: before the record was created',
    ],
    [
      'history',
      { record, edits: [{ ...edit, field: 'createdBy' }] },
      'cases[0].edits[0].field: one of id, createdAt, createdBy: never edited',
    ],
    ['history', { record, edits: [{ ...edit, to: -1 }] }, 'cases[0].edits[0].to: not an amount of hours'],
    ['history', { record, edits: [{ ...edit, to: undefined }] }, 'cases[0].edits[0].to: missing'],
    ['review-gate', gate, 'cases[0].gate: missing'],
    [
      'review-gate',
      { ...gate, gate: 'open' },
      'cases[0].gate: not one of self-assessment-before-performance-review, caseload-agenda-complete, progress-review-signed, head-teacher-panel',
    ],
    [
      'review-gate',
      { ...gate, gate: 'self-assessment-before-performance-review' },
      'cases[0].meetingDate: missing',
    ],
    [
      'review-gate',
      { ...gate, gate: 'caseload-agenda-complete', coveredItems: [13, 14] },
      'cases[0].coveredItems[1]: not an item of the agenda, 0 to 13',
    ],
    [
      'review-gate',
      { ...gate, gate: 'caseload-agenda-complete', coveredItems: [-1] },
      'cases[0].coveredItems[0]: below 0',
    ],
    [
      'review-gate',
      { ...gate, gate: 'progress-review-signed', policy: 'hampshire', targets: ['Yes', 'yes'] },
      'cases[0].targets[1]: not one of Yes, No, Partially',
    ],
    [
      'review-gate',
      { ...gate, gate: 'head-teacher-panel' },
      'cases[0].policy: atp has no panel for a head teacher',
    ],
    [
      'review-gate',
      { ...gate, gate: 'caseload-agenda-complete', policy: 'spt' },
      'cases[0].policy: spt has no agenda of a caseload review',
    ],
    ['governor-session', { policy: 'spt' }, 'cases[0].request: missing'],
    [
      'governor-session',
      { policy: 'spt', limit: -1, request: { date: '2025-01-01' } },
      'cases[0].limit: below 0',
    ],
    [
      'governor-session',
      { policy: 'atp', request: { date: '2025-01-01' } },
      'cases[0].limit: missing: atp states none',
    ],
    ['approval', { mode: 'any' }, 'cases[0].approvers: missing'],
    ['approval', { mode: 'any', approvers: [] }, 'cases[0].approvers: empty: somebody has to approve'],
    ['approval', { mode: 'most', approvers: ['CEO'] }, 'cases[0].mode: not one of any, all'],
    [
      'approval',
      { mode: 'any', approvers: ['CEO'], approvals: [{ by: 'CEO', decision: 'perhaps' }] },
      'cases[0].approvals[0]: neither a name nor an object with by, date and decision (approved or refused)',
    ],
    ['policy-review', { asOf: '2025-01-01', cadenceMonths: 0 }, 'cases[0].cadenceMonths: below 1'],
    ['policy-review', { asOf: '2025-01-01', nextReview: '2025-13-01' }, 'cases[0].nextReview: not a date'],
    ['terms', { dates: [] }, 'cases[0].terms: missing'],
    [
      'terms',
      { terms: [{ name: 'A', from: '2025-02-01', to: '2025-01-01' }], dates: [] },
      'cases[0].terms[0].to: before from',
    ],
    [
      'value-for-money',
      { activity: { cost: -1, attended: 0, hoursEach: 0 } },
      'cases[0].activity.cost: below 0',
    ],
    ['budgets', { budgets: [{ strand: 'LGB', expenses: [-1] }] }, 'cases[0].budgets[0].expenses[0]: below 0'],
    [
      'team',
      { team: [{ id: 'p', items: ['late'] }] },
      'cases[0].team[0].items[0]: not one of met, in-progress, due, overdue, expired, not-applicable, recommended, paused',
    ],
    [
      'impact',
      { policy: 'spt', ratings: { Brilliant: 1 } },
      'cases[0].ratings.Brilliant: not one of Excellent, Very good, Good, Fair, Poor',
    ],
    ['impact', { ratings: { Good: 0.5 } }, 'cases[0].ratings.Good: not a whole number'],
    [
      'impact-summary',
      { policy: 'spt', asOf: '2025-01-01', term: 'Lent', sessions: [] },
      'cases[0].term: not one of Autumn, Spring, Summer',
    ],
    [
      'impact-summary',
      { policy: 'spt', asOf: '2025-01-01', sessions: [{ date: '2025-01-01', training: 'A', strand: 'X' }] },
      'cases[0].sessions[0].strand: not one of SIP TARGETS, CORE/SAFEGUARDING, PROFESSIONAL NEEDS/STAFF, LGB, SPT STRATEGIC',
    ],
    [
      'provision-gate',
      { policy: '2start', answers: { 14: 'yes' } },
      'cases[0].answers.14: not a criterion of 2start, 1 to 13',
    ],
    [
      'provision-gate',
      { policy: '2start', answers: { 1: 'maybe' } },
      'cases[0].answers.1: not one of yes, no, n/a',
    ],
    [
      'dissemination',
      {
        policy: 'spt',
        asOf: '2025-01-01',
        activities: [{ id: 'a', date: '2025-01-01', dissemination: { done: 'yes' } }],
      },
      'cases[0].activities[0].dissemination.done: neither true, false nor a date',
    ],
    ['completeness', { policy: '2start' }, 'cases[0].activities: missing'],
    ['routes', { requests: [], routes: [{}] }, 'cases[0].routes[0].to: missing'],
    [
      'access',
      { policy: 'spt', asOf: '2025-01-01', attempts: [{ ...attempt, actor: {} }] },
      'cases[0].attempts[0].actor.id: missing',
    ],
    [
      'access',
      {
        policy: 'spt',
        asOf: '2025-01-01',
        attempts: [],
        grant: { inspector: 'i', from: '2025-01-02', to: '2025-01-01' },
      },
      'cases[0].grant.to: before from',
    ],
  ])('%s %#', (name, theCase, problem) => {
    expect(problemsOf(name, theCase)).toEqual([problem]);
  });

  it('every problem of every case at once, and no answer', () => {
    const result = answered('history', { id: 'a', record }, { record }, { id: 'c' });
    expect(result).toEqual({ ok: false, refusal: ['cases[1].id: missing'] });
    expect(answered('history', { id: 'b' }, { id: 'c', record: 5 })).toEqual({
      ok: false,
      refusal: ['cases[0].record: missing', 'cases[1].record: not an object'],
    });
  });

  it.each([
    ['{', /^not JSON: /],
    ['[]', /^not an object with cases$/],
    ['{}', /^cases: missing$/],
    ['{"cases":{}}', /^cases: not a list$/],
  ])('a text that is %s', (text, sentence) => {
    const [topic] = figureTopics;
    if (!topic) throw new Error('There is a topic.');
    const result = answerCases(topic, text, policies);
    expect(result.ok ? [] : result.refusal).toEqual([expect.stringMatching(sentence)]);
  });
});

it('answers stand in the order of the cases, each with its id as it came', () => {
  const theCase = { policy: 'spt', asOf: '2025-01-01', person: ect };
  const result = answered('release-time', { id: 2, ...theCase }, { id: 'a', ...theCase });
  expect(result).toMatchObject({ ok: true, value: [{ id: 2 }, { id: 'a' }] });
});

it('a topic that is none is refused with those there are', async () => {
  const ending = await runTopic(decisionTopics, { topic: 'weather', file: '-' }, { policies: folder });
  expect(ending).toMatchObject({ exitCode: 2, output: [] });
  expect(ending.errors).toEqual([
    'weather is no topic; there are routes, approval, provision-gate, review-gate, dissemination, completeness, governor-session, policy-review, access',
  ]);
});
