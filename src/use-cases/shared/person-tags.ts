import type { Person } from '../../domain/people/person.ts';
import { foldedText } from '../../domain/folded-text.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import { mailAddressOf } from '../../domain/people/person-tag.ts';
import type { Stored } from '../../ports/records.ts';
import type { Deps } from './deps.ts';

export interface PersonTags {
  of(person: Pick<Person, 'oid' | 'displayName' | 'unit'>): PersonTag;
}

type TagDeps = Pick<Deps, 'records' | 'directory'>;

const sameName = (displayName: string): string => foldedText(displayName).replace(/\s+/g, ' ').trim();

/** Kept as long as nobody is added, leaves or changes their name: the rows are then the same array. */
const countsBefore = new WeakMap<readonly Stored<Person>[], ReadonlyMap<string, number>>();

function countsByName(people: readonly Stored<Person>[]): ReadonlyMap<string, number> {
  const kept = countsBefore.get(people);
  if (kept) return kept;
  const counts = new Map<string, number>();
  for (const { value } of people) {
    const name = sameName(value.displayName);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  countsBefore.set(people, counts);
  return counts;
}

/** What tells people apart wherever they are listed or chosen: job title and unit; the address too among namesakes. */
export function personTags({ records, directory }: TagDeps): PersonTags {
  const counts = countsByName(records.people.all());
  return {
    of({ oid, displayName, unit }) {
      const account = directory.accountOf(oid);
      const isNamesake = (counts.get(sameName(displayName)) ?? 0) > 1;
      return {
        jobTitle: account?.jobTitle ?? '',
        unitName: records.units.find(unit)?.value.name ?? '',
        address: isNamesake && account ? mailAddressOf(account) : undefined,
      };
    },
  };
}
