import * as z from 'zod';
import { message } from '../message.ts';
import type { PolicyRequirement } from '../policies/policy.ts';
import type { MembershipEvidence } from '../standing/case.ts';
import type { UncountedEvidence } from '../standing/outcome.ts';
import type { Facts } from './define-requirement.ts';
import { defineRequirement } from './define-requirement.ts';
import { latestFirst } from './latest-first.ts';
import { joined } from './joined.ts';
import { membershipMessages } from './membership-messages.ts';
import { gradeTooLow, incomplete, lapsed, notRecognised, wrongKind } from './uncounted.ts';
import type { Verdict } from './verdict.ts';
import { UNSAID } from './verdict.ts';

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
    if (grade === '') return incomplete(id);
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

/** The body where one alone will do; empty where there is a choice. */
const only = (bodies: Parameters['bodies']): string =>
  bodies !== 'any' && bodies.length === 1 ? (bodies[0] ?? '') : '';

/** In place. */
const longestFirst = (memberships: MembershipEvidence[]): readonly MembershipEvidence[] =>
  memberships.length > 1 ? memberships.sort(lastsLonger) : memberships;

function evaluate(parameters: Parameters, facts: Facts, { title }: PolicyRequirement): Verdict {
  const { known, later } = latestFirst(facts.evidence.membership, facts);
  const accepted: MembershipEvidence[] = [];
  const ranOut: MembershipEvidence[] = [];
  const uncounted: UncountedEvidence[] = [];
  for (const each of known) {
    const reason = whyNot(each, parameters, facts);
    if (!reason) accepted.push(each);
    else uncounted.push(reason);
    if (reason?.code === 'lapsed') ranOut.push(each);
  }
  const current = longestFirst(accepted);
  const { status, dueOn, because, next } = answered(current[0], longestFirst(ranOut)[0], title);
  return {
    ...UNSAID,
    status,
    dueOn,
    because,
    next,
    asksFor: { type: 'membership', id: only(parameters.bodies) },
    countedEvidence: current.map(({ id }) => ({ id, amount: null })),
    uncountedEvidence: joined(uncounted, later),
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
  names: ({ bodies, grades }) => [
    ...(bodies === 'any' ? [] : bodies).map((name) => ({ of: 'membership-body', name }) as const),
    ...grades.map((name) => ({ of: 'membership-grade', name }) as const),
  ],
  strictest: (one, other) => ({ ...one, lowestGrade: higherGrade(one, other) }),
  evaluate,
});
