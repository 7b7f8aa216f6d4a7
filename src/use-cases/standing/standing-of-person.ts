import type { Recorded } from '../../domain/evidence/recorded.ts';
import { namedUnder } from '../../domain/policies/named-under.ts';
import type { Person } from '../../domain/people/person.ts';
import type { RuleBook } from '../../domain/rule-books/rule-book.ts';
import { statementsBefore } from '../../domain/policy-versions/rule-history.ts';
import type { AskedDays } from '../../domain/standing/asked-days.ts';
import type { Case } from '../../domain/case/case.ts';
import { caseFor } from '../../domain/standing/case-for.ts';
import { judge } from '../../domain/standing/judge.ts';
import { adoptedOn, policyIdsOf } from '../../domain/people/policy-ids-of.ts';
import type { PersonStanding, Standings } from '../../ports/standings.ts';
import type { Deps } from '../shared/deps.ts';
import { ruleBooksOfPerson } from '../shared/policies-of-person.ts';
import { policyHistory } from '../shared/policy-history.ts';
import { unitsByKey } from '../shared/units.ts';

export type { PersonStanding } from '../../ports/standings.ts';

/** Makes the case of a person under one policy from their rows: as of today with everything known, unless days are given. */
export function caseOfPerson(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  person: Person,
  book: RuleBook,
  days?: AskedDays,
): Case {
  const { policy } = book;
  const today = deps.clock.today();
  const knownOn = days && days.knownOn < today ? days.knownOn : undefined;
  // A case cuts the day off the instant: it is the organisation's day, not UTC's.
  const rowsOf = <Row extends Recorded>(rows: readonly { readonly value: Row }[]): readonly Row[] =>
    rows.map(({ value }) => ({ ...value, recordedAt: deps.clock.localAt(value.recordedAt) }));
  const units = unitsByKey(deps.records);
  return caseFor({
    person: namedUnder(book, person),
    activities: rowsOf(deps.records.activities.where('personOid', person.oid)),
    entries: rowsOf(deps.records.recordEntries.where('personOid', person.oid)),
    files: rowsOf(deps.records.evidenceFiles.where('personOid', person.oid)),
    checks: policy.checks,
    reviews: rowsOf(deps.records.reviews.where('personOid', person.oid)),
    evaluations: rowsOf(deps.records.evaluations.where('personOid', person.oid)),
    activityTypes: policy.activityTypes,
    under: { policy: policy.id, main: policyIdsOf(person, units)[0] },
    adoptedOn: adoptedOn(person, policy.id, units),
    earlierVersions: statementsBefore(policyHistory(deps, policy.id), policy),
    asOf: days?.asOf ?? today,
    knownOn,
  });
}

/** Judges a person today under one policy, from the local rows alone. */
export const judgeUnder = (
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  person: Person,
  book: RuleBook,
): PersonStanding => ({ policy: book.policy, standing: judge(book, caseOfPerson(deps, person, book)) });

/** Judges a person afresh, as they stand today under each of their policies, the main one first. */
export const judgePerson = (
  deps: Pick<Deps, 'records' | 'policies' | 'clock'>,
  person: Person,
): readonly PersonStanding[] => ruleBooksOfPerson(deps, person).map((book) => judgeUnder(deps, person, book));

/** Where each person stands, judged each time it is asked: for who keeps no standing. */
export const standingsAfresh = (deps: Pick<Deps, 'records' | 'policies' | 'clock'>): Standings => ({
  allOf(personOid) {
    const person = deps.records.people.find(personOid)?.value;
    return person ? judgePerson(deps, person) : [];
  },
});

/** Today's standing under each of a person's policies, the main one first; a kept standing is used while it is good. */
export const standingsOfPerson = (
  { standings }: Pick<Deps, 'standings'>,
  person: Person,
): readonly PersonStanding[] => standings.allOf(person.oid);
