import { foldedText } from '../folded-text.ts';
import type { AppliesTo, Policy } from './policy.ts';
import type { Person } from '../people/person.ts';

/** What a policy calls roles, employments and duties, by the letters alone of each id and label. */
export interface Vocabulary {
  readonly roles: ReadonlyMap<string, string>;
  readonly employment: ReadonlyMap<string, string>;
  readonly flags: ReadonlyMap<string, string>;
}

const lettersOf = (text: string): string => foldedText(text).replace(/[^a-z0-9]+/g, '');

const byLetters = (ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ids.map((id) => [lettersOf(id), id]));

export function vocabularyOf(policy: Pick<Policy, 'roles' | 'employmentKinds' | 'requirements'>): Vocabulary {
  const covered: readonly AppliesTo[] = policy.requirements.flatMap(({ appliesTo, variants }) => [
    appliesTo,
    ...variants.map((variant) => variant.appliesTo),
  ]);
  const kinds = policy.employmentKinds;
  return {
    // An id goes before another role's label.
    roles: new Map([
      ...policy.roles.map(({ id, label }) => [lettersOf(label), id] as const),
      ...byLetters(policy.roles.map(({ id }) => id)),
    ]),
    employment: new Map([
      ...kinds.map(({ id, label }) => [lettersOf(label), id] as const),
      ...byLetters(kinds.map(({ id }) => id)),
      ...byLetters(covered.flatMap(({ employment }) => (employment === 'all' ? [] : employment))),
    ]),
    flags: byLetters(['regulated', 'registered', ...covered.flatMap(({ flags }) => flags)]),
  };
}

/** The role that a text names by its id or label, whatever its capitals and blanks; undefined for none. */
export function roleNamed<Role extends { readonly id: string; readonly label: string }>(
  { roles }: { readonly roles: readonly Role[] },
  typed: string,
): Role | undefined {
  const letters = lettersOf(typed);
  // An id goes before another role's label.
  return (
    roles.find(({ id }) => lettersOf(id) === letters) ??
    roles.find(({ label }) => lettersOf(label) === letters)
  );
}

/** A person with roles, employment and duties as the policy names them; what it does not know stays as it is typed. */
export function namedUnder(
  { vocabulary: { roles, employment, flags } }: { readonly vocabulary: Vocabulary },
  person: Person,
): Person {
  const named = (ids: ReadonlyMap<string, string>) => (typed: string) => ids.get(lettersOf(typed)) ?? typed;
  return {
    ...person,
    policyRoles: person.policyRoles.map(named(roles)),
    employment: named(employment)(person.employment),
    flags: person.flags.map(named(flags)),
  };
}
