import { foldedText } from '../folded-text.ts';
import type { AppliesTo, Policy } from './policy.ts';
import type { Person } from '../people/person.ts';

/** What a policy calls roles, employments and duties, by the letters alone of each id and label. */
interface Vocabulary {
  readonly roles: ReadonlyMap<string, string>;
  readonly employment: ReadonlyMap<string, string>;
  readonly flags: ReadonlyMap<string, string>;
}

type Naming = Pick<Policy, 'roles' | 'employmentKinds' | 'requirements'>;

const lettersOf = (text: string): string => foldedText(text).replace(/[^a-z0-9]+/g, '');

const byLetters = (ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ids.map((id) => [lettersOf(id), id]));

const vocabularies = new WeakMap<Naming, Vocabulary>();

function vocabularyOf(policy: Naming): Vocabulary {
  const known = vocabularies.get(policy);
  if (known) return known;
  const covered: readonly AppliesTo[] = policy.requirements.flatMap(({ appliesTo, variants }) => [
    appliesTo,
    ...variants.map((variant) => variant.appliesTo),
  ]);
  const kinds = policy.employmentKinds;
  const vocabulary: Vocabulary = {
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
  vocabularies.set(policy, vocabulary);
  return vocabulary;
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
export function namedUnder(policy: Naming, person: Person): Person {
  const { roles, employment, flags } = vocabularyOf(policy);
  const named = (ids: ReadonlyMap<string, string>) => (typed: string) => ids.get(lettersOf(typed)) ?? typed;
  return {
    ...person,
    policyRoles: person.policyRoles.map(named(roles)),
    employment: named(employment)(person.employment),
    flags: person.flags.map(named(flags)),
  };
}
