import { endChild, firstMessage, preloadPath, spawnNode } from '../../dev-tenant/testing/child-process.ts';
import type { TenantUnderTest } from '../../dev-tenant/testing/tenant-under-test.ts';
import { once } from 'node:events';

export interface StepResult {
  readonly name: string;
  readonly passes: boolean;
  /** What came instead. */
  readonly why: string;
}

const giveUpAfterMilliseconds = 180_000;

const isResult = (value: unknown): value is StepResult =>
  typeof value === 'object' && value !== null && 'name' in value && 'passes' in value;

/** What a script is told of the tenant, and how it reaches it. */
const environmentFor = ({ running, environment, botPort }: TenantUnderTest): Record<string, string> => {
  const { identity } = running.tenant;
  const tenant = {
    id: identity.tenantId,
    domain: identity.domain,
    sharePointHost: identity.sharePointHost,
    clientId: identity.provisioningApp.clientId,
    secret: identity.provisioningApp.secret,
    runtimeClientId: identity.runtimeApp.clientId,
    runtimeSecret: identity.runtimeApp.secret,
    botPort,
  };
  // Grandchildren of a client get the preload too.
  return { ...environment, NODE_OPTIONS: `--require ${preloadPath}`, FOREIGN_TENANT: JSON.stringify(tenant) };
};

function parsedLines(text: string): readonly StepResult[] {
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isResult(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}

/** Runs a script that prints each of its steps as a line of JSON. */
export async function runClient(script: string, tenant: TenantUnderTest): Promise<readonly StepResult[]> {
  const child = spawnNode([script], environmentFor(tenant));
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (output.stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (output.stderr += String(chunk)));
  const timer = setTimeout(() => child.kill('SIGKILL'), giveUpAfterMilliseconds);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  const results = parsedLines(output.stdout);
  if (code === 0 && results.length > 0) return results;
  const why = output.stderr.trim().split('\n').slice(0, 4).join(' ');
  return [...results, { name: 'runs to its end', passes: false, why: `ended with ${code}: ${why}` }];
}

const until = async (isSo: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
};

/** Starts a bot that echoes, installs it for somebody and speaks to it. */
export async function runBot(script: string, tenant: TenantUnderTest): Promise<readonly StepResult[]> {
  const { channel, tenant: parts } = tenant.running;
  const child = spawnNode([script], environmentFor(tenant));
  const userId = parts.directory.users().find(({ accountEnabled }) => accountEnabled)?.id ?? '';
  const fromBot = () => channel.messages(userId).filter(({ from }) => from === 'bot');
  const results: StepResult[] = [];
  const step = async (name: string, run: () => Promise<boolean>): Promise<void> => {
    try {
      const passes = await run();
      results.push({ name, passes, why: passes ? '' : 'another answer' });
    } catch (fault) {
      results.push({
        name,
        passes: false,
        why: fault instanceof Error ? fault.message.slice(0, 500) : String(fault),
      });
    }
  };
  try {
    await step('starts', async () => (await firstMessage(child)) === 'ready');
    if (results.some(({ passes }) => !passes)) return results;
    await step('is installed', async () => {
      await channel.installFor(userId);
      return channel.isInstalledFor(userId);
    });
    await step('hears a message and answers it', async () => {
      const before = fromBot().length;
      const { status } = await channel.say(userId, 'hello');
      return (
        status < 300 &&
        (await until(() =>
          fromBot()
            .slice(before)
            .some(({ text }) => text?.includes('hello') === true),
        ))
      );
    });
    await step('sends a card', async () => {
      await channel.say(userId, 'card');
      return until(() => fromBot().some(({ cards }) => cards.length > 0));
    });
    return results;
  } finally {
    await endChild(child);
    await channel.uninstallFor(userId).catch(() => undefined);
  }
}
