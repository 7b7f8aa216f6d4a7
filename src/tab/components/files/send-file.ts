import type { FilesPage } from '../../../contract/files.ts';
import { beginFile, finishFile, RANGE_BYTES, sendRange } from '../../../contract/files.ts';
import type { ApiClient, WrittenReply } from '../../api/api-client.ts';
import { ApiError, asApiError, isLost } from '../../api/api-error.ts';

export interface FileToSend {
  readonly oid: string;
  /** Key of the record that it belongs to. */
  readonly record: string;
  /** Made once: sent again, it is kept once. */
  readonly formId: string;
  readonly file: File;
}

/** Longer each time, so that a telephone has time to come back to its network. */
const PAUSES_MILLISECONDS = [1000, 3000, 8000];

const MOST_TIMES_ASKED_AGAIN = 3;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A call that may be sent twice, again where the network lost it. */
async function again<Reply>(call: () => Promise<Reply>): Promise<Reply> {
  for (const milliseconds of PAUSES_MILLISECONDS) {
    try {
      return await call();
    } catch (cause) {
      if (!isLost(asApiError(cause))) throw cause;
      await pause(milliseconds);
    }
  }
  return call();
}

/**
 * Sends a file range by range and has it entered in its record. After a cut it goes on with the range that the server waits
 * for. `onProgress`: the share that has come.
 */
export async function sendFile(
  api: ApiClient,
  { oid, record, formId, file }: FileToSend,
  onProgress: (share: number) => void,
): Promise<WrittenReply<FilesPage>> {
  const ofUpload = { oid, formId };
  const begun = await again(() => api.write(beginFile, ofUpload, { record, bytes: file.size }));
  const { upload, next } = begun.reply;
  let start = next;
  let timesAskedAgain = 0;
  while (upload !== '' && start < file.size) {
    const bytes = new Uint8Array(await file.slice(start, start + RANGE_BYTES).arrayBuffer());
    const place = { ...ofUpload, upload, start: String(start) };
    const sent = await again(() => api.write(sendRange, place, bytes));
    const waitedFor = sent.reply.next ?? file.size;
    // After a cut the server may wait for an earlier byte, but not for the same one for ever.
    if (waitedFor <= start) timesAskedAgain += 1;
    if (timesAskedAgain > MOST_TIMES_ASKED_AGAIN) throw new ApiError('unreadable');
    start = waitedFor;
    onProgress(start / file.size);
  }
  return again(() => api.write(finishFile, ofUpload, { record, name: file.name.slice(-300) }));
}
