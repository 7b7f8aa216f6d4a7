import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { may } from '../domain/access/access.ts';
import type { Graph } from '../graph/graph.ts';
import { createGraph } from '../graph/graph.ts';
import { isCredentialRefused } from '../graph/graph-fault.ts';
import { createFileHost } from '../graph/file-host.ts';
import { msalTokens } from '../graph/msal-tokens.ts';
import { connectBlobs } from '../blobs/blob-container.ts';
import { blobChangeMark } from '../blobs/blob-change-mark.ts';
import { blobLease } from '../blobs/blob-lease.ts';
import { blobSnapshots } from '../blobs/blob-snapshots.ts';
import { createTablesIfMissing, connectTables } from '../outbox/table-clients.ts';
import { tableAuditLog } from '../outbox/table-audit-log.ts';
import { tableDayFigures } from '../outbox/table-day-figures.ts';
import { tableConversations } from '../outbox/table-conversations.ts';
import { tableOutbox } from '../outbox/table-outbox.ts';
import { readPolicies } from '../policy-files/read-policies.ts';
import type { DeliveryLedger } from '../ports/outbox.ts';
import { createProblemRows } from '../replica/problem-rows.ts';
import type { Replica } from '../replica/replica.ts';
import type { Kept } from '../replica/snapshot/keep-snapshot.ts';
import { createSnapshotKeeper } from '../replica/snapshot/keep-snapshot.ts';
import { createUnauditedRows, noticedAudit } from '../replica/unaudited-rows.ts';
import type { Sync } from '../replica/sync.ts';
import { createSync } from '../replica/sync.ts';
import type { SharePointParts } from '../sharepoint/share-point-records.ts';
import { evidenceRows } from '../sharepoint/evidence-rows.ts';
import { sharePointEvidenceStore } from '../sharepoint/share-point-evidence-store.ts';
import { createSharePointRecords } from '../sharepoint/share-point-records.ts';
import type { SubscriptionSummary } from '../sharepoint/subscriptions.ts';
import { keepSubscriptions } from '../sharepoint/subscriptions.ts';
import { policiesInForce } from '../use-cases/shared/policies-in-force.ts';
import type { Deps } from '../use-cases/shared/deps.ts';
import { createAuditReports } from './audit-reports.ts';
import { agedDirectory } from './aged-directory.ts';
import { SetUpFault } from './config/expected-faults.ts';
import type { Arrival } from './connecting/arrival.ts';
import { SNAPSHOT_BLOB } from './connecting/arrival.ts';
import { confirmSite, missingFromSite, siteIds } from './connecting/declared-lists.ts';
import { judgedPeople } from './connecting/judged-people.ts';
import { openLocalFile } from './connecting/local-file.ts';
import { createClockCheck } from './clock-check.ts';
import { datedWrites } from './dated-writes.ts';
import { createCredentialReport } from './credential-report.ts';
import type { Health } from './health.ts';
import type { Holder } from './holder.ts';
import { createHolder } from './holder.ts';
import { createHealth } from './health.ts';
import { auditSeal } from './audit-seal.ts';
import type { ListWatch } from './list-watch.ts';
import { createListWatch } from './list-watch.ts';
import type { Log } from './log.ts';
import { listsWrittenAt, noticedWrites } from './noticed-writes.ts';
import type { NotificationPlace } from './notifications.ts';
import { notificationPlace } from './notifications.ts';
import { fileMediaType } from './file-media-type.ts';
import { createQuarantineReport } from './report-quarantine.ts';
import { knownSite, sourceOf } from './known-site.ts';
import type { Settings } from './config/settings.ts';
import type { OffsetClock } from './offset-clock.ts';
import { createClock } from './offset-clock.ts';
import { sealedUploads } from './sealed-uploads.ts';
import { createSiteCheck } from './site-check.ts';
import type { Counter } from './judging/create-counter.ts';
import { createMoves } from './judging/create-moves.ts';
import { createJudgingThread } from './judging/judging-thread.ts';
import { releaseMark } from './release-mark.ts';
import { shaKeys } from './sha-keys.ts';
import { syncPaceOf } from './sync-pace.ts';
import type { TrustedTime } from './trusted-time.ts';
import { trustedTime } from './trusted-time.ts';

