import { Readable } from 'node:stream';
import { RestError } from '@azure/storage-blob';
import { aUser } from '../../../dev-tenant/graph/test-tenant.ts';
import type { FaultKind } from '../../../dev-tenant/tenant.ts';
import { memoryConversations } from '../../fakes/memory-conversations.ts';
import { ASHA_OID, COORDINATOR_OID, MANAGER_OID } from '../../builders/records.ts';
import { COLLEAGUE_OID } from '../../builders/a-service.ts';
import type { SharePointSite } from '../../contract/share-point-site.ts';
import { startSharePoint } from '../../contract/share-point-site.ts';
import { createPauses } from './pauses.ts';
import type { Random } from './random.ts';
import { oneOf } from './random.ts';
import type { Process, Stage } from './stage.ts';
import { halfOf } from './snapshot-spoils.ts';
import { StandInBlobs } from './stand-in-blobs.ts';
import { StandInTable } from './stand-in-tables.ts';

export const ATTENDEES = [ASHA_OID, COLLEAGUE_OID] as const;

/** A card as its recipient sees it in the chat. */
export interface Shown {
  readonly recipientOid: string;
  readonly card: string;
}

/** What is wrong with the world at the moment. */
export interface Troubles {
  /** Calls of a hundred that fail once: to Graph, the tables and the connector. */
  failingOfHundred: number;
  /** Sendings of a hundred that fail, whatever else does not. */
  sendingsFailing: number;
  areTablesDead: boolean;
  areBlobsDead: boolean;
  isGraphDown: boolean;
  /** How far a server's clock is wrong, in seconds. */
  readonly clockIsOffBy: Map<string, number>;
  /** Servers without a free byte on their disk. */
  readonly fullDisks: Set<string>;
}

const GRAPH_FAULTS: readonly FaultKind[] = [
  'unavailable',
  'gateway-timeout-before',
  'gateway-timeout-after',
  'reset',
  'reset-after',
];

/** A token of the stand-in lasts an hour. */
const TOKEN_LASTS_MILLISECONDS = 1_800_000;

const connectorRefusal = (statusCode: number, retryAfter?: string) =>
  Object.assign(new Error(String(statusCode)), {
    name: 'RestError',
    statusCode,
    ...(retryAfter !== undefined && { response: { headers: new Map([['retry-after', retryAfter]]) } }),
  });

/** Beyond it a clock stops a server's work. */
export const AN_HOUR_SECONDS = 3600;
/** A message whose sending had begun when the clock jumped goes out all the same. */
const UNDER_WAY = 1;

const unavailable = () => new RestError('ServerBusy', { code: 'ServerBusy', statusCode: 503 });
const unanswered = () => Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' });
const PLENTY_BYTES = 2 ** 40;

const inTurn = <Value>(work: () => Value): Promise<Value> => new Promise((resolve) => resolve(work()));

