import { currentKeys } from '../../domain/evidence/recorded.ts';
import { currentActivities } from '../../domain/activities/withdrawal.ts';
import type { Person } from '../../domain/people/person.ts';
import { joinDeclarations } from '../../domain/policies/join-declarations.ts';
import type { EntryContext } from '../../domain/record-entries/define-entry-kind.ts';
import { whoMay } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { currentEntriesOf } from '../shared/current-entries-of.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';

/** What the forms of a person's entries need to know; undefined where no policy is adopted. */
export function entryContextOf(
  deps: Pick<Deps, 'records' | 'policies' | 'clock' | 'directory' | 'may'>,
  person: Person,
): EntryContext | undefined {
  const policies = policiesOfPerson(deps, person);
  const [main, ...further] = policies;
  if (!main) return undefined;
  const rows = deps.records.activities.where('personOid', person.oid).map(({ value }) => value);
  const keyNow = currentKeys(rows);
  const entries = currentEntriesOf(deps, person.oid);
  const named = new Set(entries.map(({ about }) => keyNow(about)));
  const activities = currentActivities(rows)
    .map(({ key, title, completedOn }) => ({ key, title, completedOn, isNamed: named.has(key) }))
    .toSorted((first, second) => second.completedOn.localeCompare(first.completedOn));
  const qualificationsGained = entries.flatMap(({ kind, key, about, state, datedOn }) =>
    kind === 'qualification' && state === 'held' && datedOn !== undefined && datedOn > person.startedOn
      ? [{ key, title: about, completedOn: datedOn, isNamed: named.has(key) }]
      : [],
  );
  const nameOf = (oid: string) =>
    deps.records.people.find(oid)?.value.displayName ?? deps.directory.accountOf(oid)?.displayName;
  return {
    policy: joinDeclarations(main, ...further),
    policies,
    person,
    activities,
    qualificationsGained,
    today: deps.clock.today(),
    nameOf: (oid) => deps.records.people.find(oid)?.value.displayName,
    approvers: whoMay(deps, 'waiver.approve', person)
      .map((oid) => ({ oid, displayName: nameOf(oid) ?? '' }))
      .filter(({ displayName }) => displayName !== ''),
  };
}