/** Everything the product is connected to. */
export interface Connected {
  readonly deps: Deps & { readonly clock: OffsetClock };
  readonly graph: Graph;
  readonly health: Health;
  readonly holder: Holder;
  readonly time: TrustedTime;
  /** Makes the tables that could not be made at the start, once; throws while it cannot. */
  readonly makeTables: () => Promise<void>;
  readonly replica: Replica;
  /** The local file was brought from a snapshot, and is as old as that. */
  readonly isFromSnapshot: boolean;
  readonly keepSnapshot: () => Promise<Kept>;
  /** Undefined where nobody is asked to tell of changes. */
  readonly notifications:
    (NotificationPlace & { readonly keep: () => Promise<SubscriptionSummary> }) | undefined;
  readonly sync: Sync;
  readonly listWatch: ListWatch;
  readonly counter: Counter;
  readonly sharePoint: Omit<SharePointParts, 'onWritten'>;
  readonly ledger: DeliveryLedger;
}

const orUndefined = <Value, Other>(
  value: Value | undefined,
  then: (value: Value) => Other | undefined,
): Other | undefined => (value === undefined ? undefined : then(value));

const monotonic = () => performance.now();

const root = path.join(import.meta.dirname, '../..');
const policiesFolder = path.join(root, 'policies');

/** Does it until it has been done once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    await work();
    isDone = true;
  };
}

/**
 * Connects to SharePoint and Azure Storage, and refuses a site that lacks a list or a column, naming it. `arrival`: a snapshot
 * that is on its way already.
 */
