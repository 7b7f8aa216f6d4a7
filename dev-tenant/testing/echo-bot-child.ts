import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { firstMessage, preloadPath, spawnNode } from './child-process.ts';
import type { TenantUnderTest } from './tenant-under-test.ts';

/** Starts the echo bot as the tenant's bot; resolves when it listens. */
export const startEchoBot = async ({
  running,
  environment,
  botPort,
}: TenantUnderTest): Promise<ChildProcess> => {
  const { runtimeApp, tenantId } = running.tenant.identity;
  const child = spawnNode(['--require', preloadPath, join(__dirname, 'echo-bot.ts')], {
    ...environment,
    BOT_APP_ID: runtimeApp.clientId,
    BOT_APP_SECRET: runtimeApp.secret,
    BOT_TENANT_ID: tenantId,
    BOT_PORT: String(botPort),
  });
  await firstMessage(child);
  return child;
};

/** The activities the echo bot has accepted, oldest first. */
export const seenByBot = async ({ botPort }: TenantUnderTest): Promise<Record<string, unknown>[]> => {
  const response = await fetch(`http://127.0.0.1:${botPort}/seen`);
  return (await response.json()) as Record<string, unknown>[];
};
