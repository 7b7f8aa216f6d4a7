import type { QueryOptions } from './open-data/query-options.ts';

/** What bodies and links name as the service, whatever address the listener has. */
const serviceRoot = 'https://graph.microsoft.com/v1.0';

export const metadata = (fragment: string): string => `${serviceRoot}/$metadata#${fragment}`;

/** The address of a collection's next page: the options as sent, and where to go on. */
export function pageLink(
  path: string,
  options: Pick<QueryOptions, 'repeated'>,
  position: { skiptoken?: string; token?: string; deltatoken?: string },
): string {
  const written = [...options.repeated, ...Object.entries(position)].map(
    // Delta's `token` is written without `$` (Graph docs: listItem delta).
    ([name, value]) => `${name === 'token' ? 'token' : `$${name}`}=${encodeURIComponent(value)}`,
  );
  return `${serviceRoot}${path}${written.length > 0 ? '?' : ''}${written.join('&')}`;
}
