import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Policy } from '../../domain/policies/policy.ts';
import { reviewerRule } from '../../domain/reviews/reviewers.ts';
import type { Outcome } from '../../domain/outcomes/outcome.ts';
import type { Deps } from '../shared/deps.ts';
import { teams } from '../shared/teams.ts';
import { personTags } from '../shared/person-tags.ts';
import type { KindReviewers } from '../shared/reviewers-of-person.ts';
import { reviewersOfPerson } from '../shared/reviewers-of-person.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import { roleLabelOf } from '../shared/role-label-of.ts';

/** Somebody whose reviews the actor holds, by name or standing in, though they are not of their team. */
export interface ReviewedValue {
  readonly person: Person;
  readonly roleLabel: string;
  readonly tag: PersonTag;
  /** The kinds that the actor holds, each with what the policies ask for of it. */
  readonly reviews: readonly {
    readonly label: string;
    /** Nobody is named for it: the actor stands in. */
    readonly isStandIn: boolean;
    readonly asked: readonly { readonly policy: Policy; readonly outcome: Outcome }[];
  }[];
}

type ReviewedDeps = Pick<
  Deps,
  'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'standings' | 'counts'
>;

/** Somebody whom the actor may review, and the kinds of review that they hold. */
interface Held {
  readonly person: Person;
  readonly kinds: readonly KindReviewers[];
}

/** Whoever is not of the actor's own team and has a review of theirs held by the actor, one by one. */
function* heldBy(deps: ReviewedDeps, actorOid: string): Generator<Held> {
  const { managers, standsInFor } = teams(deps);
  const named = new Set(
    deps.records.recordEntries.where('colleague', actorOid).map(({ value }) => value.personOid),
  );
  for (const oid of new Set([...named, ...standsInFor(actorOid)])) {
    const person = deps.records.people.find(oid)?.value;
    if (!person || oid === actorOid || !managers.isActive(oid)) continue;
    if (!named.has(oid) && !isReviewedByOthers(deps, person)) continue;
    if (managers.of(oid)?.oid === actorOid) continue;
    const kinds = reviewersOfPerson(deps, person, managers).filter(
      ({ kind, source, oids }) =>
        oids.includes(actorOid) &&
        (source === 'named' || (source === 'stand-in' && isAskedOf(deps, person, kind.id))),
    );
    if (kinds.length > 0) yield { person, kinds };
  }
}

/** Nobody stands in for a review that is not asked for. */
const isAskedOf = (deps: ReviewedDeps, person: Person, reviewKind: string): boolean =>
  standingsOfPerson(deps, person).some(({ standing }) =>
    standing.outcomes.some(
      ({ asksFor, status }) =>
        asksFor?.type === 'review' && asksFor.id === reviewKind && status !== 'not-applicable',
    ),
  );

/** Whether the policies give a kind of review of theirs to somebody who is named: only then can one be missing. */
const isReviewedByOthers = (deps: ReviewedDeps, person: Person): boolean =>
  policiesOfPerson(deps, person).some(({ reviewKinds }) =>
    reviewKinds.some((kind) => reviewerRule(kind, person.policyRoles).by === 'named'),
  );

/**
 * The people of other teams whose reviews the actor holds: by name, or standing in while nobody is named. Those of their own
 * team are shown there.
 */
export const peopleReviewed = (deps: ReviewedDeps, actorOid: string): readonly ReviewedValue[] =>
  [...heldBy(deps, actorOid)]
    .map(({ person, kinds }) => reviewedValue(deps, person, kinds))
    .toSorted((one, other) => one.person.displayName.localeCompare(other.person.displayName));

/** Whether there is anybody of another team whose review the actor holds. */
export const reviewsOthers = (deps: ReviewedDeps, actorOid: string): boolean =>
  heldBy(deps, actorOid).next().done !== true;

function reviewedValue(deps: ReviewedDeps, person: Person, kinds: readonly KindReviewers[]): ReviewedValue {
  const judged = standingsOfPerson(deps, person);
  return {
    person,
    roleLabel: roleLabelOf(judged[0]?.policy, person),
    tag: personTags(deps).of(person),
    reviews: kinds.map(({ kind: { id, label }, source }) => ({
      label,
      isStandIn: source === 'stand-in',
      asked: judged.flatMap(({ policy, standing }) =>
        standing.outcomes
          .filter(({ asksFor }) => asksFor?.type === 'review' && asksFor.id === id)
          .map((outcome) => ({ policy, outcome })),
      ),
    })),
  };
}
