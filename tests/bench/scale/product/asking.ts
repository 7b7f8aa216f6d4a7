import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Tenant } from '../../../../dev-tenant/tenant.ts';
import type { Samples } from '../measures/sampling.ts';
import { sampled } from '../measures/sampling.ts';
import type { Answered, Page } from './page.ts';
import type { Cast } from './people.ts';

/** Asks one server, with connections kept. */
export interface Asking {
  /** As somebody who is signed in; a POST where there is a body. */
  as(oid: string, path: string, body?: unknown): Promise<Answered>;
  health(): Promise<Answered>;
  close(): void;
}

const GIVE_UP_MILLISECONDS = 600_000;
/** Tab tokens last an hour. */
const TOKEN_KEPT_MILLISECONDS = 30 * 60 * 1000;

class NotAnswered extends Error {}

class ConnectionClosed extends Error {}

/** Throws for an answer that is not 200 or 201: a page that is refused is not measured. */
export function askingOf(tenant: Tenant, origin: string): Asking {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  const tokens = new Map<string, { readonly token: Promise<string>; readonly madeAt: number }>();
  const tokenOf = (oid: string): Promise<string> => {
    const kept = tokens.get(oid);
    if (kept && performance.now() - kept.madeAt < TOKEN_KEPT_MILLISECONDS) return kept.token;
    const token = tenant.tokens.tabToken(oid);
    tokens.set(oid, { token, madeAt: performance.now() });
    return token;
  };
  const sendOnce = (
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string | undefined,
  ): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const request = http.request(
        `${origin}${path}`,
        { agent, headers, method: body === undefined ? 'GET' : 'POST', timeout: GIVE_UP_MILLISECONDS },
        (answer) => {
          const pieces: Buffer[] = [];
          answer.on('data', (piece: Buffer) => pieces.push(piece));
          answer.on('end', () => {
            const milliseconds = performance.now() - began;
            const text = Buffer.concat(pieces).toString();
            const status = answer.statusCode ?? 0;
            if (status !== 200 && status !== 201)
              reject(new NotAnswered(`${path} was answered ${status}: ${text.slice(0, 300)}`));
            else
              resolve({
                status,
                text,
                milliseconds,
                body: () => JSON.parse(text) as Record<string, unknown>,
              });
          });
        },
      );
      request.on('timeout', () => request.destroy(new Error(`${path} was not answered.`)));
      request.on('error', (fault: NodeJS.ErrnoException) => {
        // The server closed a kept connection as the request was on its way (Node docs: request.reusedSocket).
        reject(request.reusedSocket && fault.code === 'ECONNRESET' ? new ConnectionClosed() : fault);
      });
      request.end(body);
    });
  const send: typeof sendOnce = async (...words) => {
    for (;;) {
      try {
        return await sendOnce(...words);
      } catch (fault) {
        if (!(fault instanceof ConnectionClosed)) throw fault;
      }
    }
  };
  return {
    async as(oid, path, body) {
      const authorization = `Bearer ${await tokenOf(oid)}`;
      return body === undefined
        ? send(path, { authorization }, undefined)
        : send(path, { authorization, 'content-type': 'application/json' }, JSON.stringify(body));
    },
    health: () => send('/healthz', {}, undefined),
    close: () => agent.destroy(),
  };
}

const AGAIN_MILLISECONDS = 250;
const COLD_LIMIT_SECONDS = 3600;
/** So that asking takes next to nothing from what is waited for. */
const SELDOM = { most: 10_000, seconds: COLD_LIMIT_SECONDS, betweenMilliseconds: 100 };

/** While a server starts it refuses; anything else is a fault. */
function mayComeLater(fault: unknown): false {
  if (fault instanceof NotAnswered || (fault as NodeJS.ErrnoException).code === 'ECONNREFUSED') return false;
  throw fault;
}

/** Seconds since `began`. */
export interface FirstFigures {
  /** Until somebody's own record is shown. */
  readonly record: number;
  /** Until Organisation tells of everybody. */
  readonly organisation: number;
  /** What other pages took between the two. */
  readonly meanwhile: Samples;
}

export async function untilFirstFigures(
  asking: Asking,
  { lead, staff }: Pick<Cast, 'lead' | 'staff'>,
  people: number,
  began: number,
  others: readonly Page[] = [],
): Promise<FirstFigures> {
  const seconds = () => (performance.now() - began) / 1000;
  const until = async (isThere: () => Promise<boolean>): Promise<number> => {
    while (!(await isThere().catch(mayComeLater))) {
      if (seconds() > COLD_LIMIT_SECONDS) throw new Error('There were no figures for an hour.');
      await wait(AGAIN_MILLISECONDS);
    }
    return seconds();
  };
  const own = staff.at(-1) ?? '';
  const record = await until(async () => (await asking.as(own, `/api/people/${own}/record`)).status === 200);
  let isOver = false;
  const sampling = sampled(others, SELDOM, () => isOver);
  const organisation = await until(async () => {
    const { people: counted, toLookAt } = (await asking.as(lead, '/api/organisation')).body() as {
      readonly people: number;
      readonly toLookAt: { readonly rows: number };
    };
    if (counted < people) return false;
    // Rows that do not count would make everything quicker.
    if (toLookAt.rows > 0) throw new Error(`${toLookAt.rows} rows of the organisation do not count.`);
    return true;
  });
  isOver = true;
  return { record, organisation, meanwhile: await sampling };
}
