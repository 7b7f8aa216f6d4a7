import { eventRoutes } from './calendar/event-routes.ts';
import { groupRoutes } from './directory/group-routes.ts';
import { userDeltaRoutes } from './directory/user-delta-routes.ts';
import { userRoutes } from './directory/user-routes.ts';
import { userWriteRoutes } from './directory/user-write-routes.ts';
import { contentRoutes } from './drives/content-routes.ts';
import { driveDeltaRoutes } from './drives/drive-delta-routes.ts';
import { driveRoutes } from './drives/drive-routes.ts';
import { uploadSessionRoutes } from './drives/upload-session-routes.ts';
import type { Route } from './route.ts';
import { contentTypeRoutes } from './sharepoint/content-type-routes.ts';
import { columnRoutes } from './sharepoint/column-routes.ts';
import { deltaRoutes } from './sharepoint/delta-routes.ts';
import { itemReadRoutes } from './sharepoint/item-read-routes.ts';
import { itemVersionRoutes } from './sharepoint/item-version-routes.ts';
import { itemWriteRoutes } from './sharepoint/item-write-routes.ts';
import { listRoutes } from './sharepoint/list-routes.ts';
import { siteListRoutes } from './sharepoint/site-list-routes.ts';
import { siteRoutes } from './sharepoint/site-routes.ts';
import { subscriptionRoutes } from './subscriptions/subscription-routes.ts';
import { installedAppRoutes } from './teams/installed-app-routes.ts';

/** Everything of Graph that this tenant imitates. The first match wins: `delta` before an item's id. */
const routes: readonly Route[] = [
  ...siteListRoutes,
  ...siteRoutes,
  ...contentTypeRoutes,
  ...listRoutes,
  ...columnRoutes,
  ...deltaRoutes,
  ...itemReadRoutes,
  ...itemWriteRoutes,
  ...itemVersionRoutes,
  ...driveRoutes,
  ...contentRoutes,
  ...uploadSessionRoutes,
  ...driveDeltaRoutes,
  ...userDeltaRoutes,
  ...userRoutes,
  ...userWriteRoutes,
  ...groupRoutes,
  ...eventRoutes,
  ...installedAppRoutes,
  ...subscriptionRoutes,
];

export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

export function findRoute(method: string, segments: readonly string[]): Match | undefined {
  for (const route of routes) {
    const parameters = route.method === method ? route.match(segments) : undefined;
    if (parameters) return { route, parameters };
  }
  return undefined;
}
