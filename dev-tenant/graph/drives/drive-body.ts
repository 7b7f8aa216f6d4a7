import { metadata } from '../addresses.ts';
import type { RouteContext } from '../route.ts';
import type { DriveItem } from './drive-items.ts';
import { cTagOf, eTagOf } from './drive-scope.ts';
import type { Drive } from './drives.ts';

/** One terabyte for a person, twenty-five for a site (learn: SharePoint limits). */
export const quotaBytes = ({ ownerId }: Drive): number => (ownerId === undefined ? 25 : 1) * 1024 ** 4;

export function driveBody({ sharePoint, directory }: RouteContext, drive: Drive): object {
  const owner = drive.ownerId === undefined ? undefined : directory.user(drive.ownerId);
  const total = quotaBytes(drive);
  const used = sharePoint.driveItems.used(drive);
  return {
    id: drive.id,
    driveType: owner ? 'business' : 'documentLibrary',
    name: owner ? 'OneDrive' : 'Documents',
    description: '',
    createdDateTime: drive.createdAt,
    lastModifiedDateTime: drive.createdAt,
    webUrl: drive.webUrl,
    owner: owner ? { user: { id: owner.id, displayName: owner.displayName } } : { group: {} },
    quota: { deleted: 0, remaining: total - used, state: 'normal', total, used },
  };
}

/** The path of an item in its drive, without that of the root: `/Folder/file.txt`. */
function pathOf(
  context: Pick<RouteContext, 'sharePoint'>,
  drive: Drive,
  item: DriveItem | undefined,
): string {
  if (item?.parentId === undefined) return '';
  const parent = context.sharePoint.driveItems.find(drive, item.parentId);
  return `${pathOf(context, drive, parent)}/${item.name}`;
}

/** What every scanner takes for a virus although it is none (eicar.org: "Anti-malware testfile"). */
const TEST_VIRUS = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!';

const isMalicious = (content: Uint8Array): boolean => Buffer.from(content).includes(TEST_VIRUS);

export const itemContext = (drive: Drive): string => metadata(`drives('${drive.id}')/items/$entity`);

export function driveItemBody(
  context: Pick<RouteContext, 'sharePoint'>,
  drive: Drive,
  item: DriveItem,
): Readonly<Record<string, unknown>> {
  const parent =
    item.parentId === undefined ? undefined : context.sharePoint.driveItems.find(drive, item.parentId);
  const parentReference = {
    driveId: drive.id,
    driveType: drive.ownerId === undefined ? 'documentLibrary' : 'business',
    ...(parent && { id: parent.id, path: `/drives/${drive.id}/root:${pathOf(context, drive, parent)}` }),
  };
  if (item.isDeleted) {
    return { id: item.id, name: item.name, parentReference, deleted: { state: 'deleted' } };
  }
  const children = item.mimeType === undefined ? context.sharePoint.driveItems.children(item) : [];
  return {
    id: item.id,
    name: item.name,
    eTag: eTagOf(item),
    cTag: cTagOf(item),
    size: item.size,
    webUrl: `${drive.webUrl}${encodeURI(pathOf(context, drive, item))}`,
    createdDateTime: item.createdAt,
    lastModifiedDateTime: item.modifiedAt,
    createdBy: item.createdBy,
    lastModifiedBy: item.modifiedBy,
    parentReference,
    fileSystemInfo: { createdDateTime: item.createdAt, lastModifiedDateTime: item.modifiedAt },
    ...(item.parentId === undefined && { root: {} }),
    ...(item.mimeType === undefined
      ? { folder: { childCount: children.length } }
      : { file: { mimeType: item.mimeType } }),
    // The scan runs after the upload: the item tells of it as soon as it is asked again (learn: "Built-in virus
    // protection in SharePoint Online, OneDrive, and Microsoft Teams"; Graph docs: driveItem, malware).
    ...(isMalicious(context.sharePoint.driveItems.content(item)) && {
      malware: { description: 'EICAR_Test_File' },
    }),
  };
}
