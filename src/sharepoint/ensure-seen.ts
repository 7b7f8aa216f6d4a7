import type { BatchOutcome, BatchRequest } from '../graph/batch.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import { graphPath } from '../graph/graph-path.ts';
import { queryString } from '../graph/graph-query.ts';
import type { Graph } from '../graph/graph.ts';
import { ownFields } from './list-access.ts';
import { ListItem } from './list-item.ts';
import { listNamed } from './lists/index.ts';
import { parseSeenToken } from './seen-token.ts';
import type { Seen } from './seen-token.ts';
import type { SharePointParts } from './share-point-records.ts';

/** More than a browser writes before the next poll; what exceeds it comes with the poll. */
const MOST_TOKENS = 20;

const requestFor = (
  { siteId, listIds }: Omit<SharePointParts, 'onWritten'>,
  { list, itemId }: Seen,
): string =>
  graphPath`/sites/${siteId}/lists/${listIds[list]}/items/${itemId}` +
  queryString({ expand: ownFields(listNamed(list)) });

/** Somebody waits to read, and what this instance holds is an answer too. */
const FETCH_WITHIN_MILLISECONDS = 2000;

/** While Microsoft 365 cannot be reached, reading goes on with what there is. */
async function batchOrNothing(
  graph: Graph,
  requests: readonly BatchRequest[],
): Promise<readonly BatchOutcome[]> {
  try {
    return await graph.batch(requests, { deadlineMilliseconds: FETCH_WITHIN_MILLISECONDS });
  } catch (fault) {
    if (fault instanceof GraphFault) return [];
    throw fault;
  }
}

/**
 * Fetches, in one batch, the rows that somebody has seen elsewhere and this instance lacks at that version; no request
 * when it lacks none. Gives the tokens that could not be fetched. What is no token is passed over.
 */
export async function ensureSeen(
  parts: Omit<SharePointParts, 'onWritten'>,
  tokens: readonly string[],
): Promise<readonly string[]> {
  const { graph, replica } = parts;
  const lacking = tokens.slice(0, MOST_TOKENS).flatMap((token) => {
    const seen = parseSeenToken(token);
    const held = seen && replica.rowsOf(seen.list).versionOf(seen.itemId);
    return seen && (held === undefined || held < seen.version) ? [{ token, seen }] : [];
  });
  if (lacking.length === 0) return [];
  const outcomes = await batchOrNothing(
    graph,
    lacking.map(({ seen }) => ({ method: 'GET', url: requestFor(parts, seen) })),
  );
  return lacking.flatMap(({ token, seen }, index) => {
    const outcome = outcomes[index];
    if (!outcome?.ok) {
      if (outcome?.fault.status === 404) {
        replica.rowsOf(seen.list).remove(seen.itemId);
        return [];
      }
      return [token];
    }
    const item = ListItem.safeParse(outcome.answer.body);
    if (!item.success) return [token];
    replica.rowsOf(seen.list).accept(item.data);
    return [];
  });
}
