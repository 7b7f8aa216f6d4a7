import { z } from 'zod';
import { invariant } from '../domain/invariant.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { GraphAnswer } from '../graph/call.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import { parsedAnswer } from '../graph/parsed-answer.ts';
import type { ChangedMeanwhile, Stored } from '../ports/records.ts';
import type { Fields } from './define-list.ts';
import { BODY_HASH_COLUMN } from './define-list.ts';
import { fieldsPath, hasChanged, readItem } from './list-access.ts';
import type { ListItem } from './list-item.ts';
import type { ListParts } from './list-parts.ts';

const PatchedFields = z.looseObject({ '@odata.etag': z.string().optional() });

type Patched =
  | { readonly kind: 'stored'; readonly item: ListItem }
  | { readonly kind: 'changed' }
  | { readonly kind: 'unknown'; readonly fault: GraphFault };

/** What differs from the row as it was read, and the hash of the new body. */
const changesBetween = (before: Fields, after: Fields): Fields =>
  Object.fromEntries(
    Object.entries(after).filter(([name, value]) => name === BODY_HASH_COLUMN || before[name] !== value),
  );

function itemOf(answer: GraphAnswer, itemId: string): ListItem {
  const fields = parsedAnswer(PatchedFields, answer);
  const eTag = fields['@odata.etag'] ?? answer.headers.get('etag');
  if (eTag) return { id: itemId, eTag, fields };
  throw new GraphFault('A patched row was answered without its version.', {
    code: 'unexpected-answer',
    outcome: 'unknown',
  });
}

async function patch<Value extends { readonly key: string }, Lookup extends keyof Value & string>(
  { graph, address, list }: ListParts<Value, Lookup>,
  stored: Stored<Value>,
  value: Value,
): Promise<Patched> {
  const changes = changesBetween(list.toFields(stored.value), list.toFields(value));
  try {
    const answer = await graph.patch(fieldsPath(address, stored.itemId), changes, { ifMatch: stored.eTag });
    return { kind: 'stored', item: itemOf(answer, stored.itemId) };
  } catch (fault) {
    if (!(fault instanceof GraphFault)) throw fault;
    if (hasChanged(fault)) return { kind: 'changed' };
    if (fault.outcome === 'unknown') return { kind: 'unknown', fault };
    throw fault;
  }
}

/**
 * Patches the row while it is still at the version that was read. After an unknown outcome the row itself tells
 * whether the patch arrived; when it did not, it is sent once more.
 */
export async function replaceRow<Value extends { readonly key: string }, Lookup extends keyof Value & string>(
  parts: ListParts<Value, Lookup>,
  stored: Stored<Value>,
  value: Value,
): Promise<Result<Stored<Value>, ChangedMeanwhile>> {
  const { graph, address, list, rows, onWritten } = parts;
  invariant(list.holds === 'working-documents', `${list.title} holds evidence, which is never replaced`);
  invariant(stored.value.key === value.key, 'a row keeps its key');

  const written = (item: ListItem): Result<Stored<Value>, never> => {
    const row = rows.accept(item) ?? { value, itemId: item.id, eTag: item.eTag };
    onWritten(row);
    return ok(row);
  };
  for (let attempt = 1; ; attempt += 1) {
    const patched = await patch(parts, stored, value);
    if (patched.kind === 'stored') return written(patched.item);

    const found = await readItem(graph, address, list, stored.itemId);
    if (found === undefined) rows.remove(stored.itemId);
    else if (patched.kind === 'unknown' && found.eTag === stored.eTag) {
      if (attempt === 2) throw patched.fault;
      continue;
    } else {
      const isOurs = (patched.kind === 'unknown' || attempt === 2) && list.holdsBody(found.fields, value);
      if (isOurs) return written(found);
      rows.accept(found);
    }
    return err({ code: 'changed-meanwhile', key: value.key });
  }
}
