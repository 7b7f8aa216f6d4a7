import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compilePolicy } from '../domain/rule-books/rule-book.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import {
  aMembership,
  aProfessionalStatus,
  aQualification,
  aRegisterSubmission,
  aReview,
  aSelfAssessment,
  aTraining,
  anActivity,
  anObservation,
} from '../../tests/builders/example-evidence.ts';
import type { Case } from '../domain/case/case.ts';
import { UNSTATED } from '../domain/case/case.ts';
import { judge } from '../domain/standing/judge.ts';
import { createWords } from '../wording/create-words.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '..', '..', 'policies'));

function policyOf(id: string) {
  const policy = policies.ok ? policies.value.find(id) : undefined;
  invariant(policy, `${id} is a built-in policy`);
  return policy;
}

/** The keys each pack must hold, in the order in which outcomes are given; those after the bar are recommended. */
const KEYS = {
  '2start': 'induction evaluation reflection appraisal | pdp industry-day',
  atp: `hours sector sector-membership subject-qualification et iag cava-or-coaching iqa-l4 teaching-membership qtls-qts
    safeguarding equality-diversity ofsted epa fs-english fs-maths fs-ict safer-recruitment prevent leadership
    cmgr-or-ilm-cmi ofsted-nominee english maths ict ind-safeguarding-fgm ind-prevent-channel ind-health-safety
    ind-equality ind-onefile support-training record caseload-review performance-review | progression`,
  hampshire: `hours inset welcome fire-safety dse moving-handling it-induction acceptable-use gdpr inclusion-diversity
    good-governance phishing prevent cs-elearning meet-greet safeguarding-half-day read-policy read-worried review-info
    read-kcsie safeguarding british-values safer-recruitment learning-walks formal-observation reviews-of-practice
    annual-review mid-year-review aet-l3 subject-specialist further-teaching teaching-l5 subject-l3-or-evidence
    occupational-update participation equality-induction reflection evaluation dissemination | hours-expectation`,
  spt: `induction safeguarding named-training evaluation dissemination appraisal competency-audit governor-safeguarding
    | governor-sessions ect-time racial-equality`,
  probation: 'scheme hours register-resubmission | alignment entitlement',
};

const split = (keys: string) => keys.split('|').map((part) => part.trim().split(/\s+/));

describe.each(Object.entries(KEYS))('the pack %s', (id, keys) => {
  const [required = [], recommended = []] = split(keys);

  it('holds its requirements in order, the recommended ones last', () => {
    expect(policyOf(id).requirements.map(({ key, obligation }) => [key, obligation])).toEqual([
      ...required.map((key) => [key, 'required']),
      ...recommended.map((key) => [key, 'recommended']),
    ]);
  });

  it('quotes at most twenty words for each, and cites where they stand', () => {
    for (const { clause } of policyOf(id).requirements) {
      expect(clause.quote.split(/\s+/).length).toBeLessThanOrEqual(20);
      expect(clause.section).not.toBe('');
    }
  });

  it.each([...policyOf(id).roles.map((role) => role.id), 'a role it does not name'])(
    'judges %s, with every sort of evidence and with none, and words every outcome in both languages',
    (role) => {
      const english = createWords('en');
      const welsh = createWords('cy');
      for (const evidence of [[], everySort(id)]) {
        const { outcomes } = judge(compilePolicy(policyOf(id)), { ...someone(role), evidence });
        expect(outcomes.map(({ requirement }) => requirement)).toEqual([...required, ...recommended]);
        for (const outcome of outcomes) {
          expect(english.say(outcome.because)).not.toBe('');
          expect(welsh.say(outcome.because)).not.toBe('');
        }
      }
    },
  );
});

function someone(role: string): Omit<Case, 'evidence'> {
  return {
    asOf: civilDate('2026-11-20'),
    cycle: undefined,
    person: {
      ...UNSTATED,
      name: 'Somebody',
      role,
      fte: 0.5,
      startDate: civilDate('2021-01-11'),
      flags: ['deliversLearning', 'contactWithChildren', 'manager', 'specialistSubject'],
      assigned: ['minibus'],
      programmesDelivered: [{ subject: 'team-leading', level: 3, exempt: false, exemptReason: '' }],
      registered: true,
    },
  };
}

/** One of each sort of evidence, and of each item and review the policy declares. */
function everySort(id: string): Case['evidence'] {
  const { trainingItems, reviewKinds, observationKinds } = policyOf(id);
  return [
    anActivity('activity', '2026-10-01', { minutes: 90, category: 'sector', delivery: 'external' }),
    ...trainingItems.map((item) => aTraining(item.id, item.id, '2026-02-03')),
    ...reviewKinds.map((kind) => aReview(kind.id, kind.id, '2026-03-04')),
    ...observationKinds.map((kind) => anObservation(kind.id, kind.id, '2026-10-05')),
    aQualification('qualification', 'safeguarding', 3),
    aMembership('membership', 'sector-body'),
    aProfessionalStatus('status', 'QTS'),
    aSelfAssessment('self-assessment', '2026-03-03'),
    aRegisterSubmission('submission', '2025-03-03'),
  ];
}
