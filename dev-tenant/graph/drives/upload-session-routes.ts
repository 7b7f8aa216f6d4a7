/** Graph docs: driveitem-createuploadsession. */
import { z } from 'zod';
import type { Reply } from '../exchange.ts';
import { answer, refusal } from '../exchange.ts';
import { parseBody } from '../parse-body.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import { quotaBytes } from './drive-body.ts';
import { checkDriveIfMatch, findDriveItem, placeOf, withDrive, writingOf } from './drive-scope.ts';
import type { Drive } from './drives.ts';

const NewSession = z.looseObject({
  item: z
    .looseObject({
      '@microsoft.graph.conflictBehavior': z.enum(['fail', 'replace', 'rename']).default('fail'),
      name: z.string().optional(),
      /** In bytes. */
      fileSize: z.int().nonnegative().optional(),
    })
    .default({ '@microsoft.graph.conflictBehavior': 'fail' }),
  deferCommit: z.boolean().default(false),
});

/** How long a session waits for its next range; our own. */
const lifetimeMilliseconds = 24 * 60 * 60 * 1_000;

export const uploadSessionRoutes: readonly Route[] = [
  route(
    '/drives/{drive}/items/{item}/createUploadSession',
    { method: 'POST', needs: 'write-files', units: 2 },
    (context, parameters) =>
      withDrive(context, parameters.drive, (drive) => openSession(context, drive, parameters.item)),
  ),
];

function openSession(context: RouteContext, drive: Drive, key: string): Reply {
  const { sharePoint, request, now } = context;
  const parsed = parseBody(NewSession, request.body.kind === 'json' ? request.body.value : {});
  if (!parsed.ok) return parsed.refusal;
  const { item, deferCommit } = parsed.value;
  const existing = findDriveItem(context, drive, key);
  if (existing) {
    const precondition = checkDriveIfMatch(context, existing);
    if (!precondition.ok) return precondition.refusal;
  }
  // An item addressed by its id is a file whose content is replaced.
  const isById = existing !== undefined && !key.includes('/');
  const place = isById
    ? { parentId: existing.parentId ?? existing.id, name: existing.name }
    : newPlace(context, drive, key);
  if ('kind' in place) return place;
  if (sharePoint.driveItems.used(drive) + (item.fileSize ?? 0) > quotaBytes(drive)) {
    return refusal(507, 'quotaLimitReached', 'The file does not fit into what is left of the drive.');
  }
  const expiresAt = now() + lifetimeMilliseconds;
  const session = sharePoint.uploads.open({
    driveId: drive.id,
    ...place,
    conflict: isById ? 'replace' : item['@microsoft.graph.conflictBehavior'],
    isDeferred: deferCommit,
    expiresAt,
    by: writingOf(context).by,
  });
  return answer(200, {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession',
    uploadUrl: sharePoint.links.upload(drive, session.id),
    expirationDateTime: new Date(expiresAt).toISOString(),
    nextExpectedRanges: ['0-'],
  });
}

function newPlace(context: RouteContext, drive: Drive, key: string) {
  const place = placeOf(context, drive, key);
  return place.ok ? { parentId: place.value.parent.id, name: place.value.name } : place.refusal;
}
