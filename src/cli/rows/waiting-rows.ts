import type { Graph } from '../../graph/graph.ts';
import type { SiteAddress } from '../../graph/graph-path.ts';
import { deltaPages, fromTheStart } from '../../replica/delta-pages.ts';
import { ListItem } from '../../sharepoint/list-item.ts';
import type { ListName } from '../../sharepoint/lists/index.ts';
import { LIST_NAMES, listNamed, lists } from '../../sharepoint/lists/index.ts';
import { checkSite, listIdsOf } from '../../sharepoint/provisioning/check-site.ts';
import { readSite } from '../../sharepoint/provisioning/site.ts';
import { settleRow } from '../../sharepoint/settle-row.ts';
import { printable } from '../printable.ts';

interface Site {
  readonly siteId: string;
  readonly listIds: Readonly<Record<ListName, string>>;
}

/** The site by its lists, or what it lacks. */
async function siteOf(graph: Graph, address: SiteAddress): Promise<Site | readonly string[]> {
  const declared = Object.values(lists);
  const site = await readSite(
    graph,
    address,
    declared.map(({ title }) => title),
  );
  const listIds = listIdsOf(lists, site.lists);
  return listIds ? { siteId: site.id, listIds } : checkSite(declared, site.lists);
}

/** A row that counts for nothing yet. */
export interface WaitingRow {
  readonly list: ListName;
  readonly item: ListItem;
  /** The columns that cannot be read; none where the row only waits for somebody to say that it holds. */
  readonly columns: readonly string[];
}

async function* waitingIn(
  graph: Graph,
  { siteId, listIds }: Site,
  list: ListName,
): AsyncGenerator<WaitingRow> {
  const parts = { graph, siteId, listIds, now: () => new Date().toISOString() };
  for await (const { items } of deltaPages(parts, fromTheStart(parts, list))) {
    for (const each of items) {
      const item = ListItem.safeParse(each);
      if (!item.success || listNamed(list).read(item.data.fields).ok) continue;
      const parsed = listNamed(list).parse(item.data.fields);
      yield {
        list,
        item: item.data,
        columns: parsed.ok ? [] : parsed.refusal.map(({ column }) => column),
      };
    }
  }
}

const nameOf = ({ item: { fields } }: WaitingRow): string => {
  const name = fields['Title'] ?? fields['Key'];
  return typeof name === 'string' ? name : '';
};

/** One line, whatever was typed. */
const shortened = (text: string): string => printable(text.replace(/\s+/g, ' ')).slice(0, 100);

const describeWaiting = (row: WaitingRow): string => {
  const what =
    row.columns.length === 0
      ? 'was typed or edited by hand; confirm it if it holds'
      : `cannot be read: ${row.columns.join(', ')}`;
  return `${listNamed(row.list).title}, row ${row.item.id} (${shortened(nameOf(row))}) ${what}.`;
};

export interface RowsSaid {
  readonly sentences: readonly string[];
  readonly isDone: boolean;
}

/** The rows that count for nothing, a sentence each. Reads every row of every list, a thousand at a time. */
export async function sayWaitingRows(graph: Graph, address: SiteAddress): Promise<RowsSaid> {
  const site = await siteOf(graph, address);
  if (!('siteId' in site)) return { sentences: [`The site lacks ${site.join(', ')}.`], isDone: false };
  const sentences: string[] = [];
  for (const list of LIST_NAMES) {
    for await (const row of waitingIn(graph, site, list)) sentences.push(describeWaiting(row));
  }
  return { sentences: sentences.length === 0 ? ['Every row counts.'] : sentences, isDone: true };
}

/**
 * Says that rows of one list hold: those given by their numbers. It is how the first administrator's own row comes to
 * count; later ones are decided in the app, where it is asked who may.
 */
export async function confirmRows(
  graph: Graph,
  address: SiteAddress,
  { title, itemIds }: { readonly title: string; readonly itemIds: readonly string[] },
): Promise<RowsSaid> {
  const site = await siteOf(graph, address);
  if (!('siteId' in site)) return { sentences: [`The site lacks ${site.join(', ')}.`], isDone: false };
  const list = LIST_NAMES.find((name) => listNamed(name).title.toLowerCase() === title.toLowerCase());
  if (!list) return { sentences: [`There is no list ${shortened(title)}.`], isDone: false };
  const said = new Map<string, string>(itemIds.map((id) => [id, `Row ${shortened(id)} does not wait.`]));
  let confirmed = 0;
  for await (const { item, columns } of waitingIn(graph, site, list)) {
    if (!said.has(item.id)) continue;
    const fields = listNamed(list).rewritten(item.fields);
    if (!fields) {
      said.set(item.id, `Row ${item.id} cannot be read: ${columns.join(', ')}.`);
      continue;
    }
    const address = { siteId: site.siteId, listId: site.listIds[list] };
    const parts = { graph, address, list: listNamed(list), onSettled: () => undefined };
    const { isSettled } = await settleRow(parts, { itemId: item.id, eTag: item.eTag }, fields);
    if (isSettled) confirmed += 1;
    said.set(item.id, isSettled ? `Row ${item.id} holds.` : `Row ${item.id} was changed meanwhile.`);
  }
  return { sentences: [...said.values()], isDone: confirmed === itemIds.length };
}
