import type { Graph, PagesFrom } from '../graph/graph.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import { graphPath } from '../graph/graph-path.ts';
import { ownFields } from '../sharepoint/list-access.ts';
import { listNamed } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import type { BuildOrder } from './build-messages.ts';
import type { Builder } from './builder.ts';
import type { Position } from './row-store.ts';

export interface DeltaPage {
  readonly items: readonly unknown[];
  /** Where to go on once the items have been taken in. */
  readonly position: Position;
}

export interface DeltaParts {
  readonly graph: Graph;
  readonly siteId: string;
  readonly listIds: Readonly<Record<ListName, string>>;
  /** ISO instant, real time. */
  readonly now: () => string;
  /** Items asked for on a page of a first reading. */
  readonly pageSize?: number;
  /** Closes the file wherever else it is open: it is exchanged next. */
  readonly beforeExchange?: () => Promise<void>;
  /** A worker's when undefined. */
  readonly startBuilder?: (order: BuildOrder) => Promise<Builder>;
}

/** Large pages, few requests; a page is charged the same however much it holds. */
const DEFAULT_PAGE_SIZE = 1000;

/** Everything that stands in the list, page by page, ending in a link for what changes later. */
export const fromTheStart = ({ siteId, listIds, pageSize }: DeltaParts, list: ListName): PagesFrom => ({
  path: graphPath`/sites/${siteId}/lists/${listIds[list]}/items/delta`,
  query: { expand: ownFields(listNamed(list)), top: pageSize ?? DEFAULT_PAGE_SIZE },
});

export async function* deltaPages(
  { graph, now }: DeltaParts,
  from: PagesFrom,
): AsyncGenerator<DeltaPage, void, undefined> {
  for await (const { items, nextLink, deltaLink } of graph.pages(from)) {
    if (nextLink !== undefined) yield { items, position: { link: nextLink, completedAt: undefined } };
    else if (deltaLink !== undefined) yield { items, position: { link: deltaLink, completedAt: now() } };
    else
      throw new GraphFault('A delta ended without a link.', {
        code: 'unexpected-answer',
        outcome: 'refused',
      });
  }
}

/**
 * The link has run out (410), or means nothing to the service any more, which it calls a malformed request (400; Graph docs:
 * listItem delta): only reading everything again helps.
 */
export const isLinkGone = (fault: unknown): boolean =>
  fault instanceof GraphFault &&
  (fault.status === 410 || fault.status === 400 || /^(resync|syncState)/i.test(fault.code));
