import type { ListName } from '../sharepoint/lists/index.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import { startBuilder } from './builder.ts';
import { deltaPages, fromTheStart } from './delta-pages.ts';
import type { DeltaPage, DeltaParts } from './delta-pages.ts';
import { openFile } from './open-file.ts';
import type { Replica } from './replica.ts';
import { createRowStore } from './row-store.ts';

async function forEachPage(
  pages: AsyncGenerator<DeltaPage, void, undefined>,
  take: (page: DeltaPage) => Promise<void> | void,
): Promise<void> {
  for await (const page of pages) await take(page);
}

async function build(parts: DeltaParts, replica: Replica, lists: readonly ListName[]): Promise<void> {
  const builder = await (parts.startBuilder ?? startBuilder)({ ...replica.building, lists });
  // The next page is asked for while the one before is taken in.
  let taking = Promise.resolve();
  try {
    for (const list of lists) {
      await forEachPage(deltaPages(parts, fromTheStart(parts, list)), async (page) => {
        await taking;
        taking = builder.send({ kind: 'page', list, ...page });
        // Told when it is awaited.
        taking.catch(() => undefined);
      });
    }
    await taking;
    await builder.send({ kind: 'finish' });
  } finally {
    await builder.end();
  }
}

/** What changed while the file was built: once for each list, from where it stands. */
async function catchUp(parts: DeltaParts, replica: Replica): Promise<void> {
  const { path, fingerprint } = replica.building;
  const db = openFile(path, fingerprint);
  try {
    const rows = createRowStore(db, replica.values);
    for (const list of LIST_NAMES) {
      const link = rows.position(list)?.link;
      if (link === undefined) continue;
      await forEachPage(deltaPages(parts, { link }), ({ items, position }) =>
        rows.applyPage(list, items, position),
      );
    }
  } finally {
    db.close();
  }
}

/**
 * Reads the given lists again from the start into a new file while the old one serves, catches up once, and exchanges
 * the files. When it fails on the way, the old file stays. The first filling is the same with nothing to serve yet.
 */
export async function rebuild(
  parts: DeltaParts,
  replica: Replica,
  lists: readonly ListName[],
): Promise<void> {
  replica.beginBuilding();
  try {
    await build(parts, replica, lists);
    await catchUp(parts, replica);
  } catch (error) {
    replica.abandonBuilding();
    throw error;
  }
  await parts.beforeExchange?.();
  replica.swapIn();
}
