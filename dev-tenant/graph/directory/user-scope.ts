import type { DirectoryUser } from '../../tenant.ts';
import type { Refusal, Reply } from '../exchange.ts';
import { refusal } from '../exchange.ts';
import type { RouteContext } from '../route.ts';

export const missingUser = (id: string): Refusal =>
  refusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export function withUser(
  { directory }: RouteContext,
  key: string,
  use: (user: DirectoryUser) => Reply,
): Reply {
  const user = directory.user(key);
  return user ? use(user) : missingUser(key);
}
