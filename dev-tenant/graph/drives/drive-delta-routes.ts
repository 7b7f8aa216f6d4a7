/** Graph docs: driveitem-delta. */
import { metadata, pageLink } from '../addresses.ts';
import { answer, invalidRequest, notImitated, refusal } from '../exchange.ts';
import { parseQueryOptions, selected } from '../open-data/query-options.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import { driveItemBody } from './drive-body.ts';
import { withDriveItem } from './drive-scope.ts';
import type { Drive } from './drives.ts';

const pageSize = 200;

/** Measured on libraries: a token is good for sixty days (public captures). */
const lifetimeMilliseconds = 60 * 24 * 60 * 60 * 1_000;

const writeToken = (change: number, now: number): string =>
  Buffer.from(`${change};${now}`).toString('base64url');

type Position = { readonly after: number | string } | 'malformed' | 'run out';

function readToken(text: string | undefined, drive: Drive, now: number): Position {
  if (text === undefined || text === '') return { after: 0 };
  if (text === 'latest') return { after: drive.lastChange };
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? 'malformed' : { after: new Date(instant).toISOString() };
  }
  const found = /^(\d{1,15});(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString());
  if (!found || Number(found[1]) > drive.lastChange) return 'malformed';
  return now - Number(found[2]) > lifetimeMilliseconds ? 'run out' : { after: Number(found[1]) };
}

export const driveDeltaRoutes: readonly Route[] = [
  route(
    '/drives/{drive}/items/{item}/delta',
    { method: 'GET', needs: 'read-files', units: 1 },
    (context, parameters) =>
      withDriveItem(context, parameters, (item) => {
        if (item.parentId !== undefined) return notImitated('the changes of a folder');
        const drive = context.sharePoint.drives.byId(parameters.drive);
        return drive ? changesOf(context, drive) : invalidRequest('The drive is gone.');
      }),
  ),
];

function changesOf(context: RouteContext, drive: Drive) {
  const { request, sharePoint, now } = context;
  const options = parseQueryOptions(request.search, ['select', 'top', 'token'], 'driveItem');
  if (!options.ok) return options.refusal;
  const from = readToken(options.value.token, drive, now());
  const path = `/drives/${drive.id}/root/delta`;
  if (from === 'malformed') return invalidRequest('Provided sync token is malformed');
  if (from === 'run out') {
    return refusal(410, 'resyncRequired', 'Resync required. Enumerate again.', {
      headers: { Location: pageLink(path, { repeated: [] }, {}) },
    });
  }
  const changes = sharePoint.driveItems.changedAfter(drive, from.after);
  const size = Math.min(Math.max(options.value.top ?? pageSize, 1), pageSize);
  const given = changes.slice(0, size);
  const isLast = given.length === changes.length;
  const position = isLast ? drive.lastChange : (given.at(-1)?.change ?? 0);
  return answer(200, {
    '@odata.context': metadata('Collection(driveItem)'),
    [isLast ? '@odata.deltaLink' : '@odata.nextLink']: pageLink(
      path,
      { repeated: [] },
      { token: writeToken(position, now()) },
    ),
    value: given.map((item) => selected(driveItemBody(context, drive, item), options.value.select)),
  });
}
