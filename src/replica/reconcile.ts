import type { Graph } from '../graph/graph.ts';
import { z } from 'zod';
import { itemsPath, readItem } from '../sharepoint/list-access.ts';
import { ListItem, versionOf } from '../sharepoint/list-item.ts';
import { LIST_NAMES, listNamed } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { differing, pagesARun } from './compare-page.ts';
import type { ListedVersion } from './compare-page.ts';
import { isLinkGone } from './delta-pages.ts';
import type { Replica } from './replica.ts';

export interface ReconcileSummary {
  readonly pagesRead: number;
  /** Rows that the delta had brought too late or never. */
  readonly rowsBrought: number;
  /** Rows that are in their list no more, of which the delta never said so. */
  readonly rowsRemoved: number;
  /** By what SharePoint charges: two for a page, one for an item. */
  readonly resourceUnits: number;
}

interface ReconcileParts {
  readonly graph: Graph;
  readonly siteId: string;
  readonly listIds: Readonly<Record<ListName, string>>;
  /** ISO instant, real time. */
  readonly now: () => string;
  readonly pageSize?: number;
}

const DEFAULT_PAGE_SIZE = 1000;
const DAY_MILLISECONDS = 24 * 3600 * 1000;
/** What differs beyond that waits for the next day: rows written meanwhile come by the delta. */
const MOST_LOOKED_AT = 20;

/** Where the day's reading has come to. */
interface Place {
  readonly list: number;
  /** The next page; undefined for the list's first. */
  readonly link: string | undefined;
  /** Items up to this number have been compared. */
  readonly after: number;
}

const Listed = z
  .object({ id: ListItem.unwrap().shape.id, eTag: z.string().min(1) })
  .transform(({ id, eTag }): ListedVersion => ({ item: Number(id), version: versionOf(eTag) }));

/**
 * Compares every list with the replica once a day, a page at a time, by ids and versions alone: a delta may lose that a row was
 * deleted, and would then never say it again (Graph docs: listItem delta, "resync"). What differs is read by itself before
 * anything is changed.
 */
export function createReconciler(parts: ReconcileParts, replica: Replica): () => Promise<ReconcileSummary> {
  const { graph, siteId, listIds, now, pageSize = DEFAULT_PAGE_SIZE } = parts;
  let place: Place | undefined;
  let begunAt: string | undefined;
  /** Of a run, by how many rows there were when the day's reading began. */
  let pagesEachRun = 0;

  async function settle(list: ListName, item: number): Promise<'brought' | 'removed' | 'same'> {
    const before = replica.rowsOf(list).versionOf(String(item));
    const found = await readItem(graph, { siteId, listId: listIds[list] }, listNamed(list), String(item));
    if (found) {
      const isNew = before !== versionOf(found.eTag);
      replica.takeAsListed(list, found);
      return isNew ? 'brought' : 'same';
    }
    replica.rowsOf(list).remove(String(item));
    return before === undefined ? 'same' : 'removed';
  }

  async function readPage({ list: at, link, after }: Place): Promise<ReconcileSummary> {
    const list = LIST_NAMES[at];
    if (list === undefined) throw new Error('There is no such list.');
    const path = itemsPath({ siteId, listId: listIds[list] });
    const query = { select: ['id', 'eTag'], top: pageSize };
    const { value: page } = await graph.pages(link === undefined ? { path, query } : { link }).next();
    const listed = (page?.items ?? []).map((each) => Listed.parse(each));
    const isLast = page?.nextLink === undefined;
    const last = isLast ? Number.MAX_SAFE_INTEGER : Math.max(after, ...listed.map(({ item }) => item));
    const toLookAt = differing(replica.heldBetween(list, after, last), listed).slice(0, MOST_LOOKED_AT);
    const settled: string[] = [];
    for (const item of toLookAt) settled.push(await settle(list, item));
    place = isLast
      ? { list: at + 1, link: undefined, after: 0 }
      : { list: at, link: page?.nextLink, after: last };
    return {
      pagesRead: 1,
      rowsBrought: settled.filter((each) => each === 'brought').length,
      rowsRemoved: settled.filter((each) => each === 'removed').length,
      resourceUnits: 2 + toLookAt.length,
    };
  }

  /** A link that has run out is no reason to begin with the first list again. */
  async function readPageOrBegin(from: Place): Promise<ReconcileSummary> {
    try {
      return await readPage(from);
    } catch (fault) {
      if (from.link === undefined || !isLinkGone(fault)) throw fault;
      return readPage({ list: from.list, link: undefined, after: 0 });
    }
  }

  const isDone = () => place === undefined || place.list >= LIST_NAMES.length;

  function beginWhereDue(): void {
    const isDue = begunAt === undefined || Date.parse(now()) - Date.parse(begunAt) >= DAY_MILLISECONDS;
    if (!isDone() || !isDue) return;
    begunAt = now();
    const { lists } = replica.status();
    pagesEachRun = pagesARun(
      LIST_NAMES.map((name) => lists[name].rows),
      pageSize,
    );
    place = { list: 0, link: undefined, after: 0 };
  }

  return async () => {
    beginWhereDue();
    const total = { pagesRead: 0, rowsBrought: 0, rowsRemoved: 0, resourceUnits: 0 };
    for (let left = pagesEachRun; left > 0 && place && !isDone(); left -= 1) {
      const read = await readPageOrBegin(place);
      total.pagesRead += read.pagesRead;
      total.rowsBrought += read.rowsBrought;
      total.rowsRemoved += read.rowsRemoved;
      total.resourceUnits += read.resourceUnits;
    }
    return total;
  };
}
