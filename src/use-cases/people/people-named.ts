import type { Person } from '../../domain/people/person.ts';
import { peopleFound, peopleMeant } from '../../domain/people/people-meant.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { teams } from '../shared/teams.ts';

/**
 * Those whom the actor means by a name, among the people whose record they may read: themselves and their reports
 * first, others only when none of those is meant. Nobody else is found, whether they exist or not.
 */
export function peopleNamed(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'counts' | 'peopleIndex' | 'may'>,
  { actorOid, name }: { readonly actorOid: string; readonly name: string },
): readonly Person[] {
  const isReadable = ({ oid }: Person): boolean => authoriseForPerson(deps, actorOid, 'record.read', oid).ok;
  const actor = deps.records.people.find(actorOid)?.value;
  const near = [...(actor ? [actor] : []), ...teams(deps).of(actorOid)].filter(isReadable);
  const meant = peopleMeant(name, near);
  // Who holds no role reads no further, and nobody is looked for on their behalf.
  if (meant.length > 0 || deps.records.roleAssignments.where('personOid', actorOid).length === 0)
    return meant;
  return peopleMeant(
    name,
    peopleFound(name, deps.peopleIndex.mayBeMeant(name))
      .flatMap(({ oid }) => deps.records.people.find(oid)?.value ?? [])
      .filter(isReadable),
  );
}

/** The person, if their record is the actor's to read. */
export function personToRead(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  { actorOid, personOid }: { readonly actorOid: string; readonly personOid: string },
): Person | undefined {
  const found = authoriseForPerson(deps, actorOid, 'record.read', personOid);
  return found.ok ? found.value : undefined;
}
