import type { BroughtItem, LookedInto } from '../../../contract/archives.ts';
import { bringArchive, ITEMS_AT_ONCE, lookIntoArchive } from '../../../contract/archives.ts';
import type { ApiClient } from '../../api/api-client.ts';
import { asApiError } from '../../api/api-error.ts';
import { sendFile } from '../../components/files/send-file.ts';
import type { ItemOfElsewhere, OpenedRecord } from './open-record.ts';

/** An item as the record here would have it. */
export type FoundItem = ItemOfElsewhere & LookedInto['items'][number];

/** A call takes 64 kB: room is left for what stands around the items. */
const MOST_BYTES_AT_ONCE = 48_000;

const bytesOf = (item: BroughtItem): number => new TextEncoder().encode(JSON.stringify(item)).length;

/** Items in the parts in which they are sent, in their order. */
export function inParts<Item extends { readonly item: BroughtItem }>(
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let room = 0;
  for (const each of items) {
    const bytes = bytesOf(each.item);
    const part = parts.at(-1);
    if (part && part.length < ITEMS_AT_ONCE && bytes <= room) part.push(each);
    else {
      parts.push([each]);
      room = MOST_BYTES_AT_ONCE;
    }
    room -= bytes;
  }
  return parts;
}

const MOST_WAITS = 5;

/** A long record is more calls than somebody may make in a minute: it waits for as long as the server asks. */
async function patiently<Reply>(call: () => Promise<Reply>, waits = 0): Promise<Reply> {
  try {
    return await call();
  } catch (cause) {
    const { code, retryAfterSeconds = 10 } = asApiError(cause);
    if (code !== 'too-many-requests' || waits >= MOST_WAITS) throw cause;
    await new Promise((resolve) => {
      setTimeout(resolve, retryAfterSeconds * 1000);
    });
    return patiently(call, waits + 1);
  }
}

/** What the items of a record from elsewhere would be in somebody's record here. */
export async function lookInto(
  api: ApiClient,
  oid: string,
  { items }: Pick<OpenedRecord, 'items'>,
): Promise<readonly FoundItem[]> {
  const found: FoundItem[] = [];
  for (const part of inParts(items)) {
    const body = { items: part.map(({ item }) => item) };
    const { reply } = await patiently(() => api.write(lookIntoArchive, { oid }, body));
    part.forEach((item, place) => {
      const said = reply.items[place];
      if (said) found.push({ ...item, ...said });
    });
  }
  return found;
}

/** What came of it. */
export interface Brought {
  readonly count: number;
  /** Certificates that could not be kept. */
  readonly lost: readonly string[];
}

/**
 * Brings the items that were chosen, then their certificates. Broken off, it is begun again with the same `formId`, and what
 * came before stays as it is. `onProgress`: the share that is done.
 */
export async function bringItems(
  api: ApiClient,
  { oid, formId, record }: { readonly oid: string; readonly formId: string; readonly record: OpenedRecord },
  chosen: readonly ItemOfElsewhere[],
  onProgress: (share: number) => void,
): Promise<Brought> {
  const { number, organisationName, personName, madeByName, madeOn } = record;
  const archive = { number, organisationName, personName, madeByName, madeOn };
  const steps = chosen.length + chosen.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  const step = (by: number) => {
    done += by;
    onProgress(done / steps);
  };
  const kept: { readonly key: string; readonly files: readonly string[] }[] = [];
  for (const part of inParts(chosen)) {
    const body = { formId, archive, items: part.map(({ item }) => item) };
    const { reply } = await patiently(() => api.write(bringArchive, { oid }, body));
    part.forEach(({ files }, place) => {
      const item = reply.items[place];
      if (item) kept.push({ key: item.key, files });
    });
    step(part.length);
  }
  const lost: string[] = [];
  for (const { key, files } of kept)
    for (const name of files) {
      const bytes = record.files[name];
      if (bytes) {
        const file = new File([bytes], nameOutside(name));
        // One of this name of this entry, however often it is sent.
        const fileForm = `${formId.slice(0, 20)}-${key.slice(0, 20)}-${files.indexOf(name)}`;
        try {
          await patiently(() => sendFile(api, { oid, record: key, formId: fileForm, file }, () => undefined));
        } catch (cause) {
          if (asApiError(cause).failure !== 'problem') throw cause;
          lost.push(name);
        }
      }
      step(1);
    }
  return { count: kept.length, lost };
}

/** As the certificate was called before the archive numbered it. */
const nameOutside = (name: string): string => name.replace(/^evidence \d+ /, '');
