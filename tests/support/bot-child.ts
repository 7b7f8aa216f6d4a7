/**
 * The bot as it runs in production, started as a child with the TLS preload: its own credentials, tokens and keys over
 * the network. What it tells of people is made up here. `{ type: 'send' }` queues one message of each kind and sends,
 * `{ type: 'welcome' }` sends what waits.
 */
import express from 'express';
import { createBot } from '../../src/bot/create-bot.ts';
import { answerProblems } from '../../src/domain/evaluations/check-answers.ts';
import { err, ok } from '../../src/domain/result.ts';
import {
  aForm,
  anAnsweredEvaluation,
  anOpenEvaluation,
  anOverdueReview,
  aTeam,
  EVENT_KEY,
} from '../builders/bot-values.ts';
import { memoryConversations } from '../fakes/memory-conversations.ts';
import { memoryOutbox } from '../fakes/memory-outbox.ts';

const setting = (name: string): string => process.env[name] ?? '';
const staffOid = setting('STAFF_ID');
const managerOid = setting('MANAGER_ID');

const conversations = memoryConversations();
const outbox = memoryOutbox();
const stored = new Map<string, string>();

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
  conversations,
  ledger: outbox,
  log: { info: write, warn: write, error: write },
  deps: {
    turnedAway: () => undefined,
    teamSummary: (oid) => Promise.resolve(oid === managerOid ? ok(aTeam()) : err({ code: 'not-a-manager' })),
    myStanding: () => Promise.resolve(err({ code: 'not-known' })),
    standingOf: () => Promise.resolve(err({ code: 'not-found' })),
    personOf: () => Promise.resolve(undefined),
    requirementsOf: () => Promise.resolve([]),
    peopleNamed: () => Promise.resolve([]),
    policyAnnouncement: () => Promise.resolve(err({ code: 'not-found' })),
    confirmPolicyReading: () => Promise.resolve(err({ code: 'not-found' })),
    why: () => Promise.resolve(err({ code: 'not-found' })),
    evaluationFor: ({ actorOid }) =>
      Promise.resolve(
        actorOid === staffOid
          ? ok(stored.has(actorOid) ? anAnsweredEvaluation() : anOpenEvaluation())
          : err({ code: 'not-found' }),
      ),
    eventNotice: () => Promise.resolve(err({ code: 'not-found' })),
    submitEvaluation(answer) {
      if (answer.actorOid !== staffOid) return Promise.resolve(err({ code: 'not-found' }));
      const problems = answerProblems(aForm(), answer);
      if (problems.length > 0)
        return Promise.resolve(
          err({ code: 'bad-input', problems: problems.map(({ path, error }) => ({ path, message: error })) }),
        );
      stored.set(answer.actorOid, answer.rating);
      return Promise.resolve(ok(anAnsweredEvaluation({ rating: answer.rating })));
    },
    reviewOverdueFor: ({ actorOid }) =>
      Promise.resolve(actorOid === managerOid ? ok(anOverdueReview()) : err({ code: 'not-found' })),
    reviewRecordedFor: () => Promise.resolve(err({ code: 'not-found' })),
    rememberConversation: (conversation) => conversations.remember(conversation),
    forgetConversation: (oid) => conversations.forget(oid),
    stopReminders: (oid) => conversations.stopReminders(oid),
    startReminders: (oid) => conversations.startReminders(oid),
    areRemindersStopped: (oid) => conversations.areRemindersStopped(oid),
    welcome: async (recipientOid) => {
      const enqueuedAt = new Date().toISOString();
      await outbox.enqueue({
        key: `welcome ${recipientOid}`,
        recipientOid,
        content: { kind: 'welcome' },
        enqueuedAt,
      });
    },
  },
});

async function send() {
  const enqueuedAt = new Date().toISOString();
  const review = {
    kind: 'review-overdue',
    reportOid: staffOid,
    reviewKind: 'annual',
    dueOn: '2026-10-31',
  } as const;
  await outbox.enqueue({
    key: 'e',
    recipientOid: staffOid,
    content: { kind: 'evaluation-request', eventKey: EVENT_KEY },
    enqueuedAt,
  });
  await outbox.enqueue({ key: 'r', recipientOid: managerOid, content: review, enqueuedAt });
  return bot.sendDue(new Date().toISOString());
}

process.on('message', ({ type }: { readonly type: 'welcome' | 'send' }) => {
  const sending = type === 'send' ? send() : bot.sendDue(new Date().toISOString());
  void sending.then((summary) => process.send?.({ type: 'sent', summary, stored: [...stored.values()] }));
});

const app = express();
app.use('/api/messages', bot.messages);
app.listen(Number(setting('BOT_PORT')), '127.0.0.1', () => process.send?.({ type: 'ready' }));
