import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LARGEST_FILE_BYTES } from '../domain/evidence-files/may-upload.ts';
import type { FileHost, UploadState } from '../graph/file-host.ts';
import { GraphFault } from '../graph/graph-fault.ts';
import type { Graph } from '../graph/graph.ts';
import { graphPath } from '../graph/graph-path.ts';
import { parsedAnswer } from '../graph/parsed-answer.ts';
import type { EvidenceStore, FilePlace, Upload } from '../ports/evidence-store.ts';

/** Graph docs: driveitem-createuploadsession: "a multiple of 320 KiB". */
const RANGE_UNIT_BYTES = 320 * 1024;

const Begun = z.object({ uploadUrl: z.url() });

/** Graph docs: driveItem. `malware`: it "was detected to contain malware". */
const Item = z.object({
  id: z.string(),
  size: z.number(),
  malware: z.looseObject({}).nullish(),
  '@microsoft.graph.downloadUrl': z.url().optional(),
});
type Item = z.infer<typeof Item>;

const Opened = z.tuple([z.url(), z.string(), z.string(), z.number()]);

export interface EvidenceStoreParts {
  readonly graph: Pick<Graph, 'get' | 'post' | 'delete'>;
  readonly host: FileHost;
  readonly siteId: string;
  /** An upload's address lets whoever has it write: it leaves the server under a seal that nobody sees through. */
  readonly seals: {
    readonly seal: (text: string) => string;
    readonly open: (sealed: string) => string | undefined;
  };
}

/** Evidence files in the site's own library, a folder a person; found by their keys, whatever people call them. */
export function sharePointEvidenceStore({ graph, host, siteId, seals }: EvidenceStoreParts): EvidenceStore {
  const itemPath = ({ personOid, key }: FilePlace) =>
    graphPath`/sites/${siteId}/drive/root:/CPD-Evidence/${personOid}/${key}`;
  const sessionPath = ({ personOid, key }: FilePlace) =>
    graphPath`/sites/${siteId}/drive/root:/CPD-Evidence/${personOid}/${key}:/createUploadSession`;

  const itemAt = (place: FilePlace): Promise<Item | undefined> =>
    unlessMissing(async () => parsedAnswer(Item, await graph.get(itemPath(place))));

  const opened = (place: FilePlace, upload: Upload) => {
    const text = seals.open(upload);
    const parsed = Opened.safeParse(text === undefined ? undefined : JSON.parse(text));
    if (!parsed.success) return undefined;
    const [url, personOid, key, total] = parsed.data;
    return personOid === place.personOid && key === place.key ? { url, total } : undefined;
  };

  /** The answer to the last range may have been lost: then the session is gone and the file is there. */
  async function unlessWhole(place: FilePlace, total: number, state: UploadState): Promise<UploadState> {
    if (state !== 'gone') return state;
    return (await itemAt(place))?.size === total ? 'whole' : 'gone';
  }

  return {
    rangeUnitBytes: RANGE_UNIT_BYTES,
    async begin(place, bytes) {
      const item = { '@microsoft.graph.conflictBehavior': 'replace' };
      const { uploadUrl } = parsedAnswer(Begun, await graph.post(sessionPath(place), { item }));
      return seals.seal(JSON.stringify([uploadUrl, place.personOid, place.key, bytes]));
    },
    async nextOf(place, upload) {
      const begun = opened(place, upload);
      if (!begun) return undefined;
      const state = await unlessWhole(place, begun.total, await host.stateOf(begun.url));
      if (state === 'gone') return undefined;
      return state === 'whole' ? begun.total : state.next;
    },
    async append(place, upload, range) {
      const begun = opened(place, upload);
      if (!begun) return 'gone';
      const { url, total } = begun;
      if (range.start + range.bytes.length > total) return 'gone';
      // A range that has no answer may have come: what is waited for is asked, not guessed.
      const state = await host.putRange(url, { ...range, total }).catch((fault: unknown) => {
        if (fault instanceof GraphFault && fault.status === undefined) return host.stateOf(url);
        throw fault;
      });
      return unlessWhole(place, total, state);
    },
    async read(place) {
      const item = await itemAt(place);
      if (!item || item.size > LARGEST_FILE_BYTES) return 'missing';
      if (item.malware) return 'malicious';
      const url = item['@microsoft.graph.downloadUrl'];
      if (url === undefined) return 'missing';
      const bytes = await host.download(url);
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    async remove(place) {
      await unlessMissing(() => graph.delete(itemPath(place)));
    },
  };
}

async function unlessMissing<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (fault) {
    if (fault instanceof GraphFault && fault.status === 404 && fault.code !== 'unexpected-answer')
      return undefined;
    throw fault;
  }
}
