/**
 * The bot as it runs in production, started as a child with the TLS preload: its own credentials, tokens and keys over
 * the network. What it tells of people is made up here. `{ type: 'send' }` queues a form and a nudge and sends,
 * `{ type: 'welcome' }` sends what waits.
 */
import express from 'express';
import { createBot } from '../../src/bot/create-bot.ts';
import { aTeamOfTwo } from '../builders/a-team-of-two.ts';
import { EVENT_KEY } from '../builders/bot-values.ts';
import { aKey, anAttendance, aPerson } from '../builders/records.ts';

const setting = (name: string): string => process.env[name] ?? '';
const staffOid = setting('STAFF_ID');
const managerOid = setting('MANAGER_ID');

const world = aTeamOfTwo({
  managers: { [staffOid]: managerOid },
  records: {
    people: [
      aPerson({ oid: staffOid, displayName: 'Asha Patel' }),
      aPerson({ oid: managerOid, displayName: 'Ben Hughes', policyRoles: ['manager'], flags: ['manager'] }),
    ],
    attendances: [anAttendance({ key: aKey('attendance'), eventKey: EVENT_KEY, personOid: staffOid })],
  },
});

const write = (fields: object, sentence: string) =>
  process.stderr.write(`${JSON.stringify({ ...fields, sentence })}\n`);

const bot = createBot({
  settings: {
    appId: setting('BOT_APP_ID'),
    appPassword: setting('BOT_APP_SECRET'),
    tenantId: setting('BOT_TENANT_ID'),
    teamsAppId: setting('TEAMS_APP_ID'),
  },
  rates: { fromAddress: () => 0, messages: { secondsToWait: () => 0 } },
  ledger: world.outbox,
  log: { info: write, warn: write, error: write },
  deps: world,
  door: () => undefined,
});

async function send() {
  const enqueuedAt = new Date().toISOString();
  const review = {
    kind: 'review-overdue',
    reportOid: staffOid,
    reviewKind: 'annual',
    dueOn: '2026-10-31',
  } as const;
  await world.outbox.enqueue({
    key: 'e',
    recipientOid: staffOid,
    content: { kind: 'evaluation-request', eventKey: EVENT_KEY },
    enqueuedAt,
  });
  await world.outbox.enqueue({ key: 'r', recipientOid: managerOid, content: review, enqueuedAt });
  return bot.sendDue(new Date().toISOString());
}

process.on('message', ({ type }: { readonly type: 'welcome' | 'send' }) => {
  const sending = type === 'send' ? send() : bot.sendDue(new Date().toISOString());
  void sending.then((summary) => {
    const stored = world.records.evaluations.all().map(({ value }) => value.rating);
    process.send?.({ type: 'sent', summary, stored });
  });
});

const app = express();
app.use('/api/messages', bot.messages);
app.listen(Number(setting('BOT_PORT')), '127.0.0.1', () => process.send?.({ type: 'ready' }));
