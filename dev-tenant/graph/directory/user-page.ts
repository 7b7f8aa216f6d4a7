import type { DirectoryUser } from '../../tenant.ts';
import { pageLink } from '../addresses.ts';
import type { Reply } from '../exchange.ts';
import { answer, refusal } from '../exchange.ts';
import type { QueryOptions } from '../open-data/query-options.ts';
import type { RouteContext } from '../route.ts';
import { shownUser } from './user-body.ts';

/** Page sizes of directory objects (Graph docs: user list). */
const defaultSize = 100;
const largestSize = 999;

/** Asked with the header that advanced queries need. */
export const isEventual = ({ request }: RouteContext): boolean =>
  request.headers.consistencylevel?.toLowerCase() === 'eventual';

export function page(
  { request }: RouteContext,
  options: QueryOptions,
  users: readonly DirectoryUser[],
  context: string,
  show: (user: DirectoryUser) => object,
  order: (user: DirectoryUser) => string = ({ id }) => id,
): Reply {
  const size = options.top ?? defaultSize;
  if (size < 1 || size > largestSize) {
    return refusal(
      400,
      'Request_BadRequest',
      `Invalid page size specified: '${size}'. Must be between 1 and ${largestSize} inclusive.`,
    );
  }
  const direction = options.orderBy?.isDescending === true ? -1 : 1;
  const sorted = users.toSorted(
    (left, right) =>
      direction * order(left).localeCompare(order(right), 'en') || (left.id < right.id ? -1 : 1),
  );
  const passed = passedOf(options.skipToken);
  const shown = sorted.slice(passed, passed + size);
  return answer(200, {
    '@odata.context': context,
    ...(options.count && { '@odata.count': sorted.length }),
    ...(sorted.length > passed + size && {
      '@odata.nextLink': pageLink(request.path, options, {
        skiptoken: Buffer.from(String(passed + size)).toString('base64url'),
      }),
    }),
    value: shown.map(show),
  });
}

/** How many a page's token says were given. */
const passedOf = (token: string | undefined): number =>
  Number(/^\d{1,9}$/.exec(Buffer.from(token ?? '', 'base64url').toString())?.[0] ?? 0);

export const relatedUser = (user: DirectoryUser, select: readonly string[] | undefined) => ({
  '@odata.type': '#microsoft.graph.user',
  ...shownUser(user, select, true),
});
