import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePorts } from './support/product.ts';
import { place, rowsOf } from './support/microsoft.ts';
import { callApi, eventually, oidOf } from './support/teams.ts';

const command = createRequire(__filename).resolve('@microsoft/m365agentsplayground/cli.js');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bot-test-client-'));

interface Shown {
  readonly action: string;
  readonly message?: { readonly messageId: string };
}

let client: ChildProcess;
let origin: string;
let chatId: string;
let stream: WebSocket;
const shown: Shown[] = [];

const saying = (action: string, words: string) =>
  eventually(
    () =>
      Promise.resolve(
        shown.findLast((each) => each.action === action && JSON.stringify(each).includes(words)),
      ),
    (found) => found !== undefined,
  );

async function post(target: string, body: object): Promise<unknown> {
  const answer = await fetch(origin + target, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The bot test client answered ${answer.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

beforeAll(async () => {
  const port = await freePorts();
  origin = `http://127.0.0.1:${port}`;
  const endpoint = `http://127.0.0.1:${place().port + 4}/api/messages`;
  client = spawn(
    process.execPath,
    [command, '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    {
      cwd: folder,
      stdio: 'ignore',
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_LOGFILE: path.join(folder, 'log'),
      },
    },
  );
  const ping = async () => (await fetch(`${origin}/_debug/ping`).catch(() => undefined))?.text();
  expect(await eventually(ping, (answer) => answer === 'pong')).toBe('pong');
  const { config } = (await (await fetch(`${origin}/_internal/v1/config`)).json()) as {
    config: { personalChat: { id: string } };
  };
  chatId = config.personalChat.id;
  stream = new WebSocket(`ws://127.0.0.1:${port}/_ws_conversation/v1/conversations/stream`);
  stream.addEventListener('message', ({ data }) => shown.push(JSON.parse(String(data)) as Shown));
  await once(stream, 'open');
});

afterAll(async () => {
  stream.close();
  client.kill();
  await once(client, 'exit');
  fs.rmSync(folder, { recursive: true, force: true });
});

const say = (text: string) =>
  post(`/_conversation/v1/conversations/${chatId}/messages`, {
    from: { id: 'user-id-0' },
    text,
    textFormat: 'plain',
  });

describe('Microsoft’s own bot test client, against the running bot', () => {
  it('asks “my team” and is answered with names and dates', async () => {
    await say('my team');
    const answer = JSON.stringify(await saying('createMessage', 'Harry Doyle'));
    expect(answer).toContain('Harry Doyle');
    expect(answer).toContain('Annual appraisal');
  });

  it('gets the evaluation card after training and submits it', async () => {
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const scheduled = await callApi('Rosalind Hart', 'POST', '/events', {
      formId: 'bot-test-client-0001',
      title: 'Signing for beginners',
      unit: 'beacon-school',
      startsAt: hoursAgo(3),
      endsAt: hoursAgo(1),
      venue: 'Beacon School hall',
      provider: 'In-house',
      activityType: 'whole-school-training',
    });
    expect(scheduled.status).toBe(201);
    const { key } = scheduled.body['event'] as { key: string };
    const entries = [{ personOid: oidOf('Grace Lowe'), status: 'attended' }];
    expect((await callApi('Rosalind Hart', 'POST', `/events/${key}/register`, { entries })).status).toBe(200);

    const asked = await saying('createMessage', 'Signing for beginners');
    const answer = await post('/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      from: { id: 'user-id-0' },
      conversation: { id: chatId },
      replyToId: asked?.message?.messageId,
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'evaluation.submit',
          data: {
            eventKey: key,
            rating: 'excellent',
            ...requiredAnswers(JSON.stringify(asked)),
          },
        },
      },
    });
    expect(answer).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    const stored = (await rowsOf('evaluations')).filter(({ EventKey }) => EventKey === key);
    expect(stored).toMatchObject([
      { PersonOid: oidOf('Grace Lowe'), Rating: 'excellent', EvaluationForm: 'teacher' },
    ]);
  });
});

/** An answer to every input of the card that it marks as required, beside the rating. */
function requiredAnswers(card: string): Record<string, string> {
  const inputs = [...card.matchAll(/\{"type":"Input\.(Text|ChoiceSet)"[^[]*?"id":"([^"]+)"/g)];
  return Object.fromEntries(
    inputs
      .filter(([, , id]) => id !== 'rating')
      .map(([, kind, id]) => [id ?? '', kind === 'Text' ? 'Three signs for feelings' : ''] as const)
      .filter(([, answer]) => answer !== ''),
  );
}
