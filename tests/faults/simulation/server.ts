import { ruleBooksOfPerson } from '../../../src/use-cases/shared/policies-of-person.ts';
import { join } from 'node:path';
import { may } from '../../../src/domain/access/access.ts';
import { createSender } from '../../../src/bot/sender/create-sender.ts';
import { createConversationBook } from '../../../src/bot/conversation-book.ts';
import { commands } from '../../../src/bot/commands/index.ts';
import { createTabLinks } from '../../../src/bot/deep-link.ts';
import { createGraph } from '../../../src/graph/graph.ts';
import { graphPath } from '../../../src/graph/graph-path.ts';
import { jobs } from '../../../src/jobs/index.ts';
import type { JobDeps } from '../../../src/jobs/job.ts';
import { tableAuditLog } from '../../../src/outbox/table-audit-log.ts';
import { tableOutbox } from '../../../src/outbox/table-outbox.ts';
import { readPolicies } from '../../../src/policy-files/read-policies.ts';
import type { Blobs } from '../../../src/blobs/blob-container.ts';
import { refusedWith } from '../../../src/blobs/blob-container.ts';
import { blobChangeMark } from '../../../src/blobs/blob-change-mark.ts';
import { blobLease } from '../../../src/blobs/blob-lease.ts';
import { blobSnapshots } from '../../../src/blobs/blob-snapshots.ts';
import { createHolder } from '../../../src/server/holder.ts';
import { createListWatch } from '../../../src/server/list-watch.ts';
import { listsWrittenAt, noticedWrites } from '../../../src/server/noticed-writes.ts';
import { fillReplica } from '../../../src/server/fill-replica.ts';
import { mayRun, pauseOf } from '../../../src/server/run-jobs.ts';
import { createSnapshotKeeper } from '../../../src/replica/snapshot/keep-snapshot.ts';
import { fingerprintOf } from '../../../src/replica/open-file.ts';
import { SNAPSHOT } from './snapshot-spoils.ts';
import type { BuildOrder } from '../../../src/replica/build-messages.ts';
import type { Builder } from '../../../src/replica/builder.ts';
import { createFileBeingBuilt } from '../../../src/replica/file-being-built.ts';
import { createProblemRows } from '../../../src/replica/problem-rows.ts';
import { createReplica } from '../../../src/replica/replica.ts';
import type { Replica } from '../../../src/replica/replica.ts';
import { createStandings } from '../../../src/replica/standings.ts';
import { createSync } from '../../../src/replica/sync.ts';
import { createUnauditedRows, noticedAudit } from '../../../src/replica/unaudited-rows.ts';
import { agedDirectory } from '../../../src/server/aged-directory.ts';
import { fileMediaType } from '../../../src/server/file-media-type.ts';
import { auditSeal } from '../../../src/server/audit-seal.ts';
import { createClockCheck } from '../../../src/server/clock-check.ts';
import { datedWrites } from '../../../src/server/dated-writes.ts';
import { memoryEvidenceStore } from '../../fakes/memory-evidence-store.ts';
import { memoryMoves } from '../../fakes/memory-moves.ts';
import { createCounter } from '../../../src/server/judging/create-counter.ts';
import { createHealth } from '../../../src/server/health.ts';
import { createClock } from '../../../src/server/offset-clock.ts';
import { shaKeys } from '../../../src/server/sha-keys.ts';
import { trustedTime } from '../../../src/server/trusted-time.ts';
import { knowsRow } from '../../../src/sharepoint/knows-row.ts';
import { createSharePointRecords } from '../../../src/sharepoint/share-point-records.ts';
import { ledgerKnownFrom } from '../../../src/use-cases/audit/anchor-audit.ts';
import { evidenceRows } from '../../../src/sharepoint/evidence-rows.ts';
import { policiesInForce } from '../../../src/use-cases/shared/policies-in-force.ts';
import type { Deps } from '../../../src/use-cases/shared/deps.ts';
import { keepDayFigures } from '../../../src/use-cases/organisation/keep-day-figures.ts';
import { memoryDayFigures } from '../../fakes/memory-day-figures.ts';
import { judgeUnder } from '../../../src/use-cases/standing/standing-of-person.ts';
import { ADDRESS } from '../../contract/share-point-site.ts';
import type { Outside } from './outside.ts';
import type { Random } from './random.ts';
import type { Process, Stage } from './stage.ts';

const builtIn = readPolicies(join(process.cwd(), 'policies'));
if (!builtIn.ok) throw new Error('The built-in policies do not parse.');
const policies = builtIn.value;

/** What production's settings are by default, in seconds. */
const PACE = { lookSeconds: 10, directorySeconds: 900, dueSeconds: 60, sendSeconds: 5 };
const SYNC_PACE = { usualSeconds: 60, longestSeconds: 600 };
const LEASE_SECONDS = 60;
/** As long as the holder does between two questions; while storage does not answer, less. */
const SEEKS = { everySeconds: LEASE_SECONDS / 3, soonerSeconds: 5 };
const TENANT_ID = 'tenant';
const USES_DISK: readonly string[] = ['keep-snapshot'];
const CALL_DEADLINE_MILLISECONDS = 60_000;
/** In this thread: what another thread does would come in its own time. */
const buildHere = (order: BuildOrder): Promise<Builder> => {
  const file = createFileBeingBuilt(order);
  return Promise.resolve({
    send: (message) => Promise.resolve(file.take(message)),
    end: () => Promise.resolve(file.leave()),
  });
};

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface ServerParts {
  readonly stage: Stage;
  readonly outside: Outside;
  readonly random: Random;
}

