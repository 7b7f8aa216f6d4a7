import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byName } from '../../src/domain/people/by-name.ts';
import { nameParts } from '../../src/domain/people/name-parts.ts';
import { peopleFound, peopleMeant } from '../../src/domain/people/people-meant.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { PeopleAlike, PeopleIndex } from '../../src/ports/people-index.ts';
import type { Records } from '../../src/ports/records.ts';
import type { Replica } from '../../src/replica/replica.ts';
import { createReplica } from '../../src/replica/replica.ts';
import { lists } from '../../src/sharepoint/lists/index.ts';
import { oidOf } from '../builders/a-file-with-people.ts';
import { aPerson } from '../builders/records.ts';
import { memoryPeopleIndex } from '../fakes/memory-people-index.ts';

let directory: string;
let replica: Replica;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'people-index-'));
  replica = createReplica({ path: path.join(directory, 'replica.sqlite'), source: 'test' });
});
afterEach(() => {
  replica.close();
  rmSync(directory, { recursive: true });
});

const WORDS = [
  'Siân',
  'Llŷr',
  'Ŵan',
  'ap Rhys',
  'O’Brien',
  'O',
  'Łęska-Brien',
  'Ó Sé',
  'Ann',
  'Anna',
  'Ivanov',
  'Иванов',
];
const NAMES = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const TYPED = fc.oneof(
  NAMES,
  fc
    .array(fc.constantFrom('sia', 'llyr', 'ŵ', 'obri', 'brien o', 'AN', 'ivan', '-', ' ', 'aprhys', 'les'))
    .map((parts) => parts.join(' ')),
  NAMES.map((name) => nameParts(name).join('')),
);
const CHANGES = fc.array(
  fc.record({
    who: fc.integer({ min: 0, max: 7 }),
    does: fc.constantFrom('is', 'is', 'is', 'is typed wrong', 'is removed', 'is copied'),
    displayName: NAMES,
    unit: fc.constantFrom('esol', 'school'),
    furtherPolicies: fc.constantFrom([], ['spt'], ['spt', 'probation']),
  }),
  { maxLength: 30 },
);

/** Changes rows of people as delta does, in one list. */
function applied(changes: typeof CHANGES extends fc.Arbitrary<infer Value> ? Value : never): void {
  changes.forEach(({ who, does, ...change }, index) => {
    const id = String(who + 1);
    if (does === 'is removed') {
      replica.rowsOf('people').remove(id);
      return;
    }
    const fields = lists.people.toFields(aPerson({ oid: oidOf(who), ...change }));
    const item = (itemId: string) => ({
      id: itemId,
      eTag: `"x,${index + 1}"`,
      fields: does === 'is typed wrong' ? { ...fields, FullTimeEquivalent: 'half' } : fields,
    });
    const items = does === 'is copied' ? [item(id), item(String(who + 100))] : [item(id)];
    replica.applyPage('people', items, { link: 'next', completedAt: undefined });
  });
}

const summed = (alike: readonly PeopleAlike[]) => {
  const sums = new Map<string, number>();
  for (const { unit, furtherPolicies, people } of alike) {
    const key = [unit, ...furtherPolicies].join(' ');
    sums.set(key, (sums.get(key) ?? 0) + people);
  }
  return [...sums].sort();
};

/** The rows, and an index that walks all of them. */
function walked(): { readonly people: readonly Person[]; readonly index: PeopleIndex } {
  const records = { people: replica.rowsOf('people') } as unknown as Pick<Records, 'people'>;
  return { people: records.people.all().map(({ value }) => value), index: memoryPeopleIndex(records) };
}

const oids = (people: readonly { readonly oid: string }[]) => people.map(({ oid }) => oid);

describe('the list of people by name', () => {
  it('answers as who walks everybody would, whatever became of their rows', () => {
    fc.assert(
      fc.property(CHANGES, TYPED, (changes, typed) => {
        applied(changes);
        const { people, index } = walked();
        const kept = replica.peopleIndex;
        const found = oids(peopleFound(typed, kept.mayBeMeant(typed)));
        const expected = oids(peopleFound(typed, people));
        expect(found).toEqual(typed.trim() === '' ? oids(people.toSorted(byName)) : expected);
        expect(oids(peopleMeant(typed, kept.mayBeMeant(typed)))).toEqual(oids(peopleMeant(typed, people)));
        for (const { displayName } of people) {
          expect(kept.countNamed(displayName)).toBe(index.countNamed(displayName));
        }
        expect(summed(kept.alike())).toEqual(summed(index.alike()));
        const groups = index.alike().filter(({ furtherPolicies }) => furtherPolicies.includes('spt'));
        expect(kept.among(groups)).toEqual(index.among(groups));
        expect(kept.among([])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is read again with its list', () => {
    const page = { link: 'next', completedAt: undefined };
    const fields = lists.people.toFields(aPerson({ displayName: 'Siân Llŷr' }));
    replica.applyPage('people', [{ id: '1', eTag: '"x,1"', fields }], page);
    expect(replica.peopleIndex.mayBeMeant('llyr')).toEqual([
      { oid: aPerson().oid, displayName: 'Siân Llŷr', unit: aPerson().unit, leftOn: undefined },
    ]);
    expect(replica.peopleIndex.countNamed('sian  LLYR')).toBe(1);
    expect(replica.peopleIndex.mayBeMeant('yr')).toEqual([]);
  });
});
