/** The content of files (Graph docs: driveitem-get-content, driveitem-put-content). */
import type { Reply } from '../exchange.ts';
import { answer, invalidRequest } from '../exchange.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import { driveItemBody, itemContext } from './drive-body.ts';
import type { DriveItem } from './drive-items.ts';
import {
  checkDriveIfMatch,
  findDriveItem,
  placeOf,
  withDrive,
  withDriveItem,
  writingOf,
} from './drive-scope.ts';
import type { Drive } from './drives.ts';

const path = '/drives/{drive}/items/{item}/content';

export const contentRoutes: readonly Route[] = [
  route(path, { method: 'GET', needs: 'read-files', units: 1 }, (context, parameters) =>
    withDriveItem(context, parameters, (item, drive) =>
      item.mimeType === undefined
        ? invalidRequest('A folder has no content.')
        : answer(302, undefined, { Location: context.sharePoint.links.download(drive, item.guid) }),
    ),
  ),

  route(path, { method: 'PUT', needs: 'write-files', units: 2 }, (context, parameters) =>
    withDrive(context, parameters.drive, (drive) => putContent(context, drive, parameters.item)),
  ),
];

function putContent(context: RouteContext, drive: Drive, key: string): Reply {
  const { driveItems } = context.sharePoint;
  const { bytes, headers } = context.request;
  const file = { mimeType: headers['content-type'] ?? 'application/octet-stream', content: bytes };
  const existing = findDriveItem(context, drive, key);
  if (existing) {
    if (existing.mimeType === undefined) return invalidRequest('A folder has no content.');
    const precondition = checkDriveIfMatch(context, existing);
    if (!precondition.ok) return precondition.refusal;
    // By its id the page shows 201 although nothing is made; by its path clients meet 200.
    const status = key.includes('/') ? 200 : 201;
    return shown(context, drive, driveItems.replace(existing, file, writingOf(context)), status);
  }
  const place = placeOf(context, drive, key);
  if (!place.ok) return place.refusal;
  const { parent, name } = place.value;
  const created = driveItems.create({ drive, parentId: parent.id, name, file, ...writingOf(context) });
  return shown(context, drive, created, 201);
}

const shown = (context: RouteContext, drive: Drive, item: DriveItem, status: number): Reply =>
  answer(status, { '@odata.context': itemContext(drive), ...driveItemBody(context, drive, item) });
