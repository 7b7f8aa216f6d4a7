import { callApi, eventually } from './teams.ts';

interface WaitingRow {
  readonly collection: string;
  readonly itemId: string;
  readonly byHand: { readonly eTag: string; readonly isForCaller: boolean } | null;
}

/** Waits until rows that were edited in SharePoint are set aside, and says for whoever may that they hold. */
export async function confirmRowsByHand(decider: string, collection: string): Promise<void> {
  const waiting = async (): Promise<readonly WaitingRow[]> => {
    const { body } = await callApi(decider, 'GET', '/problem-rows');
    return ((body['rows'] ?? []) as readonly WaitingRow[]).filter(
      (row) => row.collection === collection && row.byHand?.isForCaller,
    );
  };
  const rows = await eventually(waiting, (found) => found.length > 0);
  for (const { itemId, byHand } of rows) {
    const target = `/problem-rows/${collection}/${itemId}/decision`;
    const { status } = await callApi(decider, 'POST', target, { eTag: byHand?.eTag, decision: 'holds' });
    if (status !== 200) throw new Error(`The row ${itemId} of ${collection} was answered ${status}.`);
  }
}
