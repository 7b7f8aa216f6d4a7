import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Outside } from '../support/server-process.ts';
import { READER, startOutside } from '../support/server-process.ts';

let outside: Outside;

beforeAll(async () => {
  outside = await startOutside();
});
afterAll(() => outside.close());

it('a row typed into a list is seen within seconds where Graph is asked to tell of it', async () => {
  const server = await outside.startServer({
    LIST_SYNC_SECONDS: '600',
    LIST_SYNC_LONGEST_SECONDS: '600',
    NOTIFICATION_URL: 'https://cpd.contoso.example/api/notifications',
  });
  while (!server.printed().includes('keep-subscriptions'))
    await new Promise((resolve) => setTimeout(resolve, 200));
  const typedAt = Date.now();
  await outside.addActivity('told of', 47);
  const record = async () => JSON.stringify((await server.call(`/api/people/${READER}/record`)).body);
  while (!(await record()).includes('"minutes":47')) await new Promise((resolve) => setTimeout(resolve, 200));
  expect(Date.now() - typedAt).toBeLessThan(60_000);
  await server.end();
});
