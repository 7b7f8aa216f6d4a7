import http from 'node:http';
import type { Tenant } from '../../../../dev-tenant/tenant.ts';
import type { Cast } from './people.ts';

export interface Answered {
  readonly status: number;
  readonly text: string;
  /** From before it was sent until all of the answer was here. */
  readonly milliseconds: number;
  readonly body: () => Record<string, unknown>;
}

/** Asks one server, with connections kept. */
export interface Asking {
  /** As somebody who is signed in; a POST where there is a body. */
  as(oid: string, path: string, body?: unknown): Promise<Answered>;
  health(): Promise<Answered>;
  close(): void;
}

const GIVE_UP_MILLISECONDS = 120_000;
/** Tab tokens last an hour. */
const TOKEN_KEPT_MILLISECONDS = 30 * 60 * 1000;

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
  const send = (path: string, headers: Readonly<Record<string, string>>, body?: string): Promise<Answered> =>
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
              reject(new Error(`${path} was answered ${status}: ${text.slice(0, 300)}`));
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
      request.on('error', reject);
      request.end(body);
    });
  return {
    async as(oid, path, body) {
      const authorization = `Bearer ${await tokenOf(oid)}`;
      return body === undefined
        ? send(path, { authorization })
        : send(path, { authorization, 'content-type': 'application/json' }, JSON.stringify(body));
    },
    health: () => send('/healthz', {}),
    close: () => agent.destroy(),
  };
}

const AGAIN_MILLISECONDS = 250;
const COLD_LIMIT_SECONDS = 900;

/** Resolves once Organisation tells of everybody; to the seconds since `began`. */
export async function untilFirstFigures(
  asking: Asking,
  { lead }: Pick<Cast, 'lead'>,
  people: number,
  began: number,
): Promise<number> {
  for (;;) {
    const seconds = (performance.now() - began) / 1000;
    const answered = await asking.as(lead, '/api/organisation').catch(() => undefined);
    if (Number(answered?.body()['people']) >= people) return (performance.now() - began) / 1000;
    if (seconds > COLD_LIMIT_SECONDS) throw new Error('There were no figures for a quarter of an hour.');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS));
  }
}
