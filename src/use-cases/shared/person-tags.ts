import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import { mailAddressOf } from '../../domain/people/person-tag.ts';
import type { Deps } from './deps.ts';

export interface PersonTags {
  of(person: Pick<Person, 'oid' | 'displayName' | 'unit'>): PersonTag;
}

type TagDeps = Pick<Deps, 'records' | 'directory' | 'peopleIndex'>;

/** What tells people apart wherever they are listed or chosen: job title and unit; the address too among namesakes. */
export const personTags = ({ records, directory, peopleIndex }: TagDeps): PersonTags => ({
  of({ oid, displayName, unit }) {
    const account = directory.accountOf(oid);
    const isNamesake = peopleIndex.countNamed(displayName) > 1;
    return {
      jobTitle: account?.jobTitle ?? '',
      unitName: records.units.find(unit)?.value.name ?? '',
      address: isNamesake && account ? mailAddressOf(account) : undefined,
    };
  },
});
