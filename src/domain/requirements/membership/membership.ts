import * as z from 'zod';
import type { Message } from '../../message.ts';
import { messageOf } from '../../message.ts';
import type { PolicyRequirement } from '../../policies/policy.ts';
import type { MembershipEvidence } from '../../evidence/evidence.ts';
import type { UncountedEvidence } from '../../outcomes/outcome.ts';
import type { Facts } from '../shared/define-requirement.ts';
import { defineRequirement } from '../shared/define-requirement.ts';
import { appended } from '../shared/appended.ts';
import { latestFirst } from '../shared/latest-first.ts';
import { joined } from '../shared/joined.ts';
import { membershipMessages } from './messages.ts';
import { gradeTooLow, gradeUnsaid, lapsed, notRecognised, wrongKind } from '../shared/uncounted.ts';
import type { Verdict } from '../shared/verdict.ts';
import { UNSAID } from '../shared/verdict.ts';

const message = messageOf<typeof membershipMessages>();

/** Grades of membership in the order most bodies use, lowest first. */
const GRADES = [
  'student',
  'affiliate',
  'associate',
  'member',
  'senior-member',
  'chartered-member',
  'fellow',
  'chartered-fellow',
  'companion',
];

const Parameters = z.strictObject({
  /** `any`: the body alone decides. */
  membershipKind: z.enum(['sector-body', 'teaching-body', 'professional-body', 'any']),
  /** Bodies that are recognised; `any`: whichever. */
  bodies: z.union([z.literal('any'), z.array(z.string().min(1).max(200)).min(1)]).default('any'),
  /** The lowest grade accepted; null: any grade. */
  lowestGrade: z.string().min(1).max(100).nullable().default(null),
  /** Grades, lowest first, where the bodies use others. */
  grades: z.array(z.string().min(1).max(100)).min(1).max(50).default(GRADES),
});
type Parameters = z.infer<typeof Parameters>;

/** Records write grades freely: "Chartered Fellow" is `chartered-fellow`. */
function rankOf(grade: string, grades: readonly string[]): number {
  const rank = grades.indexOf(grade);
  return rank < 0 ? grades.indexOf(grade.trim().toLowerCase().replaceAll(' ', '-')) : rank;
}

/** The higher of the lowest grades that two rules accept. */
function higherGrade({ lowestGrade, grades }: Parameters, other: Parameters): string | null {
  if (lowestGrade === null || other.lowestGrade === null) return lowestGrade ?? other.lowestGrade;
  const isHigher = grades.indexOf(other.lowestGrade) > grades.indexOf(lowestGrade);
  return isHigher ? other.lowestGrade : lowestGrade;
}

function whyNot(
  { id, kind, body, grade, validTo }: MembershipEvidence,
  { membershipKind, bodies, lowestGrade, grades }: Parameters,
  { asOf }: Facts,
): UncountedEvidence | undefined {
  if (membershipKind !== 'any' && kind !== membershipKind) return wrongKind(id);
  if (bodies !== 'any' && !bodies.includes(body)) return notRecognised(id);
  if (lowestGrade !== null) {
    if (grade === '') return gradeUnsaid(id);
    const rank = rankOf(grade, grades);
    if (rank < 0) return notRecognised(id);
    if (rank < grades.indexOf(lowestGrade)) return gradeTooLow(id);
  }
  return validTo !== null && validTo < asOf ? lapsed(id, validTo) : undefined;
}

/** Of two memberships the one that lasts longer: for good, else to the later date; of one date, by id. */
function lastsLonger(one: MembershipEvidence, other: MembershipEvidence): number {
  if (one.validTo !== other.validTo) {
    if (one.validTo === null) return -1;
    if (other.validTo === null) return 1;
    return one.validTo > other.validTo ? -1 : 1;
  }
  return one.id < other.id ? -1 : 1;
}

type Answer = Pick<Verdict, 'status' | 'dueOn' | 'because' | 'next'>;

function answered(
  current: MembershipEvidence | undefined,
  ranOut: MembershipEvidence | undefined,
  title: string,
): Answer {
  if (current) {
    const { body, validTo: dueOn } = current;
    if (dueOn === null) {
      return { status: 'met', dueOn, because: message('membership.permanent', { body }), next: null };
    }
    const because = message('membership.current', { body, dueOn });
    return { status: 'met', dueOn, because, next: message('membership.renew-by', { body, dueOn }) };
  }
  if (ranOut?.validTo) {
    const { body, validTo: dueOn } = ranOut;
    const because = message('membership.expired', { body, dueOn });
    return { status: 'expired', dueOn, because, next: message('membership.renew', { body }) };
  }
  const next = message('membership.join', { title });
  return { status: 'due', dueOn: null, because: message('membership.none'), next };
}

