import type { Person } from '../../domain/people/person.ts';
import type { ReviewKind } from '../../domain/policies/policy.ts';
import type { Reviewers } from '../../domain/reviews/reviewers.ts';
import { namedReviewers, reviewerRule, reviewersFor } from '../../domain/reviews/reviewers.ts';
import type { Deps } from './deps.ts';
import type { LineManagers } from './line-managers.ts';
import { lineManagers } from './line-managers.ts';
import { currentEntriesOf } from './current-entries-of.ts';
import { declarationsFor } from './policies-of-person.ts';

export interface KindReviewers extends Reviewers {
  readonly kind: ReviewKind;
}

type ReviewerDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies'>;

/** Where no policy is adopted there is one kind of review: any that somebody recorded. */
const UNDECLARED: ReviewKind = {
  id: '',
  label: '',
  agenda: [],
  fields: [],
  reviewers: [],
  signatories: [],
  targetAnswers: [],
};

/** Who holds each kind of review of a person today, in the order of the policy. */
export function reviewersOfPerson(
  deps: ReviewerDeps,
  person: Person,
  managers: LineManagers = lineManagers(deps),
): readonly KindReviewers[] {
  const declared = declarationsFor(deps, person)?.reviewKinds ?? [];
  const kinds = declared.length > 0 ? declared : [UNDECLARED];
  const entries = currentEntriesOf(deps, person.oid);
  const today = deps.clock.today();
  return kinds.map((kind) => ({
    kind,
    ...reviewersFor(reviewerRule(kind, person.policyRoles), {
      personOid: person.oid,
      named: namedReviewers(entries, kind.id, today),
      lineManager: managers.of(person.oid),
      fallbacks: managers.fallbacksOf(person.oid),
      isActive: (oid) => managers.isActive(oid),
    }),
  }));
}

/** Who holds one kind of review of a person; of a kind that no policy declares, who holds any. */
export function reviewersOfKind(deps: ReviewerDeps, person: Person, kind: string): Reviewers {
  const all = reviewersOfPerson(deps, person);
  const ofKind = all.find((each) => each.kind.id === kind);
  const [first] = all;
  if (ofKind) return ofKind;
  const rule = reviewerRule(UNDECLARED, person.policyRoles);
  return {
    rule: first?.rule ?? rule,
    source: first?.source ?? 'stand-in',
    oids: all.flatMap(({ oids }) => oids),
  };
}

/** Those who hold one kind of review of a person; of a kind that no policy declares, or of any, all who hold some. */
export function reviewerOids(
  deps: ReviewerDeps,
  person: Person,
  kind: string | undefined,
  managers?: LineManagers,
): readonly string[] {
  const all = reviewersOfPerson(deps, person, managers);
  const ofKind = all.filter((each) => each.kind.id === kind);
  return (ofKind.length > 0 ? ofKind : all).flatMap(({ oids }) => oids);
}
