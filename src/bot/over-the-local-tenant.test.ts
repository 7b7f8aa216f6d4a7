import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { personas } from '../../dev-tenant/seed/personas.ts';
import { endChild, firstMessage, preloadPath, spawnNode } from '../../dev-tenant/testing/child-process.ts';
import type { TenantUnderTest } from '../../dev-tenant/testing/tenant-under-test.ts';
import { startTenantUnderTest } from '../../dev-tenant/testing/tenant-under-test.ts';
import { until } from '../../dev-tenant/testing/until.ts';
import { cardProblems, readableText } from '../../tests/support/card-problems.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';

const idOf = (key: string) => personas.find((each) => each.key === key)?.userId ?? '';
const [staff, colleague, manager] = [idOf('staff'), idOf('colleague'), idOf('manager')];

let tenant: TenantUnderTest;
let bot: ChildProcess;

beforeAll(async () => {
  tenant = await startTenantUnderTest();
  const { runtimeApp, tenantId, teamsAppId } = tenant.running.tenant.identity;
  bot = spawnNode(['--require', preloadPath, path.join(process.cwd(), 'tests/support/bot-child.ts')], {
    ...tenant.environment,
    BOT_APP_ID: runtimeApp.clientId,
    BOT_APP_SECRET: runtimeApp.secret,
    BOT_TENANT_ID: tenantId,
    TEAMS_APP_ID: teamsAppId,
    BOT_PORT: String(tenant.botPort),
    STAFF_ID: staff,
    MANAGER_ID: manager,
  });
  await firstMessage(bot);
  await tenant.running.channel.installForAll([staff, colleague, manager]);
  await sendDue('welcome');
});

afterAll(async () => {
  await endChild(bot);
  await tenant.close();
});

const channel = () => tenant.running.channel;
const messages = (userId: string) =>
  channel()
    .messages(userId)
    .filter(({ from }) => from === 'bot');
const lastCard = (userId: string) => messages(userId).at(-1)?.cards[0] as AdaptiveCard;

async function sendDue(type: 'welcome' | 'send' = 'send'): Promise<Record<string, unknown>> {
  const answered = once(bot, 'message') as Promise<[Record<string, unknown>]>;
  bot.send({ type });
  const [answer] = await answered;
  return answer;
}

it('welcomes each person once when the app is installed, with a card that Teams could show', () => {
  for (const person of [staff, colleague, manager]) {
    expect(messages(person)).toHaveLength(1);
    expect(cardProblems(lastCard(person))).toEqual([]);
  }
});

it('answers a manager who asks for the team, over real tokens both ways', async () => {
  expect(await channel().say(manager, 'my team')).toMatchObject({ status: 200 });
  expect(readableText(lastCard(manager))).toContain('Safeguarding: overdue since 1 Sep 2020 (2,272 days)');
});

it('sends the form and the nudge to those they are for, takes one answer, and refuses a colleague', async () => {
  const before = messages(colleague).length;
  // The welcome went out a moment ago, and a person gets one message a second.
  await until(async () => {
    await sendDue();
    return messages(staff).length === 2 && messages(manager).length === 3;
  });
  expect(messages(colleague)).toHaveLength(before);
  expect(readableText(lastCard(manager))[0]).toBe('A review is overdue');
  const form = messages(staff).at(-1);
  const action = lastCard(staff).actions?.[0];
  if (form === undefined || action?.type !== 'Action.Execute') throw new Error('The form has no button');

  const inputs = { ...action.data, rating: 'good', facts: 'Whom to tell.', area: 'core' };
  const submit = (userId: string, data: object) =>
    channel().execute(userId, form.id, { verb: action.verb, data });
  expect(await submit(staff, { ...inputs, rating: 'superb' })).toMatchObject({ body: { statusCode: 400 } });
  expect(await submit(colleague, inputs)).toMatchObject({ body: { statusCode: 404 } });
  for (const _time of [1, 2, 3, 4]) {
    expect(await submit(staff, inputs)).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' },
    });
  }
  expect(await sendDue()).toMatchObject({ summary: { sent: 0 }, stored: ['good'] });
});