export async function connect(settings: Settings, log: Log, arrival?: Arrival): Promise<Connected> {
  const policies = readPolicies(policiesFolder);
  if (!policies.ok) {
    const named = policies.refusal.map(({ file, path: place, sentence }) => `${file} ${place}: ${sentence}`);
    throw new SetUpFault(`The policies do not parse: ${named.join('; ')}`);
  }
  const { tenantId, clientId, clientSecret } = settings;
  const clockCheck = createClockCheck(Date.now, monotonic);
  const time = trustedTime(clockCheck, Date.now);
  const health: Health = createHealth({
    clock: clockCheck,
    wall: Date.now,
    monotonic,
    syncedAt: () => replica.syncedAt(),
    isFilled: () => replica.isFilled(),
    hasLease: () => holder.holding() !== undefined,
  });
  const credential = createCredentialReport(log);
  const undated = createGraph({
    tokens: msalTokens({ tenantId, clientId, clientSecret }),
    onAnswer(answer) {
      health.hearGraph(answer);
      credential.onAnswer(answer);
    },
    onFailure(failure) {
      health.missGraph(failure);
      credential.onFailure(failure);
    },
  });
  const graph = noticedWrites(
    datedWrites(undated, time, () => readSiteIds()),
    (path) => listsWrittenAt(path, listIds).forEach(listWatch.noteWrite),
  );
  const address = { hostname: settings.sharePointHost, path: settings.sharePointSitePath };
  const readSiteIds = () => siteIds(graph, address);
  const site = await knownSite({
    read: readSiteIds,
    file: path.join(settings.dataDirectory, 'site.json'),
    address: `${address.hostname}${address.path}`,
  }).catch((fault: unknown) => {
    throw isCredentialRefused(fault) ? new SetUpFault(fault.message) : fault;
  });
  const { listIds } = site;
  if (site.isKept) log.warn({}, 'Microsoft 365 does not answer: reads are served from the local file');
  const blobs = connectBlobs({
    connectionString: settings.storageConnectionString,
    onAnswer: health.hearStorage,
    onNoAnswer: health.missStorage,
  });
  const opened = await openLocalFile(settings, {
    source: sourceOf(site),
    snapshots: blobSnapshots(blobs, SNAPSHOT_BLOB),
    arrival,
    log,
  });
  const replica: Replica = opened.replica;
  const sharePoint = { graph, siteId: site.siteId, listIds, replica };
  const onNotCounted = (personOid: string, fault: unknown) =>
    log.error({ personOid, fault }, 'Somebody could not be counted, and is tried again in an hour');
  const judgingThread = createJudgingThread(
    { path: replica.building.currentPath, policiesFolder, timeZone: settings.timeZone },
    { onFault: (fault) => log.error({ fault }, 'People could not be judged'), onNotCounted },
  );
  const sync = createSync(
    { ...sharePoint, now: time.asGraphHasIt, beforeExchange: judgingThread.end },
    replica,
  );
  const tables = connectTables({
    connectionString: settings.storageConnectionString,
    onAnswer: health.hearStorage,
    onNoAnswer: health.missStorage,
  });
  const holder = createHolder({ lease: blobLease(blobs, 'jobs', settings.leaseSeconds), monotonic, log });
  const confirmOnce = once(async () => {
    if (site.isKept) confirmSite(site, await readSiteIds());
  });
  const siteCheck = createSiteCheck({
    read: () => missingFromSite(graph, address),
    tell: health.lacks,
    log,
    monotonic,
  });
  const reportQuarantine = createQuarantineReport(replica, log);
  const listWatch = createListWatch({
    mark: blobChangeMark(blobs, 'changed'),
    pace: syncPaceOf(settings),
    async read(lists) {
      await confirmOnce();
      const { rebuilt, faults, newsIn } = await sync.syncOnce(lists);
      for (const { list, fault } of faults) log.warn({ list, fault }, 'A list could not be synced');
      await siteCheck(faults.length > 0);
      reportQuarantine();
      return { newsIn, isWhole: faults.length === 0, rebuilt: rebuilt.length };
    },
    monotonic,
    log,
  });
  const makeTables = once(() => createTablesIfMissing(tables));
  await makeTables().catch((fault: unknown) => {
    log.warn({ fault }, 'Storage is missing at the start, and is looked for again before messages are sent');
  });
  const records = createSharePointRecords(sharePoint);
  const clock = createClock(settings.timeZone, time.now);
  const inForce = policiesInForce(policies.value, records);
  const directory = agedDirectory(replica, time.now);
  const { standings, counter } = judgedPeople({ records, clock, policies: inForce, directory }, replica, {
    release: releaseMark(root),
    onNotCounted,
    thread: judgingThread,
  });
  const unauditedRows = createUnauditedRows(replica);
  const outbox = tableOutbox(tables.Messages, time.instant);
  return {
    deps: {
      records,
      evidence: evidenceRows(records),
      files: sharePointEvidenceStore({
        // No list changes by a file alone.
        graph: undated,
        host: createFileHost({ hostname: settings.sharePointHost }),
        siteId: site.siteId,
        seals: sealedUploads(clientSecret),
      }),
      mediaTypeOf: fileMediaType,
      problemRows: createProblemRows({ ...sharePoint, site: address }),
      directory,
      clock,
      keys: shaKeys(tenantId),
      audit: noticedAudit(tableAuditLog(tables.Audit), unauditedRows),
      unauditedRows,
      auditReports: createAuditReports(log),
      seal: auditSeal(settings.auditSigningSecret, tenantId),
      ledger: outbox,
      outbox,
      conversations: tableConversations(tables.Conversations),
      policies: inForce,
      standings,
      peopleIndex: replica.peopleIndex,
      counts: counter.counts,
      dayFigures: tableDayFigures(tables.Figures),
      moves: createMoves(judgingThread, { clock, directory }),
      announceAfterSeconds: settings.announceAfterSeconds,
      waiting: { ...replica.waiting, pause: () => setImmediate() },
      may,
    },
    graph,
    makeTables,
    health,
    holder,
    time,
    replica,
    isFromSnapshot: opened.isFromSnapshot,
    keepSnapshot: createSnapshotKeeper({
      ...opened.file,
      isFilled: () => replica.isFilled(),
      isCounted: counter.isCounted,
      changes: listWatch.changes,
      now: time.instant,
      monotonic,
    }),
    notifications: orUndefined(settings.notificationUrl, (url) => {
      const place = notificationPlace(clientSecret, url);
      const keep = () =>
        keepSubscriptions({ graph: undated, siteId: site.siteId, listIds, ...place, now: time.now });
      return { ...place, keep };
    }),
    sync,
    listWatch,
    counter,
    sharePoint,
    ledger: outbox,
  };
}
