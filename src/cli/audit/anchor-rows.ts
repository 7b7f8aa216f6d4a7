import type { AuditAnchor } from '../../domain/audit/audit-anchor.ts';
import type { Graph } from '../../graph/graph.ts';
import { parsedAnswer } from '../../graph/parsed-answer.ts';
import type { RowVersion } from '../../ports/records.ts';
import type { ListAddress } from '../../sharepoint/list-access.ts';
import { itemsPath, ownFields } from '../../sharepoint/list-access.ts';
import { ListItem } from '../../sharepoint/list-item.ts';
import { lists } from '../../sharepoint/lists/index.ts';
import { seenToken } from '../../sharepoint/seen-token.ts';

/** The anchors as they stand in their list now. A row that does not parse is no anchor, and is missed by the one after it. */
export async function readAnchors(graph: Graph, address: ListAddress): Promise<readonly AuditAnchor[]> {
  const anchors: AuditAnchor[] = [];
  const query = { expand: ownFields(lists.auditAnchors) };
  for await (const page of graph.pages({ path: itemsPath(address), query })) {
    for (const each of page.items) {
      const item = ListItem.safeParse(each);
      const parsed = item.success ? lists.auditAnchors.parse(item.data.fields) : undefined;
      if (parsed?.ok) anchors.push(parsed.value);
    }
  }
  return anchors;
}

/** Writes an anchor, and names the row at its version. */
export async function writeAnchor(
  graph: Graph,
  address: ListAddress,
  anchor: AuditAnchor,
): Promise<RowVersion> {
  const all = Object.entries(lists.auditAnchors.toFields(anchor));
  const fields = Object.fromEntries(all.filter(([, value]) => value !== null && value !== ''));
  const item = parsedAnswer(ListItem, await graph.post(itemsPath(address), { fields }));
  return seenToken('auditAnchors', { itemId: item.id, eTag: item.eTag });
}
