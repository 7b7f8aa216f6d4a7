import type { Result } from '../../domain/result.ts';
import type { Collection, Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { Deps } from './deps.ts';

/**
 * Creates a row and enters it in the audit log. The entry is made also when the row was there already: an attempt that
 * stored the row and died before the entry is made whole by the next, and an entry made twice counts once.
 */
export async function createAudited<Value extends { readonly key: string }, Lookup extends keyof Value>(
  deps: Pick<Deps, 'audit' | 'clock'>,
  collection: Collection<Value, Lookup>,
  value: NoInfer<Value>,
  entry: { readonly action: string; readonly actorOid: string; readonly subjectOid: string },
): Promise<Result<Created<Value>, KeyHoldsAnother>> {
  const created = await collection.create(value);
  if (!created.ok) return created;
  const { stored } = created.value;
  const row = collection.versionOf(stored);
  await deps.audit.record({ ...entry, rowKey: stored.value.key, at: deps.clock.now(), row });
  return created;
}
