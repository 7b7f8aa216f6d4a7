import type { Channel, Directory, TenantIdentity } from '../tenant.ts';
import type { CalendarEvents } from './calendar/events.ts';
import { isFunctionSegment } from './function-segments.ts';
import type { GraphRequest, Reply } from './exchange.ts';
import type { Caller, Need } from './permissions.ts';
import type { SharePoint } from './sharepoint/share-point.ts';
import type { Site } from './sharepoint/sites.ts';
import type { Notify } from './subscriptions/notify.ts';
import type { Subscriptions } from './subscriptions/subscriptions.ts';

/** For whom the app is installed. */
export type Installations = Pick<Channel, 'installFor' | 'uninstallFor' | 'isInstalledFor'>;

/** What a route may use to answer. */
export interface RouteContext {
  readonly request: GraphRequest;
  readonly caller: Caller;
  readonly tenantId: string;
  readonly directory: Directory;
  readonly identity: TenantIdentity;
  readonly sharePoint: SharePoint;
  readonly events: CalendarEvents;
  readonly subscriptions: Subscriptions;
  readonly notify: Notify;
  readonly installations: Installations;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameters<Rest>
  : never;

interface RouteRules {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly needs: Need;
  /** SharePoint resource units; the directory has a budget of its own (learn: SharePoint throttling; Graph throttling limits). */
  readonly units: number | ((request: GraphRequest) => number);
}

export interface Route extends RouteRules {
  readonly path: string;
  /** Decoded parameters of a path that matches, else undefined. */
  match(segments: readonly string[]): Readonly<Record<string, string>> | undefined;
  handle(
    context: RouteContext,
    parameters: Readonly<Record<string, string>>,
    site: Site | undefined,
  ): Reply | Promise<Reply>;
}

function matcher(path: string): Route['match'] {
  const pattern = path.slice(1).split('/');
  return (segments) => {
    if (segments.length !== pattern.length) return undefined;
    const parameters: Record<string, string> = {};
    for (const [index, part] of pattern.entries()) {
      const segment = segments[index] ?? '';
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name !== undefined && !isFunctionSegment(segment)) parameters[name] = segment;
      else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
    }
    return parameters;
  };
}

/** A route whose handler gets the path's parameters by name. */
export function route<Path extends string>(
  path: Path,
  rules: RouteRules,
  handle: (
    context: RouteContext,
    parameters: Readonly<Record<PathParameters<Path>, string>>,
  ) => Reply | Promise<Reply>,
): Route {
  return {
    path,
    ...rules,
    match: matcher(path),
    // `match` has filled exactly the parameters that the path names.
    handle: (context, parameters) => handle(context, parameters),
  };
}

/** A route below `/sites/{site}`, which the service resolves because permissions are granted per site. */
export function siteRoute<Path extends string>(
  path: Path,
  rules: RouteRules,
  handle: (
    context: RouteContext & { site: Site },
    parameters: Readonly<Record<PathParameters<Path>, string>>,
  ) => Reply,
): Route {
  const full = `/sites/{site}${path}`;
  return {
    path: full,
    ...rules,
    match: matcher(full),
    handle(context, parameters, site) {
      if (!site) throw new Error(`The route ${full} was run without its site.`);
      return handle({ ...context, site }, parameters);
    },
  };
}