/** Grades as people write them: `chartered-fellow` is "chartered fellow". */
const worded = (grade: string): string => grade.trim().replaceAll('-', ' ');

/**
 * Why somebody who is a member of something is not a member as asked: the grade, above all. Undefined for whoever is a
 * member of nothing that the rule looks for.
 */
function nearest(
  refused: readonly MembershipEvidence[],
  { membershipKind, bodies, lowestGrade, grades }: Parameters,
  { asOf }: Facts,
): Message | undefined {
  const current = refused.filter(
    ({ kind, validTo }) =>
      (membershipKind === 'any' || kind === membershipKind) && (validTo === null || validTo >= asOf),
  );
  const ofBody = current.filter(({ body }) => bodies === 'any' || bodies.includes(body));
  if (lowestGrade !== null && ofBody.length > 0) {
    const lowest = worded(lowestGrade);
    const [best] = ofBody.toSorted((one, other) => rankOf(other.grade, grades) - rankOf(one.grade, grades));
    if (best === undefined) return undefined;
    const { body, grade } = best;
    if (grade === '') return message('membership.grade-unsaid', { body, lowest });
    const id = rankOf(grade, grades) < 0 ? 'membership.grade-unknown' : 'membership.grade-too-low';
    return message(id, { body, grade: worded(grade), lowest });
  }
  const [other] = current;
  return other && message('membership.other-body', { body: other.body });
}

/** The body where one alone will do; empty where there is a choice. */
const only = (bodies: Parameters['bodies']): string =>
  bodies !== 'any' && bodies.length === 1 ? (bodies[0] ?? '') : '';

const NOTHING: readonly never[] = [];

/** In place. */
const longestFirst = (memberships: MembershipEvidence[] = []): readonly MembershipEvidence[] =>
  memberships.length > 1 ? memberships.sort(lastsLonger) : memberships;

function evaluate(parameters: Parameters, facts: Facts, { title }: PolicyRequirement): Verdict {
  const { known, later } = latestFirst(facts.evidence.membership, facts);
  let accepted: MembershipEvidence[] | undefined;
  let refused: MembershipEvidence[] | undefined;
  let ranOut: MembershipEvidence[] | undefined;
  let uncounted: UncountedEvidence[] | undefined;
  for (const each of known) {
    const reason = whyNot(each, parameters, facts);
    if (!reason) {
      accepted = appended(accepted, each);
      continue;
    }
    uncounted = appended(uncounted, reason);
    if (reason.code === 'lapsed') ranOut = appended(ranOut, each);
    else refused = appended(refused, each);
  }
  const current = longestFirst(accepted);
  const answer = answered(current[0], longestFirst(ranOut)[0], title);
  const because =
    answer.status === 'due'
      ? (nearest(refused ?? NOTHING, parameters, facts) ?? answer.because)
      : answer.because;
  const { status, dueOn } = answer;
  const next =
    because.id === 'membership.grade-too-low' && parameters.lowestGrade !== null
      ? message('membership.raise', { title, lowest: worded(parameters.lowestGrade) })
      : answer.next;
  return {
    ...UNSAID,
    status,
    dueOn,
    because,
    next,
    asksFor: { type: 'membership', id: only(parameters.bodies) },
    countedEvidence: current.map(({ id }) => ({ id, amount: null })),
    uncountedEvidence: joined(uncounted ?? NOTHING, later),
  };
}

/** Membership of a body, at a grade or above, through the last day it is valid. */
export const membership = defineRequirement({
  name: 'membership',
  parameters: Parameters.refine(
    ({ lowestGrade, grades }) => lowestGrade === null || grades.includes(lowestGrade),
    { error: 'is not one of the grades', path: ['lowestGrade'] },
  ),
  messages: membershipMessages,
  names: ({ membershipKind, bodies, grades }) => [
    ...(membershipKind === 'any' ? [] : [{ of: 'membership-sort', name: membershipKind } as const]),
    ...(bodies === 'any' ? [] : bodies).map((name) => ({ of: 'membership-body', name }) as const),
    ...grades.map((name) => ({ of: 'membership-grade', name }) as const),
  ],
  strictest: (one, other) => ({ ...one, lowestGrade: higherGrade(one, other) }),
  evaluate,
});
