import type { IdentitySet } from '@microsoft/microsoft-graph-types';
import type { Refusal, Reply, Result } from '../exchange.ts';
import { invalidRequest, no, notFound, ok, refusal } from '../exchange.ts';
import type { RouteContext } from '../route.ts';
import type { DriveItem, Writing } from './drive-items.ts';
import type { Drive } from './drives.ts';

export const itemMissing = (): Refusal => notFound('The resource could not be found.');

export const nameTaken = (): Refusal =>
  refusal(409, 'nameAlreadyExists', 'The specified item name already exists.');

export function withDrive({ sharePoint }: RouteContext, id: string, use: (drive: Drive) => Reply): Reply {
  const drive = sharePoint.drives.byId(id);
  return drive ? use(drive) : itemMissing();
}

/** What a key names: `root`, an id, or a path below either. */
export function findDriveItem(context: RouteContext, drive: Drive, key: string): DriveItem | undefined {
  const { driveItems } = context.sharePoint;
  const [start = '', ...path] = key.split(/:?\//);
  let item = start === 'root' ? driveItems.root(drive) : driveItems.find(drive, start);
  for (const name of path.filter((each) => each !== '')) {
    item = item && driveItems.child(item, name);
  }
  return item;
}

export function withDriveItem(
  context: RouteContext,
  parameters: { readonly drive: string; readonly item: string },
  use: (item: DriveItem, drive: Drive) => Reply,
): Reply {
  return withDrive(context, parameters.drive, (drive) => {
    const item = findDriveItem(context, drive, parameters.item);
    return item ? use(item, drive) : itemMissing();
  });
}

/** Where a path that may not exist yet leads: the folder above, and the last name. Folders on the way are made. */
export function placeOf(
  context: RouteContext,
  drive: Drive,
  key: string,
): Result<{ readonly parent: DriveItem; readonly name: string }> {
  const { driveItems } = context.sharePoint;
  const [start = '', ...path] = key.split(/:?\//).filter((each, index) => index === 0 || each !== '');
  const name = path.at(-1);
  let parent = start === 'root' ? driveItems.root(drive) : driveItems.find(drive, start);
  if (!parent) return no(itemMissing());
  if (name === undefined) return no(invalidRequest('A file needs a name.'));
  for (const folder of path.slice(0, -1)) {
    const refused = refusedName(folder);
    if (refused) return no(refused);
    parent =
      driveItems.child(parent, folder) ??
      driveItems.create({ drive, parentId: parent.id, name: folder, file: undefined, ...writingOf(context) });
    if (parent.mimeType !== undefined) return no(nameTaken());
  }
  const refused = refusedName(name);
  return refused ? no(refused) : ok({ parent, name });
}

/** Characters and endings that SharePoint refuses (support: restrictions in OneDrive and SharePoint). */
export function refusedName(name: string): Refusal | undefined {
  const isSound = /^(?! )[^"*:<>?/\\|\0-\x1f]{1,255}(?<![ .])$/.test(name) && !name.includes('_vti_');
  return isSound ? undefined : invalidRequest('The provided name cannot be used for a file or a folder.');
}

export const writingOf = ({ caller, directory, now }: RouteContext): Writing => ({
  by: identityOf(caller, directory),
  at: new Date(now()).toISOString(),
});

function identityOf(
  { appId, displayName, person }: RouteContext['caller'],
  directory: RouteContext['directory'],
): IdentitySet {
  const user = person && directory.user(person.userId);
  return user
    ? { user: { id: user.id, displayName: user.displayName } }
    : { application: { id: appId, displayName }, user: { displayName: 'SharePoint App' } };
}

/** 412 on another version. Drive items say `notAllowed` (onedrive-api-docs#514). */
export function checkDriveIfMatch({ request }: RouteContext, item: DriveItem): Result<undefined> {
  const expected = request.headers['if-match'];
  if (expected === undefined || expected === '*') return ok(undefined);
  if (expected === eTagOf(item) || expected === cTagOf(item)) return ok(undefined);
  return no(
    refusal(412, 'notAllowed', "ETag does not match current item's value", {
      inner: { code: 'preconditionFailed' },
    }),
  );
}

export const eTagOf = ({ guid, version }: DriveItem): string => `"{${guid.toUpperCase()}},${version}"`;
export const cTagOf = ({ guid, version }: DriveItem): string => `"c:{${guid.toUpperCase()}},${version}"`;
