import { z } from 'zod';
import { graphPath } from '../graph/graph-path.ts';
import { parsedAnswer } from '../graph/parsed-answer.ts';
import type { RowAtVersion, Stored } from '../ports/records.ts';
import { ownFields } from './list-access.ts';
import type { ListParts } from './list-parts.ts';

/** Graph docs: listItem-list-versions, listItemVersion; its id is `<number>.0`. */
const Versions = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      lastModifiedDateTime: z.iso.datetime({ offset: true }),
      fields: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** A row at each of its versions, the first first; one that cannot be read is left out. Two resource units. */
export async function readHistory<
  Value extends { readonly key: string },
  Lookup extends keyof Value & string,
>(
  { graph, address, list }: ListParts<Value, Lookup>,
  { itemId }: Stored<Value>,
): Promise<readonly RowAtVersion<Value>[]> {
  const { siteId, listId } = address;
  const path = graphPath`/sites/${siteId}/lists/${listId}/items/${itemId}/versions`;
  const { value } = parsedAnswer(Versions, await graph.get(path, { expand: ownFields(list) }));
  return value
    .toSorted((one, other) => Number.parseFloat(one.id) - Number.parseFloat(other.id))
    .flatMap(({ lastModifiedDateTime, fields }) => {
      const read = list.parse(fields);
      return read.ok ? [{ value: read.value, at: lastModifiedDateTime }] : [];
    });
}
