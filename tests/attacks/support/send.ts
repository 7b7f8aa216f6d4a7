import { request as httpRequest } from 'node:http';
import { place } from '../../journeys/support/microsoft.ts';
import { tabToken } from './tokens.ts';
import type { Part } from './people.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  /** As it stands on the wire: nothing is normalised. */
  readonly path: string;
  /** Names and values in turn, so that one name may come twice. */
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
}

/** One request to the server itself, past the front door, byte for byte as given. */
export function send({ method = 'GET', path, headers = [], body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = place();
    const length = body === undefined ? [] : ['content-length', String(Buffer.byteLength(body))];
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port: port + 1,
        method,
        path,
        // A connection of its own: one that is kept may be closed by the server as it is used again.
        agent: false,
        headers: ['host', `127.0.0.1:${port + 1}`, ...headers, ...length],
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

export const bearer = (token: string): readonly string[] => ['authorization', `Bearer ${token}`];
export const asJson: readonly string[] = ['content-type', 'application/json'];

export const getAs = async (part: Part, path: string): Promise<Answer> =>
  send({ path, headers: bearer(await tabToken(part)) });

const MOST_TRIES = 3;

/** By somebody who waits while they have written too much: attacks share people, and one minute has room for sixty writes. */
export async function postAs(
  part: Part,
  path: string,
  body: unknown,
  headers: readonly string[] = [],
  tries = MOST_TRIES,
): Promise<Answer> {
  const answer = await send({
    method: 'POST',
    path,
    headers: [...bearer(await tabToken(part)), ...asJson, ...headers],
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  if (answer.status !== 429 || tries === 0) return answer;
  await new Promise((resolve) => setTimeout(resolve, Number(answer.headers['retry-after'] ?? 1) * 1000));
  return postAs(part, path, body, headers, tries - 1);
}

/** Asks for one's own page with a token of any kind. */
export const meWith = (token: string): Promise<Answer> => send({ path: '/api/me', headers: bearer(token) });

/** All answers, one after the other. */
export async function inTurn(sends: readonly (() => Promise<Answer>)[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const each of sends) answers.push(await each());
  return answers;
}
