import * as z from 'zod';
import type { CasePerson } from '../../domain/case/case.ts';
import { UNSTATED } from '../../domain/case/case.ts';
import { civilDate } from '../../domain/cycles/civil-date.ts';
import type { Clause } from '../../domain/policies/clause.ts';
import type { Policy, ReviewKind } from '../../domain/policies/policy.ts';
import { uncoveredItems } from '../../domain/reviews/review-gate.ts';
import type { Signature } from '../../domain/reviews/signatures.ts';
import { countAnswers, signatoryRule, stillToSign } from '../../domain/reviews/signatures.ts';
import { err, ok } from '../../domain/result.ts';
import { compilePolicy } from '../../domain/rule-books/rule-book.ts';
import { missingBeforeMeeting } from '../../domain/standing/before-meeting.ts';
import { eachRecordOnce, EvidenceList } from '../assess/evidence-document.ts';
import { DateText, listOf, OptionalDate, Text } from '../assess/fields.ts';
import { PersonDocument } from '../assess/person-document.ts';
import type { Answered } from '../topics/topic.ts';
import { definePolicyTopic } from '../topics/topic.ts';

const SignatureDocument = z.object(
  { by: Text, date: OptionalDate },
  { error: ({ input }) => (input === undefined ? 'missing' : 'not an object') },
);

const common = { asOf: DateText };

const Given = z.discriminatedUnion(
  'gate',
  [
    z.object({
      ...common,
      gate: z.literal('self-assessment-before-performance-review'),
      /** Left out: somebody in every role of the policy. */
      person: PersonDocument.nullish(),
      evidence: EvidenceList,
      meetingDate: DateText,
    }),
    z.object({
      ...common,
      gate: z.literal('caseload-agenda-complete'),
      coveredItems: listOf(z.int({ error: 'not a whole number' }).min(0, { error: 'below 0' })),
    }),
    z.object({
      ...common,
      gate: z.literal('progress-review-signed'),
      targets: listOf(Text),
      signatures: listOf(SignatureDocument),
    }),
    z.object({
      ...common,
      gate: z.literal('head-teacher-panel'),
      signatures: listOf(SignatureDocument),
    }),
  ],
  {
    error: ({ input }) =>
      (input as { readonly gate?: unknown } | null)?.gate === undefined
        ? 'missing'
        : 'not one of self-assessment-before-performance-review, caseload-agenda-complete, progress-review-signed, head-teacher-panel',
  },
);
type Given = z.infer<typeof Given>;
type GivenOf<Gate extends Given['gate']> = Extract<Given, { readonly gate: Gate }>;

const allowedUnless = (missing: readonly string[]) => ({ allowed: missing.length === 0, missing });

const withoutRule = ({ id }: Policy, what: string): Answered =>
  err([{ path: 'policy', sentence: `${id} has no ${what}` }]);

const anybody = ({ roles }: Policy): CasePerson => ({
  ...UNSTATED,
  name: '',
  role: '',
  additionalRoles: roles.map(({ id }) => id),
  startDate: civilDate('1900-01-01'),
});

function beforePerformance(
  { asOf, person, evidence, meetingDate }: GivenOf<'self-assessment-before-performance-review'>,
  policy: Policy,
): Answered {
  const theCase = {
    asOf,
    cycle: undefined,
    person: person ?? anybody(policy),
    evidence: eachRecordOnce(evidence),
  };
  return ok(allowedUnless(missingBeforeMeeting(compilePolicy(policy), theCase, 'performance', meetingDate)));
}

function wholeAgenda({ coveredItems }: GivenOf<'caseload-agenda-complete'>, policy: Policy): Answered {
  const { agenda = [] } = policy.reviewKinds.find(({ id }) => id === 'caseload') ?? {};
  if (agenda.length === 0) return withoutRule(policy, 'agenda of a caseload review');
  const beyond = coveredItems.flatMap((item, index) =>
    item < agenda.length
      ? []
      : [
          {
            path: `coveredItems[${index}]`,
            sentence: `not an item of the agenda, 0 to ${agenda.length - 1}`,
          },
        ],
  );
  return beyond.length > 0 ? err(beyond) : ok(allowedUnless(uncoveredItems(agenda, coveredItems)));
}

interface Signing {
  readonly kind: ReviewKind;
  readonly clause: Clause;
  readonly missing: readonly string[];
}

/** The first of the kinds whose review the policy wants signed for somebody in the role. */
function signingOf(
  kinds: readonly ReviewKind[],
  role: string,
  signatures: readonly Signature[],
  asOf: Given['asOf'],
): Signing | undefined {
  for (const kind of kinds) {
    const rule = signatoryRule(kind, [role]);
    if (rule) return { kind, clause: rule.clause, missing: stillToSign(rule, signatures, asOf) };
  }
  return undefined;
}

function progressReview(
  { asOf, targets, signatures }: GivenOf<'progress-review-signed'>,
  policy: Policy,
): Answered {
  // Of the two progress reviews of a year, targets are scored at the second.
  const kinds = ['mid-year', 'annual'].flatMap((id) => policy.reviewKinds.filter((kind) => kind.id === id));
  const signing = signingOf(kinds, '', signatures, asOf);
  if (!signing) return withoutRule(policy, 'progress review to sign');
  const { targetAnswers } = signing.kind;
  const unknown = targets.flatMap((target, index) =>
    targetAnswers.includes(target)
      ? []
      : [{ path: `targets[${index}]`, sentence: `not one of ${targetAnswers.join(', ')}` }],
  );
  if (unknown.length > 0) return err(unknown);
  const { allowed, missing } = allowedUnless(signing.missing);
  return ok({
    allowed,
    missing,
    targetCounts: countAnswers(targetAnswers, targets),
    locked: allowed,
    clause: signing.clause,
  });
}

function headTeacherPanel({ asOf, signatures }: GivenOf<'head-teacher-panel'>, policy: Policy): Answered {
  const signing = signingOf(policy.reviewKinds, 'head-teacher', signatures, asOf);
  return signing
    ? ok({ ...allowedUnless(signing.missing), clause: signing.clause })
    : withoutRule(policy, 'panel for a head teacher');
}

function answerGate(given: Given, policy: Policy): Answered {
  switch (given.gate) {
    case 'self-assessment-before-performance-review':
      return beforePerformance(given, policy);
    case 'caseload-agenda-complete':
      return wholeAgenda(given, policy);
    case 'progress-review-signed':
      return progressReview(given, policy);
    case 'head-teacher-panel':
      return headTeacherPanel(given, policy);
  }
}

export const reviewGate = definePolicyTopic({ name: 'review-gate', given: Given, answer: answerGate });
