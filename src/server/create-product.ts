import path from 'node:path';
import type { Express } from 'express';
import type { SeenVersions } from '../api/api-deps.ts';
import { createApi } from '../api/http/create-api.ts';
import { createTabTokenVerifier, entraKeys } from '../api/http/verify-tab-token.ts';
import { nameOfMessage } from '../bot/messages/index.ts';
import { createBot } from '../bot/create-bot.ts';
import type { JobDeps } from '../jobs/job.ts';
import { ledgerKnownFrom } from '../use-cases/audit/anchor-audit.ts';
import { keepDayFigures } from '../use-cases/organisation/keep-day-figures.ts';
import { knowsRow } from '../sharepoint/knows-row.ts';
import { ensureSeen } from '../sharepoint/ensure-seen.ts';
import { factsFedBy } from '../sharepoint/lists/index.ts';
import { createDoor } from '../use-cases/people/admit.ts';
import type { Settings } from './config/settings.ts';
import type { Connected } from './connect.ts';
import type { Arrival } from './connecting/arrival.ts';
import { connect } from './connect.ts';
import { createApp } from './create-app.ts';
import { developmentClock } from './development-clock.ts';
import { fillReplica } from './fill-replica.ts';
import { holdKeys } from './held-keys.ts';
import type { Log } from './log.ts';
import { createMissingWordReport } from './missing-words.ts';
import { createRates } from './rates.ts';
import type { SealedTokens } from './sealed-tokens.ts';
import { sealedTokens } from './sealed-tokens.ts';
import { notificationRoute } from './notifications.ts';
import { requestAddress } from './address-of.ts';
import { upstreamProblemOf } from './upstream-problem.ts';

/** The product put together, neither listening nor running its jobs. */
export interface Product extends Connected {
  readonly app: Express;
  readonly jobDeps: JobDeps;
}

const monotonic = () => performance.now();

const TAB_FOLDER = path.join(import.meta.dirname, '../../dist/tab');

/** Connects, fills the replica when it is empty, and builds the HTTP application. */
export async function createProduct(settings: Settings, log: Log, arrival?: Arrival): Promise<Product> {
  const connected = await connect(settings, log, arrival);
  const { deps, health, holder, time, replica, sync, listWatch, notifications, sharePoint, ledger, counter } =
    connected;
  await fillReplica(connected, log);
  const door = createDoor(deps, { servesGuests: settings.servesGuests });
  const onMissingWord = settings.isProduction ? createMissingWordReport(log) : undefined;
  const rates = createRates({ isProduction: settings.isProduction, now: monotonic });
  const bot = createBot({
    settings: {
      appId: settings.clientId,
      appPassword: settings.clientSecret,
      tenantId: settings.tenantId,
      teamsAppId: settings.teamsAppId,
    },
    deps,
    door,
    ledger,
    rates,
    knowsRow: (version) => knowsRow(replica, version),
    knownFrom: () => ledgerKnownFrom(deps),
    maySend: () => health.isClockRight() && holder.holding() !== undefined,
    holdKeys: (remote) => holdKeys(remote, monotonic),
    now: time.now,
    log,
    onMissingWord,
  });
  const api = createApi({
    deps: {
      ...deps,
      messageName: nameOfMessage,
      seen: seenVersions(sharePoint, sealedTokens(settings.clientSecret)),
      factsFedBy,
    },
    verifyToken: createTabTokenVerifier({
      tenantId: settings.tenantId,
      clientId: settings.clientId,
      keys: holdKeys(entraKeys(settings.tenantId), monotonic),
      now: time.now,
    }),
    rates,
    door,
    log,
    upstreamProblemOf,
    onMissingWord,
  });
  const app = createApp({
    messages: bot.messages,
    api,
    notifications:
      notifications &&
      notificationRoute({
        ...notifications,
        rate: rates.notifications,
        addressOf: (request) => requestAddress(request, settings.isProduction),
        wake: listWatch.wake,
        log,
      }),
    development:
      settings.developmentKey === undefined
        ? undefined
        : developmentClock(deps.clock, settings.developmentKey),
    readiness: health.report,
    tabFolder: TAB_FOLDER,
  });
  const jobDeps: JobDeps = {
    ...deps,
    syncLists: listWatch.look,
    reconcileLists: async () => ({ ...(await sync.reconcile()) }),
    syncDirectory: async () => {
      await sync.syncDirectory();
      return {};
    },
    countPeople: () => {
      counter.bringUp();
      return Promise.resolve({});
    },
    sendDue: async () => {
      await connected.makeTables();
      return { ...(await bot.sendDue(time.instant())) };
    },
    keepDayFigures: async () => {
      await connected.makeTables();
      return keepDayFigures(deps);
    },
    keepSnapshot: async () => {
      const kept = await connected.keepSnapshot();
      return { snapshots: kept === 'kept' ? 1 : 0, disksTooFull: kept === 'disk-too-full' ? 1 : 0 };
    },
    keepSubscriptions: async () => ({ ...(await notifications?.keep()) }),
    holding: holder.holding,
  };
  return { ...connected, app, jobDeps };
}

const seenVersions = (sharePoint: Connected['sharePoint'], { seal, open }: SealedTokens): SeenVersions => ({
  tokenOf: seal,
  ensure: async (sealed) => {
    await ensureSeen(
      sharePoint,
      sealed.map(open).filter((token) => token !== undefined),
    );
  },
});
