/**
 * `npm run foreign`: other people's clients of Microsoft 365, unmodified, against the local one. They are installed
 * beside this file the first time. Names of clients as arguments run those alone. Ends with 1 when a step fails.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { startTenantUnderTest } from '../../dev-tenant/testing/tenant-under-test.ts';
import type { TenantUnderTest } from '../../dev-tenant/testing/tenant-under-test.ts';
import { runBot, runClient } from './run-client.ts';
import type { StepResult } from './run-client.ts';

const folder = import.meta.dirname;

/** Scripts of `steps/` that ask by themselves, and bots that are spoken to. */
const clients = ['graph-client', 'pnp-graph', 'kiota', 'microsoft-365-cli'];
const bots = ['agents-hosting', 'teams-apps'];

function installIfMissing(): void {
  if (fs.existsSync(path.join(folder, 'node_modules', '.package-lock.json'))) return;
  process.stdout.write('Installing the clients (some hundred megabytes, a few minutes)…\n');
  const words = [
    'install',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('The clients could not be installed.');
}

const printed = (client: string, { name, passes, why }: StepResult): string =>
  `${passes ? 'passes' : 'FAILS '}  ${client}: ${name}${passes ? '' : ` (${why})`}`;

async function runAll(tenant: TenantUnderTest, wanted: readonly string[]): Promise<number> {
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  let failed = 0;
  for (const name of [...clients, ...bots].filter(isWanted)) {
    const script = path.join(folder, 'steps', `${name}.mjs`);
    const results = await (bots.includes(name) ? runBot(script, tenant) : runClient(script, tenant));
    for (const result of results) process.stdout.write(`${printed(name, result)}\n`);
    failed += results.filter(({ passes }) => !passes).length;
  }
  return failed;
}

installIfMissing();
const tenant = await startTenantUnderTest();
try {
  const failed = await runAll(tenant, process.argv.slice(2));
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await tenant.close();
}
