import express from 'express';
import type { NextFunction, Request, Response, Router } from 'express';
import type { Tenant } from '../tenant.ts';
import { createFileHost } from './drives/file-host.ts';
import type { GraphRequest, RequestBody } from './exchange.ts';
import { notImitated, refusal } from './exchange.ts';
import type { Handled } from './handled.ts';
import { finished } from './handled.ts';
import type { Ledger } from './ledger.ts';
import { createLedger } from './ledger.ts';
import type { OpenAnswers } from './open-answers.ts';
import { usualAnswers } from './open-answers.ts';
import { createResourceUnits, unitsPerMinute } from './resource-units.ts';
import { send } from './send.ts';
import { createService } from './service.ts';
import type { PageLimits } from './sharepoint/item-page.ts';
import { sharePointLimits } from './sharepoint/item-page.ts';
import { createSharePoint, secondsInstant } from './sharepoint/share-point.ts';
import { createSql } from './sql.ts';
import { createCalendarEvents } from './calendar/events.ts';
import type { Installations } from './route.ts';
import type { Notify } from './subscriptions/notify.ts';
import { nobodyListens } from './subscriptions/notify.ts';
import { createSubscriptions } from './subscriptions/subscriptions.ts';
import { splitVersion } from './version.ts';

export interface GraphOptions {
  /** Per app; by the tenant's licences when left out. */
  readonly resourceUnitsPerMinute?: number;
  readonly limits?: Partial<PageLimits>;
  /** How long a delta token lasts. */
  readonly deltaLifetimeMilliseconds?: number;
  /** Which of two reported answers is given; the usual ones when left out. */
  readonly openAnswers?: Partial<OpenAnswers>;
  /** Reaches whoever subscribed to changes; nobody when left out. */
  readonly notify?: Notify;
  /** For whom Teams has the app; for nobody when left out. */
  readonly installations?: Installations;
}

export interface Graph {
  /** Answers as graph.microsoft.com. */
  readonly router: Router;
  /** Answers as the tenant's SharePoint hosts. */
  readonly fileHost: Router;
  readonly ledger: Ledger;
}

const noInstallations: Installations = {
  installFor: () => Promise.reject(new Error('This tenant has no Teams.')),
  uninstallFor: () => Promise.reject(new Error('This tenant has no Teams.')),
  isInstalledFor: () => false,
};

/** Graph's own limit on a request's body (Graph docs: known issues). */
const largestBody = '4mb';
/** A file in one request (Graph docs: driveitem-put-content). */
const largestContent = '250mb';
const isContent = ({ method, path }: Request): boolean => method === 'PUT' && path.endsWith('/content');
const thirtyDaysMilliseconds = 30 * 24 * 60 * 60 * 1_000;

export function createGraph(tenant: Tenant, options: GraphOptions = {}): Graph {
  const { record, ...ledger } = createLedger();
  const openAnswers = { ...usualAnswers, ...options.openAnswers };
  const sharePoint = createSharePoint(createSql(tenant.db), tenant.identity, {
    createdAt: secondsInstant(tenant.now()),
    now: tenant.now,
    limits: { ...sharePointLimits, ...options.limits },
    openAnswers,
    deltaLifetimeMilliseconds: options.deltaLifetimeMilliseconds ?? thirtyDaysMilliseconds,
  });
  const limit = options.resourceUnitsPerMinute ?? unitsPerMinute(tenant.identity.licences);
  const resourceUnits = createResourceUnits(limit, tenant.now);
  const sql = createSql(tenant.db);
  const handle = createService({
    tenant,
    sharePoint,
    resourceUnits,
    record,
    openAnswers,
    events: createCalendarEvents(sql),
    subscriptions: createSubscriptions(sql),
    notify: options.notify ?? nobodyListens,
    installations: options.installations ?? noInstallations,
  });

  async function answerTo(incoming: Request): Promise<Handled> {
    if (!/^\/v1\.0(\/|$|\?)/.test(incoming.url)) {
      const reply = notImitated(`${incoming.method} ${incoming.url}`);
      return finished(reply, { headers: {} }, { now: tenant.now() });
    }
    return handle(readRequest(incoming));
  }

  const router = express.Router();
  const rawContent = express.raw({ type: () => true, limit: largestContent });
  const rawBody = express.raw({ type: () => true, limit: largestBody });
  router.use((incoming, response, next) => {
    (isContent(incoming) ? rawContent : rawBody)(incoming, response, next);
  });
  router.use(async (incoming, response) => {
    await send(response, await answerTo(incoming));
  });
  router.use(async (fault: unknown, _incoming: Request, response: Response, _next: NextFunction) => {
    const isTooLarge = fault instanceof Error && 'status' in fault && fault.status === 413;
    if (!isTooLarge) console.error('The local Graph failed.', fault);
    const reply = isTooLarge
      ? refusal(413, 'RequestEntityTooLarge', 'The request body is too large.')
      : refusal(500, 'generalException', 'General exception while processing');
    await send(response, finished(reply, { headers: {} }, { now: tenant.now() }));
  });
  return { router, fileHost: createFileHost(tenant, sharePoint), ledger };
}

function readRequest(incoming: Request): GraphRequest {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  return {
    method: incoming.method,
    ...splitVersion(incoming.url),
    headers,
    body: readBody(incoming.body, headers['content-type']),
    bytes: Buffer.isBuffer(incoming.body) ? incoming.body : Buffer.alloc(0),
    isInBatch: false,
  };
}

function readBody(bytes: unknown, contentType: string | undefined): RequestBody {
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return { kind: 'none' };
  if (!/^application\/json\b/i.test(contentType ?? '')) {
    return { kind: 'unreadable', reason: 'The Content-Type must be application/json.' };
  }
  try {
    return { kind: 'json', value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return {
      kind: 'unreadable',
      reason:
        'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    };
  }
}
