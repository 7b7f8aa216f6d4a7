/** Drives and their items but for content (Graph docs: drive-get, driveitem-get, -list-children, -post-children, -update, -delete). */
import { z } from 'zod';
import { metadata } from '../addresses.ts';
import type { Reply } from '../exchange.ts';
import { answer, invalidRequest, notImitated } from '../exchange.ts';
import { parseQueryOptions, selected } from '../open-data/query-options.ts';
import { parseBody } from '../parse-body.ts';
import { requiredBody } from '../request-body.ts';
import type { Route, RouteContext } from '../route.ts';
import { route, siteRoute } from '../route.ts';
import { withUser } from '../directory/user-scope.ts';
import { driveBody, driveItemBody, itemContext } from './drive-body.ts';
import type { DriveItem } from './drive-items.ts';
import {
  checkDriveIfMatch,
  itemMissing,
  nameTaken,
  refusedName,
  withDrive,
  withDriveItem,
  writingOf,
} from './drive-scope.ts';
import type { Drive } from './drives.ts';
import { freeSibling } from './receive-range.ts';

const readRules = { method: 'GET', needs: 'read-files', units: 1 } as const;
const writeRules = { needs: 'write-files', units: 2 } as const;

const ConflictBehavior = z.enum(['fail', 'replace', 'rename']);
const NewFolder = z.looseObject({
  name: z.string(),
  folder: z.looseObject({}),
  '@microsoft.graph.conflictBehavior': ConflictBehavior.default('fail'),
});
const ItemChange = z.strictObject({
  name: z.string().optional(),
  parentReference: z.looseObject({ id: z.string() }).optional(),
});

const pageSize = 200;

export const driveRoutes: readonly Route[] = [
  route('/users/{user}/drives', readRules, (context, parameters) =>
    withUser(context, parameters.user, (user) =>
      answer(200, {
        '@odata.context': metadata('drives'),
        value: [driveBody(context, context.sharePoint.drives.ofUser(user))],
      }),
    ),
  ),

  siteRoute('/drives', readRules, (context) =>
    answer(200, {
      '@odata.context': metadata('drives'),
      value: [driveBody(context, context.sharePoint.drives.ofSite(context.site))],
    }),
  ),

  route('/drives/{drive}', readRules, (context, parameters) =>
    withDrive(context, parameters.drive, (drive) => {
      const options = parseQueryOptions(context.request.search, ['select'], 'drive');
      if (!options.ok) return options.refusal;
      const body = { '@odata.context': metadata('drives/$entity'), ...driveBody(context, drive) };
      return answer(200, selected(body, options.value.select));
    }),
  ),

  route('/drives/{drive}/items/{item}', readRules, (context, parameters) =>
    withDriveItem(context, parameters, (item, drive) => {
      const options = parseQueryOptions(context.request.search, ['select'], 'driveItem');
      if (!options.ok) return options.refusal;
      const body = {
        '@odata.context': itemContext(drive),
        ...(item.mimeType !== undefined && {
          '@microsoft.graph.downloadUrl': context.sharePoint.links.download(drive, item.guid),
        }),
        ...driveItemBody(context, drive, item),
      };
      return answer(200, selected(body, options.value.select));
    }),
  ),

  route('/drives/{drive}/items/{item}/children', readRules, (context, parameters) =>
    withDriveItem(context, parameters, (item, drive) => {
      const options = parseQueryOptions(context.request.search, ['select', 'top'], 'driveItem');
      if (!options.ok) return options.refusal;
      const children = context.sharePoint.driveItems.children(item);
      if (children.length > (options.value.top ?? pageSize)) return notImitated('a second page of children');
      return answer(200, {
        '@odata.context': metadata(`drives('${drive.id}')/items('${item.id}')/children`),
        value: children.map((each) => selected(driveItemBody(context, drive, each), options.value.select)),
      });
    }),
  ),

  route('/drives/{drive}/items/{item}/children', { method: 'POST', ...writeRules }, (context, parameters) =>
    withDriveItem(context, parameters, (item, drive) => createFolder(context, drive, item)),
  ),

  route('/drives/{drive}/items/{item}', { method: 'PATCH', ...writeRules }, (context, parameters) =>
    withDriveItem(context, parameters, (item, drive) => changeItem(context, drive, item)),
  ),

  route('/drives/{drive}/items/{item}', { method: 'DELETE', ...writeRules }, (context, parameters) =>
    withDriveItem(context, parameters, (item) => {
      if (item.parentId === undefined) return invalidRequest('The root cannot be deleted.');
      const precondition = checkDriveIfMatch(context, item);
      if (!precondition.ok) return precondition.refusal;
      context.sharePoint.driveItems.remove(item, new Date(context.now()).toISOString());
      return answer(204);
    }),
  ),
];

function createFolder(context: RouteContext, drive: Drive, parent: DriveItem): Reply {
  const { driveItems } = context.sharePoint;
  const body = requiredBody(context.request);
  if (!body.ok) return body.refusal;
  const parsed = parseBody(NewFolder, body.value);
  if (!parsed.ok) return parsed.refusal;
  const { name, '@microsoft.graph.conflictBehavior': behavior } = parsed.value;
  const refused = refusedName(name);
  if (refused) return refused;
  if (parent.mimeType !== undefined) return invalidRequest('A file holds nothing.');
  const isTaken = driveItems.child(parent, name) !== undefined;
  if (isTaken && behavior === 'fail') return nameTaken();
  if (isTaken && behavior === 'replace') return notImitated('replacing a folder');
  const folder = driveItems.create({
    drive,
    parentId: parent.id,
    name: freeSibling(context.sharePoint, parent, name),
    file: undefined,
    ...writingOf(context),
  });
  return answer(201, { '@odata.context': itemContext(drive), ...driveItemBody(context, drive, folder) });
}

function changeItem(context: RouteContext, drive: Drive, item: DriveItem): Reply {
  const { driveItems } = context.sharePoint;
  const precondition = checkDriveIfMatch(context, item);
  if (!precondition.ok) return precondition.refusal;
  const body = requiredBody(context.request);
  if (!body.ok) return body.refusal;
  const parsed = parseBody(ItemChange, body.value);
  if (!parsed.ok) return parsed.refusal;
  if (item.parentId === undefined) return invalidRequest('The root cannot be changed.');
  const name = parsed.value.name ?? item.name;
  const refused = refusedName(name);
  if (refused) return refused;
  const parent = driveItems.find(drive, parsed.value.parentReference?.id ?? item.parentId);
  if (!parent) return itemMissing();
  const other = driveItems.child(parent, name);
  if (other && other.id !== item.id) return nameTaken();
  const changed = driveItems.change(item, { name, parentId: parent.id }, writingOf(context));
  return answer(200, { '@odata.context': itemContext(drive), ...driveItemBody(context, drive, changed) });
}
