/** `$search` on people: `"displayName:as" OR "mail:be"`: words that begin so (Graph docs: search-query-parameter). */
import type { DirectoryUser } from '../../tenant.ts';
import type { Result } from '../exchange.ts';
import { no, notImitated, ok, refusal } from '../exchange.ts';

const searchable = ['displayName', 'mail', 'userPrincipalName', 'givenName', 'surname'] as const;
type Searchable = (typeof searchable)[number];

interface Clause {
  readonly property: Searchable;
  readonly beginning: string;
}

/** Alternatives, each of clauses that must all hold. */
export type UserSearch = readonly (readonly Clause[])[];

const wrong = (text: string) =>
  no(refusal(400, 'BadRequest', `Syntax error: the search '${text}' is not understood.`));

function parseClause(text: string): Result<Clause> {
  const found = /^"(\w+):([^"]+)"$/.exec(text.trim());
  if (!found?.[1] || !found[2]) return wrong(text);
  const property = searchable.find((name) => name === found[1]);
  return property
    ? ok({ property, beginning: found[2].toLowerCase() })
    : no(notImitated(`searching people by '${found[1]}'`));
}

export function parseUserSearch(text: string): Result<UserSearch> {
  const alternatives: Clause[][] = [];
  for (const alternative of text.split(/\s+OR\s+/)) {
    const clauses: Clause[] = [];
    for (const each of alternative.split(/\s+AND\s+/)) {
      const clause = parseClause(each);
      if (!clause.ok) return clause;
      clauses.push(clause.value);
    }
    alternatives.push(clauses);
  }
  return ok(alternatives);
}

export const passesUserSearch = (user: DirectoryUser, search: UserSearch): boolean =>
  search.some((clauses) =>
    clauses.every(({ property, beginning }) =>
      user[property]
        .toLowerCase()
        .split(/[\s.@_-]+/)
        .concat(user[property].toLowerCase())
        .some((word) => word.startsWith(beginning)),
    ),
  );
