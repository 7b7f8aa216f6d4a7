/**
 * The many ways to a drive and to what is in it, made one: `/drives/{id}/items/{key}`. A key is an item's id, `root`,
 * or either with a path below it: `root:/folder/file.txt` (Graph docs: addressing drive items).
 */
import type { Directory } from '../../tenant.ts';
import type { Sites } from '../sharepoint/sites.ts';
import type { Drives } from './drives.ts';

interface Holders {
  readonly directory: Directory;
  readonly sites: Sites;
  readonly drives: Drives;
}

/** No drive has it as its id. */
const nowhere = 'none';

function driveSegments(segments: readonly string[], holders: Holders): readonly string[] | undefined {
  const [collection, key = '', word, ...rest] = segments;
  if (collection === 'drives') return word === undefined ? segments : [collection, key, word, ...rest];
  if (word !== 'drive') {
    return collection === 'sites' && word === 'drives' && rest.length > 0 ? ['drives', ...rest] : undefined;
  }
  if (collection === 'users') {
    const user = holders.directory.user(key);
    return ['drives', user ? holders.drives.ofUser(user).id : nowhere, ...rest];
  }
  if (collection === 'sites') {
    const site = holders.sites.byKey(key);
    return ['drives', site ? holders.drives.ofSite(site).id : nowhere, ...rest];
  }
  return undefined;
}

/** Other segments are given back as they came. */
export function drivePath(segments: readonly string[], holders: Holders): readonly string[] {
  const inDrive = driveSegments(segments, holders);
  if (!inDrive) return segments;
  const [drives = '', id = '', ...rest] = inDrive;
  const below = rest[0] === 'items' ? rest.slice(1) : rest;
  const [first, ...further] = below;
  if (first === undefined || (rest[0] !== 'items' && !/^root:?$/.test(first))) return inDrive;
  if (!first.endsWith(':')) return [drives, id, 'items', first, ...further];
  const end = further.findIndex((segment) => segment.endsWith(':'));
  const named = end === -1 ? further : [...further.slice(0, end), further[end]?.slice(0, -1) ?? ''];
  const after = end === -1 ? [] : further.slice(end + 1);
  return [drives, id, 'items', [first, ...named].join('/'), ...after];
}
