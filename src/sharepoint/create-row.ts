import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import { parsedAnswer } from '../graph/parsed-answer.ts';
import type { Created, KeyHoldsAnother, Stored } from '../ports/records.ts';
import { itemsPath, readByKey } from './list-access.ts';
import { ListItem } from './list-item.ts';
import type { ListParts } from './list-parts.ts';

/** What one post came to: a row, a key that is taken, or nobody knows. */
type Posted<Value> =
  | { readonly kind: 'stored'; readonly stored: Stored<Value> }
  | { readonly kind: 'taken' | 'unknown'; readonly fault: GraphFault };

/**
 * SharePoint's words for a unique column that holds the value already; the status it comes with is not documented
 * (pnp/pnpcore#1280, microsoftgraph/msgraph-sdk-dotnet#790).
 */
export const isUniqueViolation = (fault: GraphFault): boolean =>
  /duplicate values|unique constraint/i.test(fault.message);

async function post<Value extends { readonly key: string }, Lookup extends keyof Value & string>(
  { graph, address, list, rows, onWritten }: ListParts<Value, Lookup>,
  value: Value,
): Promise<Posted<Value>> {
  try {
    const item = parsedAnswer(
      ListItem,
      await graph.post(itemsPath(address), { fields: withoutEmpty(list.toFields(value)) }),
    );
    const stored = rows.accept(item) ?? { value, itemId: item.id, eTag: item.eTag };
    onWritten(stored);
    return { kind: 'stored', stored };
  } catch (fault) {
    if (!(fault instanceof GraphFault)) throw fault;
    if (isUniqueViolation(fault)) return { kind: 'taken', fault };
    if (fault.outcome === 'unknown') return { kind: 'unknown', fault };
    throw fault;
  }
}

const withoutEmpty = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));

/** The row that stands under the key: ours when it has the same body. */
function asAnswer<Value extends { readonly key: string }, Lookup extends keyof Value & string>(
  { list, rows, onWritten }: ListParts<Value, Lookup>,
  found: ListItem,
  value: Value,
  after: 'taken' | 'unknown',
): Result<Created<Value>, KeyHoldsAnother> {
  const stored = rows.accept(found);
  if (stored === undefined || !list.holdsBody(found.fields, value)) {
    return err({ code: 'key-holds-another', key: value.key });
  }
  onWritten(stored);
  return ok({ stored, isNew: after === 'unknown' && list.hasSameStamps(stored.value, value) });
}

/**
 * One post. When it is not known what became of it, or the key is taken, the row is read by its key; when there is
 * none, the post is repeated, once: the unique column sees to it that two posts under way make one row.
 */
export async function createRow<Value extends { readonly key: string }, Lookup extends keyof Value & string>(
  parts: ListParts<Value, Lookup>,
  value: Value,
): Promise<Result<Created<Value>, KeyHoldsAnother>> {
  const { graph, address, list, rows } = parts;
  const known = rows.find(value.key);
  if (known && list.bodyHash(known.value) === list.bodyHash(value))
    return ok({ stored: known, isNew: false });

  for (let attempt = 1; ; attempt += 1) {
    const posted = await post(parts, value);
    if (posted.kind === 'stored') return ok({ stored: posted.stored, isNew: true });
    const found = await readByKey(graph, address, list, value.key);
    if (found) return asAnswer(parts, found, value, posted.kind);
    if (posted.kind === 'taken' || attempt === 2) throw posted.fault;
  }
}
