/** One range of a file put to its upload session (Graph docs: driveitem-createuploadsession). */
import type { DriveItem } from './drive-items.ts';
import type { SharePoint } from '../sharepoint/share-point.ts';
import type { UploadSession } from './upload-sessions.ts';

export interface RangeReply {
  readonly status: number;
  /** An item that was made, or JSON. */
  readonly body: { readonly item: DriveItem } | { readonly json: object } | undefined;
}

/** Each range is a multiple of this but the last. */
const unitBytes = 320 * 1024;
export const largestRangeBytes = 60 * 1024 * 1024;

const refused = (status: number, code: string, message: string): RangeReply => ({
  status,
  body: { json: { error: { code, message } } },
});

export const sessionMissing = (): RangeReply =>
  refused(404, 'itemNotFound', 'The upload session was not found.');

export const waiting = ({ received, expiresAt }: UploadSession, status: 200 | 202): RangeReply => ({
  status,
  body: {
    json: {
      expirationDateTime: new Date(expiresAt).toISOString(),
      nextExpectedRanges: [`${received}-`],
    },
  },
});

/** `contentRange` as sent; `at` is the instant of writing. */
export function receiveRange(
  sharePoint: SharePoint,
  session: UploadSession,
  { contentRange, bytes, at }: { contentRange: string | undefined; bytes: Uint8Array; at: string },
): RangeReply {
  const found = /^bytes (\d{1,13})-(\d{1,13})\/(\d{1,13})$/.exec(contentRange ?? '');
  if (!found) return refused(400, 'invalidRequest', 'The Content-Range header is missing or malformed.');
  const [start = 0, end = 0, total = 0] = found.slice(1).map(Number);
  if (end - start + 1 !== bytes.length || end >= total) {
    return refused(400, 'invalidRequest', 'The Content-Range does not fit the content.');
  }
  if (session.total !== undefined && session.total !== total) {
    return refused(400, 'invalidRequest', 'The size of the file differs from that of earlier ranges.');
  }
  // A range that came before, or one that leaves a gap.
  if (start !== session.received) {
    return refused(
      416,
      'invalidRange',
      'The uploaded fragment overlaps with data that was received, or leaves a gap.',
    );
  }
  if (bytes.length >= largestRangeBytes) {
    return refused(413, 'requestEntityTooLarge', 'A range must be smaller than 60 MiB.');
  }
  const isLast = end === total - 1;
  if (!isLast && bytes.length % unitBytes !== 0) {
    return refused(400, 'invalidRequest', 'A range must be a multiple of 320 KiB.');
  }
  const grown = sharePoint.uploads.append(session, bytes, total);
  if (!isLast || session.isDeferred) return waiting(grown, 202);
  return completeUpload(sharePoint, grown, at);
}

/** Makes the file of what was received. */
export function completeUpload(sharePoint: SharePoint, session: UploadSession, at: string): RangeReply {
  const { driveItems, drives, uploads } = sharePoint;
  const drive = drives.byId(session.driveId);
  const parent = drive && driveItems.find(drive, session.parentId);
  if (!drive || !parent) return sessionMissing();
  if (session.total === undefined || session.received < session.total) {
    return refused(400, 'invalidRequest', 'Ranges of the file are missing.');
  }
  const existing = driveItems.child(parent, session.name);
  if (existing && session.conflict === 'fail') {
    return refused(409, 'nameAlreadyExists', 'The specified item name already exists.');
  }
  const file = { mimeType: 'application/octet-stream', content: uploads.content(session) };
  const writing = { by: session.by, at };
  uploads.close(session);
  if (existing && session.conflict === 'replace') {
    return { status: 200, body: { item: driveItems.replace(existing, file, writing) } };
  }
  const name = existing ? freeSibling(sharePoint, parent, session.name) : session.name;
  return {
    status: 201,
    body: { item: driveItems.create({ drive, parentId: parent.id, name, file, ...writing }) },
  };
}

/** A name that is free, as the service makes it: `name 1.txt`. */
export function freeSibling({ driveItems }: SharePoint, parent: DriveItem, name: string): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  let tried = name;
  for (let number = 1; driveItems.child(parent, tried); number += 1) tried = `${stem} ${number}${ending}`;
  return tried;
}
