import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Collection, Stored } from '../../ports/records.ts';
import type { Deps } from './deps.ts';

interface Changeable {
  readonly key: string;
  readonly changedBy: string;
  /** ISO instant, UTC. */
  readonly changedAt: string | undefined;
}

/**
 * Replaces a working document as its actor saw it, at `version`, and enters it in the audit log; each change of a row is an
 * entry of its own. Refuses where somebody else changed it since.
 */
export async function replaceAudited<Value extends Changeable, Lookup extends keyof Value>(
  deps: Pick<Deps, 'audit' | 'clock'>,
  collection: Collection<Value, Lookup>,
  stored: Stored<Value>,
  wanted: NoInfer<Value>,
  {
    version,
    ...entry
  }: {
    readonly version: string;
    readonly action: string;
    readonly actorOid: string;
    readonly subjectOid: string;
  },
): Promise<Result<Stored<Value>, ChangedMeanwhile>> {
  const { key } = stored.value;
  if (stored.eTag !== version) return err({ code: 'changed-meanwhile', key });
  const now = deps.clock.now();
  const after = await collection.replace(stored, { ...wanted, changedBy: entry.actorOid, changedAt: now });
  if (!after.ok) return after;
  const row = collection.versionOf(after.value);
  await deps.audit.record({ ...entry, rowKey: `${key}@${now}`, at: now, row, onceFor: row });
  return ok(after.value);
}
