import type { Tenant } from '../tenant.ts';
import { authenticate } from './authentication.ts';
import { parseBatch, runBatch } from './batch.ts';
import { drivePath } from './drives/drive-address.ts';
import { itemMissing } from './drives/drive-scope.ts';
import type { GraphRequest, Reply } from './exchange.ts';
import { invalidRequest, notFound, notImitated, refusal } from './exchange.ts';
import { asSeenOutside, strikeOf, throttled } from './faults.ts';
import type { Handled, Mishap } from './handled.ts';
import { calledPath } from './function-segments.ts';
import { finished, noMishap, worstOf } from './handled.ts';
import type { LedgerEntry } from './ledger.ts';
import type { OpenAnswers } from './open-answers.ts';
import { withoutGrant } from './open-answers.ts';
import { denied, isPermitted } from './permissions.ts';
import type { ResourceUnits } from './resource-units.ts';
import { findRoute } from './routes.ts';
import type { SharePoint } from './sharepoint/share-point.ts';
import type { CalendarEvents } from './calendar/events.ts';
import type { Installations } from './route.ts';
import { addressedSegments } from './site-address.ts';
import type { Change } from './subscriptions/announce.ts';
import { changeOf, concerns, notificationOf } from './subscriptions/announce.ts';
import type { Notify } from './subscriptions/notify.ts';
import type { Subscriptions } from './subscriptions/subscriptions.ts';

interface Dependencies {
  readonly tenant: Tenant;
  readonly sharePoint: SharePoint;
  readonly resourceUnits: ResourceUnits;
  readonly record: (entry: LedgerEntry) => void;
  readonly openAnswers: OpenAnswers;
  readonly events: CalendarEvents;
  readonly subscriptions: Subscriptions;
  readonly notify: Notify;
  readonly installations: Installations;
}

/** Whether a site's key names a host of another tenancy: `contoso.sharepoint.com`, alone or before `,` or `:`. */
function isForeignHost(siteKey: string, ownHost: string): boolean {
  const [host = ''] = siteKey.toLowerCase().split(/[,:]/);
  return host.includes('.') && host !== ownHost;
}

/** What running a request came to. */
interface Course {
  readonly reply: Reply;
  readonly app?: string;
  readonly resourceUnits?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly mishap?: Mishap;
}

/** Answers a request, alone or inside a batch, faults included. */
export function createService(dependencies: Dependencies): (request: GraphRequest) => Promise<Handled> {
  const { tenant, sharePoint, resourceUnits, record } = dependencies;

  async function handle(request: GraphRequest): Promise<Handled> {
    const { method, path, isInBatch } = request;
    const fault = tenant.faults.take({ part: 'graph', method, path: `/v1.0${path}` });
    const strike = strikeOf(fault, request);
    const course: Course = strike.instead ? { reply: strike.instead } : await run(request);
    const handled = finished(strike.afterwards ?? course.reply, request, {
      now: tenant.now(),
      headers: course.headers ?? {},
      mishap: worstOf(strike.mishap, course.mishap ?? noMishap),
    });
    record({
      method,
      path,
      status: handled.mishap.isReset ? 0 : handled.status,
      resourceUnits: course.resourceUnits ?? 0,
      app: course.app,
      isInBatch,
    });
    return asSeenOutside(handled, request);
  }

  async function run(request: GraphRequest): Promise<Course> {
    const caller = await authenticate(tenant, request.headers.authorization);
    if (!caller.ok) return { reply: caller.refusal };
    const app = caller.value.appId;
    if (request.path === '/$batch' && request.method === 'POST') return { app, ...(await runSteps(request)) };

    const written = addressedSegments(request.path, sharePoint.sites);
    if (!written) return { app, reply: invalidRequest('The address is not well formed.') };
    if (written[0] === 'me' && !caller.value.person) {
      const sentence = '/me request is only valid with delegated authentication flow.';
      return { app, reply: refusal(400, 'BadRequest', sentence) };
    }
    const segments = drivePath(
      written[0] === 'me' ? ['users', caller.value.person?.userId ?? '', ...written.slice(1)] : written,
      { directory: tenant.directory, sites: sharePoint.sites, drives: sharePoint.drives },
    );
    const called = calledPath(segments, request.search);
    const match = called && findRoute(request.method, called.segments);
    if (!match) return { app, reply: notImitated(`${request.method} ${request.path}`) };
    const asked: GraphRequest = { ...request, search: called.search };

    const { route, parameters } = match;
    const units = typeof route.units === 'number' ? route.units : route.units(asked);
    const charge = units > 0 ? resourceUnits.charge(app, units) : { isThrottled: false, headers: {} };
    const charged = { app, resourceUnits: units, headers: charge.headers };
    if (charge.isThrottled) return { ...charged, reply: throttled({}) };

    const site = parameters.site === undefined ? undefined : sharePoint.sites.byKey(parameters.site);
    if (parameters.site !== undefined && isForeignHost(parameters.site, tenant.identity.sharePointHost)) {
      return { ...charged, reply: invalidRequest('Invalid hostname for this tenancy') };
    }
    if (parameters.site !== undefined && !site) {
      return { ...charged, reply: notFound('Requested site could not be found') };
    }
    const drive = parameters.drive === undefined ? undefined : sharePoint.drives.byId(parameters.drive);
    if (parameters.drive !== undefined && !drive) return { ...charged, reply: itemMissing() };
    const siteId = site?.id ?? drive?.siteId;
    const granted = siteId !== undefined ? sharePoint.grants.rolesOf(siteId, app) : [];
    const owner = parameters.user === undefined ? drive?.ownerId : tenant.directory.user(parameters.user)?.id;
    if (!isPermitted(route.needs, caller.value, granted, owner)) {
      const isWithoutGrant = siteId !== undefined && granted.length === 0;
      return {
        ...charged,
        reply: isWithoutGrant ? withoutGrant(dependencies.openAnswers) : denied(route.needs),
      };
    }

    const { directory, identity, now } = tenant;
    const { events, subscriptions, notify, installations } = dependencies;
    const context = {
      request: asked,
      caller: caller.value,
      tenantId: identity.tenantId,
      directory,
      identity,
      sharePoint,
      events,
      subscriptions,
      notify,
      installations,
      now,
    };
    const reply = await route.handle(context, parameters, site);
    const change = changeOf(sharePoint, route, parameters, site, owner, reply);
    if (change) announce(change);
    return { ...charged, reply };
  }

  /** Tells whoever subscribed, without keeping the caller waiting; nobody is told twice. */
  function announce(change: Change): void {
    const { subscriptions, notify } = dependencies;
    const concerned = subscriptions
      .active(new Date(tenant.now()).toISOString())
      .filter((subscription) => concerns(subscription, change));
    for (const subscription of concerned) {
      const notification = notificationOf(subscription, change, tenant.identity.tenantId);
      void notify(new URL(subscription.notificationUrl), notification);
    }
  }

  async function runSteps(request: GraphRequest): Promise<Course> {
    if (request.isInBatch) return { reply: invalidRequest('A batch cannot contain a batch.') };
    const steps = parseBatch(request);
    return steps.ok ? runBatch(request, steps.value, handle) : { reply: steps.refusal };
  }

  return handle;
}