export interface ServerOf {
  readonly process: Process;
  /** Of its local file. */
  readonly path: string;
  readonly isFromSnapshot?: boolean;
}

/** Where the snapshot is and what it is of: before a server opens its file it brings that, if it needs one. */
export function snapshotParts({ outside }: ServerParts, { process, path }: ServerOf) {
  const { container, freeBytes } = outside.reachedFrom(process);
  const ask: Blobs['ask'] = (work) => work(new AbortController().signal);
  return {
    path,
    fingerprint: fingerprintOf(outside.site.siteId),
    tenantId: TENANT_ID,
    snapshots: blobSnapshots({ container, ask }, SNAPSHOT),
    freeBytes,
  };
}

/** A process of the product over the world outside: put together as the server does it, without HTTP. */
export function openServer(parts: ServerParts, of: ServerOf) {
  const { stage, outside, random } = parts;
  const { process, path, isFromSnapshot = false } = of;
  const { fetch, auditTable, messageTable, createTables, container, send, now, monotonic } =
    outside.reachedFrom(process);
  const { siteId, listIds } = outside.site;
  const clockCheck = createClockCheck(now, monotonic);
  const time = trustedTime(clockCheck, now);
  const health = createHealth({
    clock: clockCheck,
    wall: now,
    monotonic,
    syncedAt: () => replica.syncedAt(),
    isFilled: () => replica.isFilled(),
    hasLease: () => holder.holding() !== undefined,
  });
  const undated = createGraph({
    onAnswer: health.hearGraph,
    tokens: { token: () => Promise.resolve('put in outside') },
    fetch,
    deadlineMilliseconds: CALL_DEADLINE_MILLISECONDS,
    timing: {
      monotonic,
      now,
      random: () => random(1000) / 1000,
      sleep: (milliseconds) =>
        stage.call(process, 'sleep', () => Promise.resolve(stage.advance(milliseconds / 1000))),
    },
  });
  const readSite = () => undated.get(graphPath`/sites/${siteId}`);
  const dated = datedWrites(undated, time, readSite);
  const graph = noticedWrites(dated, (path) => listsWrittenAt(path, listIds).forEach(listWatch.noteWrite));
  const blobs: Blobs = {
    container,
    async ask(work) {
      try {
        const value = await work(new AbortController().signal);
        health.hearStorage(200);
        return value;
      } catch (error) {
        const status = refusedWith(error);
        if (status === undefined) health.missStorage();
        else health.hearStorage(status);
        throw error;
      }
    },
  };
  /** What the holder was last answered is told by nothing else. */
  let didLeaseAnswer = true;
  const heard = async (question: () => Promise<boolean>) => {
    didLeaseAnswer = false;
    const isOurs = await question();
    didLeaseAnswer = true;
    return isOurs;
  };
  const lease = blobLease(blobs, 'jobs', LEASE_SECONDS);
  const holder = createHolder({
    lease: { ...lease, take: () => heard(() => lease.take()), renew: () => heard(() => lease.renew()) },
    monotonic,
    log: quiet,
  });
  const replica: Replica = createReplica({ path, source: siteId, monotonic });
  process.onKilled = () => replica.close();
  const sharePoint = { graph, siteId, listIds, replica };
  const sync = createSync({ ...sharePoint, now: time.asGraphHasIt, startBuilder: buildHere }, replica);
  const listWatch = createListWatch({
    mark: blobChangeMark(blobs, 'changed'),
    pace: SYNC_PACE,
    async read(lists) {
      const { rebuilt, faults, newsIn } = await sync.syncOnce(lists);
      return { newsIn, isWhole: faults.length === 0, rebuilt: rebuilt.length };
    },
    monotonic,
    log: quiet,
  });
  const records = createSharePointRecords(sharePoint);
  const clock = createClock('Europe/London', time.now);
  const inForce = policiesInForce(policies, records);
  const personOf = (oid: string) => records.people.find(oid)?.value;
  const found = createUnauditedRows(replica);
  /** As if what is held had been held for long: the file counts by the machine's own clock. */
  const unauditedRows = { ...found, waiting: (_seconds: number, limit: number) => found.waiting(0, limit) };
  const outbox = tableOutbox(messageTable, time.instant);
  let report: ReturnType<Deps['auditReports']['latest']>;
  const standings = createStandings({
    store: replica.standings,
    ruleBooksOf: (oid) => {
      const person = personOf(oid);
      return person ? ruleBooksOfPerson({ records, clock, policies: inForce }, person) : [];
    },
    judge: (oid, book) => {
      const person = personOf(oid);
      return person && judgeUnder({ records, clock, policies: inForce }, person, book);
    },
    today: () => clock.today(),
  });
  const directory = agedDirectory(replica, time.now);
  const counter = createCounter({
    replica,
    deps: { records, clock, policies: inForce, standings, directory },
    release: 'this one',
    onNotCounted(_oid, fault) {
      throw fault;
    },
  });
  const deps: Deps = {
    announceAfterSeconds: 0,
    records,
    evidence: evidenceRows(records),
    files: memoryEvidenceStore(),
    mediaTypeOf: fileMediaType,
    problemRows: createProblemRows({ ...sharePoint, site: ADDRESS }),
    directory,
    clock,
    keys: shaKeys(TENANT_ID),
    audit: noticedAudit(tableAuditLog(auditTable), unauditedRows),
    unauditedRows,
    auditReports: {
      latest: () => report,
      keep: (next) => {
        report = next;
      },
    },
    seal: auditSeal('a secret of the tests', TENANT_ID),
    ledger: outbox,
    outbox,
    conversations: outside.conversations,
    policies: inForce,
    may,
    standings,
    peopleIndex: replica.peopleIndex,
    counts: counter.counts,
    dayFigures: memoryDayFigures(),
    moves: memoryMoves(() => deps),
    waiting: { ...replica.waiting, pause: () => Promise.resolve() },
  };
  const sender = createSender({
    ledger: outbox,
    book: createConversationBook(deps.conversations),
    tools: { deps, links: createTabLinks('teams-app'), commands },
    knowsRow: (version) => knowsRow(replica, version),
    knownFrom: () => ledgerKnownFrom(deps),
    maySend: () => health.isClockRight() && holder.holding() !== undefined,
    send: ({ personOid }, card) => send(personOid, card, holder.holding() !== undefined),
    update: async () => Promise.resolve(),
    log: quiet,
  });
  let areTablesMade = false;
  /** Once in the life of a process. */
  async function makeTables(): Promise<void> {
    if (areTablesMade) return;
    await createTables();
    areTablesMade = true;
  }
  const keepSnapshot = createSnapshotKeeper({
    ...snapshotParts(parts, of),
    isFilled: () => replica.isFilled(),
    isCounted: counter.isCounted,
    changes: listWatch.changes,
    now: time.instant,
    monotonic,
  });
  const jobDeps: JobDeps = {
    ...deps,
    syncLists: listWatch.look,
    reconcileLists: async () => ({ ...(await sync.reconcile()) }),
    syncDirectory: async () => {
      await sync.syncDirectory();
      return {};
    },
    keepDayFigures: () => keepDayFigures(deps),
    countPeople: () => {
      counter.bringUp();
      return Promise.resolve({});
    },
    sendDue: async () => {
      await makeTables();
      return { ...(await sender.sendDue(time.instant())) };
    },
    keepSnapshot: async () => {
      const kept = await keepSnapshot();
      if (kept === 'kept') outside.strikes('snapshot kept');
      return {};
    },
    keepSubscriptions: () => Promise.resolve({}),
    holding: holder.holding,
  };
  const runners = jobs.map((job) => ({ job, run: job.start(jobDeps), dueAt: stage.now() }));
  let seeksAt = stage.now();

  /** Asks for the lease, or makes it last, when it is time: whatever the clock says. */
  async function seekWhenDue(): Promise<void> {
    if (seeksAt > stage.now() || stage.isRunning(process, 'seek')) return;
    await stage.start(
      process,
      { name: 'seek' },
      () => holder.seek(),
      () => {
        const seconds = didLeaseAnswer ? SEEKS.everySeconds : SEEKS.soonerSeconds;
        seeksAt = stage.now() + seconds * 1000;
      },
    );
  }

  return {
    process,
    deps,
    graph: dated,
    replica,
    sharePoint,
    sync,
    listWatch,
    holder,
    health,
    /** As the server does before it listens. */
    async start(): Promise<void> {
      await readSite().catch(() => undefined);
      await makeTables().catch(() => undefined);
      await fillReplica({ replica, sync, isFromSnapshot }, quiet);
    },
    seekWhenDue,
    /** Begins the jobs whose time has come, each one run after the other. */
    async runDueJobs(): Promise<void> {
      await seekWhenDue();
      for (const runner of runners) {
        const { job, run } = runner;
        if (runner.dueAt > stage.now() || stage.isRunning(process, job.id)) continue;
        const runs = mayRun(job, { deps: jobDeps, isClockRight: health.isClockRight });
        const pause = pauseOf(job, PACE, runs) * 1000;
        if (!runs) {
          runner.dueAt = stage.now() + pause;
          continue;
        }
        runner.dueAt = Number.POSITIVE_INFINITY;
        await stage.start(process, { name: job.id, usesDisk: USES_DISK.includes(job.id) }, run, () => {
          runner.dueAt = stage.now() + pause;
        });
      }
    },
    /** As a server ends that is asked to: what it wrote is told, and the lease is given up. */
    async end(): Promise<void> {
      await listWatch.close();
      await holder.keepSeeking(AbortSignal.abort());
    },
  };
}

export type Server = ReturnType<typeof openServer>;
