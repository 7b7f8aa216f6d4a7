import type { Person } from '../domain/people/person.ts';
import type { PersonTag } from '../domain/people/person-tag.ts';
import type { Policy } from '../domain/policies/policy.ts';
import type { Outcome } from '../domain/standing/outcome.ts';
import type { Deps } from './deps.ts';
import { lineManagers } from './line-managers.ts';
import { personTags } from './person-tags.ts';
import { reviewersOfPerson } from './reviewers-of-person.ts';
import { standingsOfPerson } from './standing-of-person.ts';
import { roleLabelOf } from './team-summary.ts';

/** Somebody whose reviews the actor holds by name, though they are not of their team. */
export interface ReviewedValue {
  readonly person: Person;
  readonly roleLabel: string;
  readonly tag: PersonTag;
  /** The kinds that the actor holds, each with what the policies ask for of it. */
  readonly reviews: readonly {
    readonly label: string;
    readonly asked: readonly { readonly policy: Policy; readonly outcome: Outcome }[];
  }[];
}

type ReviewedDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings'>;

/** The people whom entries give to the actor to review, by name; those of their own team are shown there. */
export function peopleReviewed(deps: ReviewedDeps, actorOid: string): readonly ReviewedValue[] {
  const managers = lineManagers(deps);
  const named = deps.records.recordEntries.where('colleague', actorOid);
  return [...new Set(named.map(({ value }) => value.personOid))]
    .filter((oid) => managers.isActive(oid) && managers.of(oid)?.oid !== actorOid)
    .flatMap((oid) => deps.records.people.find(oid)?.value ?? [])
    .map((person) => reviewedValue(deps, person, heldKinds(deps, person, actorOid)))
    .filter(({ reviews }) => reviews.length > 0)
    .toSorted((one, other) => one.person.displayName.localeCompare(other.person.displayName));
}

const heldKinds = (deps: ReviewedDeps, person: Person, actorOid: string) =>
  reviewersOfPerson(deps, person)
    .filter(({ source, oids }) => source === 'named' && oids.includes(actorOid))
    .map(({ kind }) => kind);

function reviewedValue(
  deps: ReviewedDeps,
  person: Person,
  kinds: readonly { readonly id: string; readonly label: string }[],
): ReviewedValue {
  const judged = standingsOfPerson(deps, person);
  return {
    person,
    roleLabel: roleLabelOf(judged[0]?.policy, person),
    tag: personTags(deps).of(person),
    reviews: kinds.map(({ id, label }) => ({
      label,
      asked: judged.flatMap(({ policy, standing }) =>
        standing.outcomes
          .filter(({ asksFor }) => asksFor?.type === 'review' && asksFor.id === id)
          .map((outcome) => ({ policy, outcome })),
      ),
    })),
  };
}
