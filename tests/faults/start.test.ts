import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Outside, ServerProcess } from '../support/server-process.ts';
import { READER, startOutside, TODAY } from '../support/server-process.ts';

let outside: Outside;
let server: ServerProcess | undefined;

beforeAll(async () => {
  outside = await startOutside();
  const first = await outside.startServer();
  await eventually(
    () => first.get('/readyz'),
    ({ status }) => status === 200,
  );
  await first.end();
});
afterEach(async () => {
  await server?.end();
  await outside.letGraph();
  await outside.startStorage();
  outside.tenant.faults.clear();
});
afterAll(() => outside.close());

/** Asks until it is so; the test's own limit ends what never is. */
async function eventually(ask: () => Promise<Answer>, isSo: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const missing = ({ body }: Answer) => body['missing'] as readonly string[];
const record = (process: ServerProcess) => process.call(`/api/people/${READER}/record`);
const webinar = (formId: string) => ({
  formId,
  title: 'Live captions',
  activityType: 'webinar',
  completedOn: TODAY,
  minutes: 60,
});
const logs = (process: ServerProcess, formId: string) =>
  process.call(`/api/people/${READER}/activities`, webinar(formId));

/** The server, begun while something is away: it lives, names what is away and what that stops, and serves reads. */
async function serves(process: ServerProcess, away: 'graph' | 'storage', stops: string): Promise<void> {
  expect((await process.get('/healthz')).status).toBe(200);
  const ready = await eventually(
    () => process.get('/readyz'),
    (answer) => missing(answer).includes(away),
  );
  expect(ready.status).toBe(503);
  expect(ready.body).toMatchObject({ parts: { [away]: { stops: expect.stringContaining(stops) } } });
  const read = await record(process);
  expect(read.status).toBe(200);
  expect(read.body).toMatchObject({
    activities: expect.arrayContaining([expect.objectContaining({ minutes: 120 })]) as unknown,
  });
}

const recovers = (process: ServerProcess) =>
  eventually(
    () => process.get('/readyz'),
    ({ status }) => status === 200,
  );

describe('a start with a full local file', () => {
  it('while Graph answers 503 serves reads, says so, and recovers by itself', async () => {
    outside.tenant.faults.add({ part: 'graph', kind: 'unavailable', times: 1_000_000 });
    server = await outside.startServer();
    await serves(server, 'graph', 'writing');
    expect((await logs(server, 'form-while-graph-503')).status).toBe(503);
    outside.tenant.faults.clear();
    await recovers(server);
    expect(server.isAlive()).toBe(true);
  });

  it('while connections to Graph are refused serves reads, says so, and recovers by itself', async () => {
    await outside.refuseGraph();
    server = await outside.startServer();
    await serves(server, 'graph', 'writing');
    await outside.letGraph();
    await recovers(server);
    expect(server.isAlive()).toBe(true);
  });

  it('while storage is away serves reads, what others wrote since among them, says so, and recovers by itself', async () => {
    await outside.stopStorage();
    const process = (server = await outside.startServer());
    await serves(process, 'storage', 'messages');
    await outside.addActivity('while storage is away', 45);
    await eventually(
      () => record(process),
      ({ body }) => JSON.stringify(body).includes('"minutes":45'),
    );
    await outside.startStorage();
    await recovers(server);
    expect(server.isAlive()).toBe(true);
  });

  it('with a secret that has run out serves reads, says once what to mend, and goes on once it is renewed', async () => {
    outside.tenant.faults.add({ part: 'entra', kind: 'ran-out', path: '/token$', times: 1_000_000 });
    server = await outside.startServer();
    await serves(server, 'graph', 'writing');
    const { body } = await server.get('/readyz');
    expect(body).toMatchObject({ parts: { graph: { toMend: expect.stringContaining('has run out') } } });
    const refused = await logs(server, 'form-without-a-secret');
    expect([refused.status, refused.body['code']]).toEqual([500, 'needs-an-administrator']);
    const said = server.printed().match(/"msg":"Nothing is written[^"]*"/g);
    expect(said).toHaveLength(1);
    outside.tenant.faults.clear();
    await recovers(server);
    expect(server.isAlive()).toBe(true);
  });
});

it('a first start with a secret that has run out ends with one sentence on what to do', async () => {
  outside.tenant.faults.add({ part: 'entra', kind: 'ran-out', path: '/token$', times: 1_000_000 });
  const { code, printed } = await outside.runServer({ SHAREPOINT_SITE_PATH: '/sites/another' });
  expect(code).toBe(1);
  expect(printed.trim().split('\n').at(-1)).toMatch(/has run out: make a new one in Entra/);
  expect(printed).not.toMatch(/^\s+at /m);
});
