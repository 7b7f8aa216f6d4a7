import { GraphFault } from '../graph/graph-fault.ts';
import { versionOf } from '../sharepoint/list-item.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { deltaChangeOf } from './delta-change.ts';
import { deltaPages, fromTheStart, isLinkGone } from './delta-pages.ts';
import type { DeltaParts } from './delta-pages.ts';
import { readPeople } from './read-people.ts';
import { rebuild } from './rebuild.ts';
import { createReconciler } from './reconcile.ts';
import type { ReconcileSummary } from './reconcile.ts';
import type { Replica } from './replica.ts';

interface SyncSummary {
  /** Lists read again from the start: never read before, or their link had run out. */
  readonly rebuilt: readonly ListName[];
  /** Rows that came, changed or went, and were not held so before. */
  readonly news: number;
  /** The lists that had any. */
  readonly newsIn: readonly ListName[];
  /** What went wrong, a list; the others were synced all the same, and the next poll begins where this one stopped. */
  readonly faults: readonly { readonly list: ListName; readonly fault: GraphFault }[];
}

export interface Sync {
  /**
   * Takes in what changed since the last time, in some lists or, where none are named, in all. Callers that come together for
   * all share one run.
   */
  syncOnce(lists?: readonly ListName[]): Promise<SyncSummary>;
  /** Compares a part of the lists with the replica; everything once a day. */
  reconcile(): Promise<ReconcileSummary>;
  /** Reads everybody in the directory, at the start and then every quarter of an hour. */
  syncDirectory(): Promise<void>;
}

type ListSynced = 'gone' | GraphFault | { readonly news: number };

/** A malformed request may be one for a column that was deleted: then the list cannot be read from the start either. */
const isOfLink = (fault: unknown): boolean => !(fault instanceof GraphFault) || fault.status !== 400;

/** Asks for one page before a whole new file is begun. */
async function whyUnread(parts: DeltaParts, list: ListName): Promise<'gone' | GraphFault> {
  try {
    await deltaPages(parts, fromTheStart({ ...parts, pageSize: 1 }, list)).next();
    return 'gone';
  } catch (fault) {
    if (fault instanceof GraphFault) return fault;
    throw fault;
  }
}

/** What this instance wrote itself comes back by the delta, and is no news. */
function isNews(replica: Replica, list: ListName, item: unknown): boolean {
  const change = deltaChangeOf(item);
  if (change === undefined) return false;
  if (change.kind === 'deleted') return replica.rowsOf(list).versionOf(change.itemId) !== undefined;
  return (replica.rowsOf(list).versionOf(change.item.id) ?? 0) < versionOf(change.item.eTag);
}

async function syncList(parts: DeltaParts, replica: Replica, list: ListName): Promise<ListSynced> {
  const position = replica.position(list);
  if (position?.completedAt === undefined) return 'gone';
  let news = 0;
  try {
    for await (const page of deltaPages(parts, { link: position.link })) {
      news += page.items.filter((item) => isNews(replica, list, item)).length;
      replica.applyPage(list, page.items, page.position);
    }
    return { news };
  } catch (fault) {
    if (isLinkGone(fault)) return isOfLink(fault) ? 'gone' : whyUnread(parts, list);
    // One list that cannot be read does not keep the others from being read.
    if (fault instanceof GraphFault) return fault;
    throw fault;
  }
}

export function createSync(parts: DeltaParts, replica: Replica): Sync {
  const takeInPeople = async (): Promise<void> => {
    replica.replacePeople(await readPeople(parts.graph), parts.now());
  };
  const run = async (lists: readonly ListName[]): Promise<SyncSummary> => {
    const gone: ListName[] = [];
    const faults: { list: ListName; fault: GraphFault }[] = [];
    const newsIn: ListName[] = [];
    let news = 0;
    for (const list of lists) {
      const synced = await syncList(parts, replica, list);
      if (synced === 'gone') gone.push(list);
      else if (synced instanceof GraphFault) faults.push({ list, fault: synced });
      else {
        news += synced.news;
        if (synced.news > 0) newsIn.push(list);
      }
    }
    if (gone.length > 0) await rebuild(parts, replica, gone);
    // A file begun afresh lacks the directory, too, and answers nothing until it has it.
    if (replica.syncedAt().directory === undefined) await takeInPeople();
    return { rebuilt: gone, faults, news, newsIn };
  };

  const reconcilePart = createReconciler(parts, replica);
  let underway: Promise<SyncSummary> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** A new file is copied from the one in use, so nothing else may be taken in meanwhile. */
  const afterTheLast = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  return {
    syncOnce(lists) {
      if (lists) return afterTheLast(() => run(lists));
      underway ??= afterTheLast(() => run(LIST_NAMES)).finally(() => {
        underway = undefined;
      });
      return underway;
    },
    reconcile: () => afterTheLast(reconcilePart),
    syncDirectory: () => afterTheLast(takeInPeople),
  };
}
