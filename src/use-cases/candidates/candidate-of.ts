import { askedCredentials, fieldsOf } from '../../domain/candidates/asked-credentials.ts';
import type { Candidate } from '../../domain/candidates/candidate.ts';
import type { Askable } from '../../domain/candidates/change-candidate.ts';
import type { Analysis } from '../../domain/candidates/first-record.ts';
import type { Permission } from '../../domain/access/access.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import { policyOfUnit } from '../../domain/units/unit.ts';
import type { Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForCandidate, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { unitsByKey } from '../shared/units.ts';

export interface OneCandidate {
  readonly actorOid: string;
  readonly candidateKey: string;
}

type FindDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

/** A candidate on whom the actor has the permission. Of one who was removed nothing is there. */
export function candidateFor(
  deps: FindDeps,
  permission: Permission,
  { actorOid, candidateKey }: OneCandidate,
): Result<Stored<Candidate>, NotFound> {
  const stored = deps.records.candidates.find(candidateKey);
  return stored &&
    stored.value.state !== 'removed' &&
    mayForCandidate(deps, actorOid, permission, stored.value)
    ? ok(stored)
    : err(notFound);
}

/** The policy of the unit that a candidate would join; undefined where none is adopted. */
export function bookOfUnit(
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  unit: string,
): RuleBook | undefined {
  const policyId = policyOfUnit(unit, unitsByKey(deps.records));
  return policyId === undefined ? undefined : deps.policies.find(policyId, deps.clock.today());
}

/** The candidate as the forms of entries know a person: they begin today, and nothing is recorded of them. */
const asPerson = ({ displayName, unit, policyRoles }: Candidate, today: Person['startedOn']): Person => ({
  key: '',
  oid: '',
  displayName,
  employment: 'direct',
  fte: 1,
  startedOn: today,
  leftOn: undefined,
  unit,
  furtherPolicies: [],
  policyRoles,
  flags: [],
});

/** What a candidate is asked, by the policy of their unit; undefined where none is adopted: then only needs are. */
export function analysisOf(
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  candidate: Candidate,
): Analysis | undefined {
  const book = bookOfUnit(deps, candidate.unit);
  if (!book) return undefined;
  const today = deps.clock.today();
  const { policy } = book;
  return {
    asked: askedCredentials(book, candidate.policyRoles, today),
    context: {
      policy,
      person: asPerson(candidate, today),
      today,
      nameOf: () => undefined,
      activities: [],
    },
    strands: policy.strands,
    checks: policy.checks,
  };
}

/** What may be answered of each credential. */
export const askableIn = (analysis: Analysis | undefined): Askable =>
  new Map(
    analysis?.asked.map((each) => [each.code, fieldsOf(each, analysis.context).map(({ id }) => id)]) ?? [],
  );
