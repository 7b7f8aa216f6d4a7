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
import { auditSeal } from '../../../src/server/audit-seal.ts';
import { createClockCheck } from '../../../src/server/clock-check.ts';
import { datedWrites } from '../../../src/server/dated-writes.ts';
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
import { judgeUnder } from '../../../src/use-cases/standing/standing-of-person.ts';
import { ADDRESS } from '../../contract/share-point-site.ts';
import type { Outside } from './outside.ts';
import type { Random } from './random.ts';
import type { Process, Stage } from './stage.ts';

const builtIn = readPolicies(join(process.cwd(), 'policies'));
if (!builtIn.ok) throw new Error('The built-in policies do not parse.');
const policies = builtIn.value;

/** What production's settings are by default, in seconds. */
const PACE = { lookSeconds: 60, directorySeconds: 900, sweepSeconds: 60, sendSeconds: 5 };
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

/** A process of the product over the world outside: put together as the server does it, without HTTP. */
export function openServer(
  { stage, outside, random }: { readonly stage: Stage; readonly outside: Outside; readonly random: Random },
  { name, path }: { readonly name: string; readonly path: string },
) {
  const process: Process = { name, isDead: false, onKilled: () => undefined };
  const { fetch, auditTable, messageTable, createTables, send, now } = outside.reachedFrom(process);
  const { siteId, listIds } = outside.site;
  const clockCheck = createClockCheck(now, () => stage.now());
  const time = trustedTime(clockCheck, now);
  const health = createHealth({
    clock: clockCheck,
    wall: now,
    monotonic: () => stage.now(),
    syncedAt: () => replica.syncedAt(),
    isFilled: () => replica.isFilled(),
    hasLease: () => true,
  });
  const undated = createGraph({
    onAnswer: health.hearGraph,
    tokens: { token: () => Promise.resolve('put in outside') },
    fetch,
    deadlineMilliseconds: CALL_DEADLINE_MILLISECONDS,
    timing: {
      monotonic: () => stage.now(),
      now,
      random: () => random(1000) / 1000,
      sleep: (milliseconds) =>
        stage.call(process, 'sleep', () => Promise.resolve(stage.advance(milliseconds / 1000))),
    },
  });
  const readSite = () => undated.get(graphPath`/sites/${siteId}`);
  const graph = datedWrites(undated, time, readSite);
  const replica: Replica = createReplica({ path, source: siteId, monotonic: () => stage.now() });
  process.onKilled = () => replica.close();
  const sharePoint = { graph, siteId, listIds, replica };
  const sync = createSync({ ...sharePoint, now: time.asGraphHasIt, startBuilder: buildHere }, replica);
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
  });
  const deps: Deps = {
    records,
    evidence: evidenceRows(records),
    problemRows: createProblemRows({ ...sharePoint, site: ADDRESS }),
    directory,
    clock,
    keys: shaKeys('tenant'),
    audit: noticedAudit(tableAuditLog(auditTable), unauditedRows),
    unauditedRows,
    auditReports: {
      latest: () => report,
      keep: (next) => {
        report = next;
      },
    },
    seal: auditSeal('a secret of the tests', 'tenant'),
    ledger: outbox,
    outbox,
    conversations: outside.conversations,
    policies: inForce,
    may,
    standings,
    peopleIndex: replica.peopleIndex,
    counts: counter.counts,
    moves: memoryMoves(() => deps),
    waiting: { ...replica.waiting, pause: () => Promise.resolve() },
  };
  const sender = createSender({
    ledger: outbox,
    book: createConversationBook(deps.conversations),
    tools: { deps, links: createTabLinks('teams-app'), commands },
    knowsRow: (version) => knowsRow(replica, version),
    knownFrom: () => ledgerKnownFrom(deps),
    maySend: health.isClockRight,
    send: ({ personOid }, card) => send(personOid, card),
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
  const jobDeps: JobDeps = {
    ...deps,
    syncLists: async () => {
      await makeTables();
      return { rebuilt: (await sync.syncOnce()).rebuilt.length };
    },
    reconcileLists: async () => ({ ...(await sync.reconcile()) }),
    syncDirectory: async () => {
      await sync.syncDirectory();
      return {};
    },
    countPeople: () => {
      counter.bringUp();
      return Promise.resolve({});
    },
    sendDue: async () => ({ ...(await sender.sendDue(time.instant())) }),
    keepSnapshot: () => Promise.resolve({}),
    keepSubscriptions: () => Promise.resolve({}),
    // Each takes itself for the holder, as after a pause longer than a lease: nothing may come of it.
    holding: () => 1,
  };
  const runners = jobs.map((job) => ({
    name: job.id,
    everySeconds: job.everySeconds(PACE),
    alwaysRuns: job.alwaysRuns ?? false,
    run: job.start(jobDeps),
    dueAt: stage.now(),
  }));
  let isServing = false;
  return {
    process,
    deps,
    graph,
    replica,
    sync,
    health,
    jobs: runners,
    isServing: () => isServing && !process.isDead,
    /** As the server does before it listens. */
    start: () =>
      stage.start(
        process,
        { name: 'start' },
        async () => {
          await readSite().catch(() => undefined);
          await makeTables().catch(() => undefined);
          if (replica.status().isFilled) return;
          await sync.syncDirectory();
          await sync.syncOnce();
        },
        (end) => {
          isServing = 'value' in end;
        },
      ),
    /** Begins the jobs whose time has come, each one run after the other. */
    async runDueJobs(): Promise<void> {
      for (const job of runners) {
        if (job.dueAt > stage.now() || stage.isRunning(process, job.name)) continue;
        if (!job.alwaysRuns && !health.isClockRight()) {
          job.dueAt = stage.now() + job.everySeconds * 1000;
          continue;
        }
        job.dueAt = Number.POSITIVE_INFINITY;
        await stage.start(process, job, job.run, () => {
          job.dueAt = stage.now() + job.everySeconds * 1000;
        });
      }
    },
  };
}

export type Server = ReturnType<typeof openServer>;