/** Everything outside the servers: Microsoft Graph, the tables and the people's chats, with what goes wrong there. */
export async function createOutside(stage: Stage, random: Random) {
  const users = [ASHA_OID, COLLEAGUE_OID, COORDINATOR_OID, MANAGER_OID].map((id) =>
    aUser(`user ${id.slice(0, 4)}`, { id, managerId: id === MANAGER_OID ? undefined : MANAGER_OID }),
  );
  const site: SharePointSite = await startSharePoint({}, { users });
  const { listener } = site;
  let tokenUntil = 0;
  let token = '';
  stage.onAdvance((seconds) => listener.tenant.passSeconds(seconds));
  async function tokenNow(): Promise<string> {
    if (stage.now() < tokenUntil) return token;
    tokenUntil = stage.now() + TOKEN_LASTS_MILLISECONDS;
    token = await listener.tenant.tokenFor(listener.tenant.identity.runtimeApp);
    return token;
  }
  const audit = new StandInTable();
  const messages = new StandInTable();
  const blobs = new StandInBlobs(() => stage.now());
  const shown: Shown[] = [];
  /** Messages that each server has sent since its clock jumped. */
  const sentSinceJump = new Map<string, number>();
  const sentAtWrongTime: string[] = [];
  /** Messages that each has sent since it last had the lease. */
  const sentSinceLease = new Map<Process, number>();
  const sentWithoutLease: string[] = [];
  const wronglyBrought: string[] = [];
  /** What went wrong, by name: a run without faults proves nothing. */
  const struck = new Map<string, number>();
  const strikes = (what: string) => struck.set(what, (struck.get(what) ?? 0) + 1);
  const troubles: Troubles = {
    failingOfHundred: 0,
    sendingsFailing: 0,
    areTablesDead: false,
    areBlobsDead: false,
    isGraphDown: false,
    clockIsOffBy: new Map(),
    fullDisks: new Set(),
  };
  const pauses = createPauses(stage, random, strikes);
  const fails = () => random(100) < troubles.failingOfHundred;

  function strikeGraph(pathname: string): void {
    const isDelta = pathname.endsWith('/delta');
    const kind: FaultKind | undefined = troubles.isGraphDown
      ? 'unavailable'
      : !fails()
        ? undefined
        : isDelta && random(3) === 0
          ? 'gone'
          : random(6) === 0
            ? 'throttle'
            : oneOf(random, GRAPH_FAULTS);
    if (kind === undefined) return;
    strikes(`graph ${kind}`);
    listener.tenant.faults.add({
      part: 'graph',
      kind,
      times: 1,
      ...(kind === 'throttle' && { retryAfterSeconds: 1 + random(90) }),
    });
  }

  /** A delta may lose that a row was deleted, for ever (Graph docs: listItem delta, "resync"). */
  function withoutDeletions(pathname: string, text: string): string {
    if (!pathname.endsWith('/delta') || !text.includes('"deleted"') || random(4) > 0) return text;
    strikes('deletion lost');
    const page = JSON.parse(text) as { value: readonly object[] };
    return JSON.stringify({ ...page, value: page.value.filter((each) => !('deleted' in each)) });
  }

  async function askGraph(address: URL, request: RequestInit): Promise<Response> {
    strikeGraph(address.pathname);
    try {
      const headers = {
        ...(request.headers as Record<string, string>),
        Authorization: `Bearer ${await tokenNow()}`,
      };
      const { signal: _signal, ...rest } = request;
      const answer = await fetch(`${listener.origin}${address.pathname}${address.search}`, {
        ...rest,
        headers,
      });
      // Read whole here: the server's side then waits for nothing but its turn.
      const text = withoutDeletions(address.pathname, await answer.text());
      const said = new Headers(answer.headers);
      said.set('Date', new Date(stage.now()).toUTCString());
      return new Response(text === '' ? null : text, { status: answer.status, headers: said });
    } finally {
      listener.tenant.faults.clear();
    }
  }

  /** Storage answers 503 before it does anything, or loses its answer; the SDK then sends the same again by itself. */
  function atTable<Value>(work: () => Value): Value {
    if (troubles.areTablesDead) {
      strikes('tables dead');
      throw connectorRefusal(503);
    }
    if (!fails()) return work();
    const kind = oneOf(random, ['before', 'lost', 'repeated'] as const);
    strikes(`table ${kind}`);
    if (kind === 'before') throw connectorRefusal(503);
    const value = work();
    if (kind === 'lost') throw connectorRefusal(500);
    return work() ?? value;
  }

  /** As `atTable`; the product asks once. No answer comes where the connection is lost. */
  async function atBlob<Value>(work: () => Value | Promise<Value>): Promise<Value> {
    if (troubles.areBlobsDead) {
      strikes('blobs dead');
      throw unavailable();
    }
    if (!fails()) return work();
    const kind = oneOf(random, ['before', 'lost', 'no answer', 'no answer after'] as const);
    strikes(`blob ${kind}`);
    if (kind === 'before') throw unavailable();
    if (kind === 'no answer') throw unanswered();
    await work();
    throw kind === 'lost' ? unavailable() : unanswered();
  }

  /** The connection may end in the middle. */
  function arrives(content: Buffer): Readable {
    if (!fails()) return Readable.from([content]);
    strikes('snapshot cut off on its way');
    return halfOf(content, random(2) === 0);
  }

  function sendCard(recipientOid: string, card: unknown): string {
    const fate =
      fails() || random(100) < troubles.sendingsFailing
        ? oneOf(random, [503, 429, 403, 504, 412, 'shown and 504'] as const)
        : 201;
    if (fate !== 201) strikes(`connector ${fate}`);
    if (fate === 201 || fate === 'shown and 504') shown.push({ recipientOid, card: JSON.stringify(card) });
    if (fate === 201) return `message-${shown.length}`;
    throw connectorRefusal(fate === 'shown and 504' ? 504 : fate, fate === 429 ? '7' : undefined);
  }

  function countWithoutLease(process: Process, isHolder: boolean): void {
    const sent = isHolder ? 0 : (sentSinceLease.get(process) ?? 0) + 1;
    sentSinceLease.set(process, sent);
    if (sent > UNDER_WAY) sentWithoutLease.push(`${process.name}, message ${sent} since it lost the lease`);
  }

  function countSending({ name }: Process): void {
    if (Math.abs(troubles.clockIsOffBy.get(name) ?? 0) <= AN_HOUR_SECONDS) return;
    const sent = (sentSinceJump.get(name) ?? 0) + 1;
    sentSinceJump.set(name, sent);
    if (sent > UNDER_WAY) sentAtWrongTime.push(`${name}, message ${sent} since its clock jumped`);
  }

  return {
    site,
    troubles,
    shown,
    struck,
    strikes,
    sentAtWrongTime,
    sentWithoutLease,
    /** Snapshots that were taken though somebody had spoilt them. */
    wronglyBrought,
    setClock(name: string, seconds: number) {
      troubles.clockIsOffBy.set(name, seconds);
      sentSinceJump.delete(name);
    },
    tables: { audit, messages },
    blobs,
    pauses,
    conversations: memoryConversations(
      ATTENDEES.map((personOid) => ({
        personOid,
        conversationId: `a:${personOid}`,
        serviceUrl: 'https://smba.trafficmanager.net/uk/',
        channelUserId: `29:${personOid}`,
        locale: 'en-GB',
      })),
    ),
    /** The world as a process reaches it. */
    reachedFrom: (process: Process) => ({
      fetch: ((input: string | URL, request: RequestInit = {}) => {
        const address = new URL(input);
        const what = `${request.method ?? 'GET'} ${address.pathname}`;
        return stage.call(process, what, () => askGraph(address, request));
      }) as typeof globalThis.fetch,
      auditTable: audit.client((what, work) =>
        stage.call(process, `audit ${what}`, () => inTurn(() => atTable(work))),
      ),
      messageTable: messages.client((what, work) =>
        stage.call(process, `messages ${what}`, () => inTurn(() => atTable(work))),
      ),
      createTables: () =>
        stage.call(process, 'create tables', () =>
          inTurn(() => atTable(() => [audit, messages].forEach((table) => table.create()))),
        ),
      send: (recipientOid: string, card: unknown, isHolder: boolean) => {
        countSending(process);
        countWithoutLease(process, isHolder);
        return stage.call(process, 'send', () => inTurn(() => sendCard(recipientOid, card)));
      },
      container: blobs.client((what, work) => stage.call(process, what, () => atBlob(work)), arrives),
      monotonic: () => pauses.monotonicOf(process),
      freeBytes: () => (troubles.fullDisks.has(process.name) ? 0 : PLENTY_BYTES),
      now: () => stage.now() + 1000 * (troubles.clockIsOffBy.get(process.name) ?? 0),
    }),
  };
}

export type Outside = Awaited<ReturnType<typeof createOutside>>;
