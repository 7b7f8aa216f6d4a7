import { recordEntry, withdrawEntry } from '../../../contract/entries.ts';
import type { useSend } from '../../api/use-write.ts';

type Send = ReturnType<typeof useSend>;

interface Reading {
  readonly oid: string;
  /** Id of the document among the training items of the person’s policies. */
  readonly item: string;
  readonly today: string;
  /** Made once for each press that succeeds: repeated, it is stored once. */
  readonly formId: string;
}

/** Records that the person has read a document today, and gives the key of the entry. */
export async function confirmReading(send: Send, { oid, item, today, formId }: Reading): Promise<string> {
  const fields = { about: item, datedOn: today };
  const { entries } = await send(recordEntry, { oid }, { formId, kind: 'training', fields });
  return (
    entries.find(
      ({ kind, fields: { about, datedOn } }) => kind === 'training' && about === item && datedOn === today,
    )?.key ?? ''
  );
}

export const takeBackReading = (send: Send, oid: string, entryKey: string, reason: string) =>
  send(withdrawEntry, { oid, entryKey }, { reason });
