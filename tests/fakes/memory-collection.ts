import { invariant } from '../../src/domain/invariant.ts';
import { err, ok } from '../../src/domain/result.ts';
import type { Collection, Stored } from '../../src/ports/records.ts';
import { bodyHash } from '../../src/sharepoint/body-hash.ts';

interface Kept<Value> {
  readonly stored: Stored<Value>;
  readonly bodyHash: string;
}

/** Of every version: nothing here knows the time. */
const FIRST_INSTANT = '2026-01-01T00:00:00.000Z';

const RECORDED_STAMPS = ['recordedAt'];

/** A list kept in memory, with the behaviours of the contract suite in tests/contract. */
export function memoryCollection<Value extends { readonly key: string }, Lookup extends keyof Value = never>(
  name: string,
  kind: 'evidence' | 'working-documents',
  given: readonly Value[] = [],
): Collection<Value, Lookup> {
  const stamps = kind === 'evidence' ? RECORDED_STAMPS : [];
  const rows = new Map<string, Kept<Value>>();
  const versions = new Map<string, Value[]>();
  const eTagOf = (itemId: string, version: number) => `"memory-${itemId},${version}"`;
  const keep = (value: Value, itemId: string, version: number): Stored<Value> => {
    const stored = { value, itemId, eTag: eTagOf(itemId, version) };
    rows.set(value.key, { stored, bodyHash: bodyHash(value, stamps) });
    versions.set(value.key, [...(versions.get(value.key) ?? []), value]);
    return stored;
  };
  for (const value of given) keep(value, String(rows.size + 1), 1);
  const all = () => [...rows.values()].map((row) => row.stored);
  return {
    find: (key) => rows.get(key)?.stored,
    where: (column, value) => all().filter((row) => row.value[column] === value),
    all,
    versionOf: ({ itemId, eTag }) => `${name}:${itemId}:${eTag.slice(eTag.lastIndexOf(',') + 1, -1)}`,
    create(value) {
      const first = rows.get(value.key);
      if (first === undefined) {
        return Promise.resolve(ok({ stored: keep(value, String(rows.size + 1), 1), isNew: true }));
      }
      return Promise.resolve(
        first.bodyHash === bodyHash(value, stamps)
          ? ok({ stored: first.stored, isNew: false })
          : err({ code: 'key-holds-another', key: value.key } as const),
      );
    },
    replace(stored, value) {
      invariant(kind === 'working-documents', 'evidence is never replaced');
      invariant(stored.value.key === value.key, 'a row keeps its key');
      const now = rows.get(value.key)?.stored;
      if (now?.eTag !== stored.eTag) {
        return Promise.resolve(err({ code: 'changed-meanwhile', key: value.key } as const));
      }
      const version = Number(now.eTag.slice(now.eTag.lastIndexOf(',') + 1, -1)) + 1;
      return Promise.resolve(ok(keep(value, now.itemId, version)));
    },
    history: ({ value: { key } }) =>
      Promise.resolve((versions.get(key) ?? []).map((value) => ({ value, at: FIRST_INSTANT }))),
  };
}
