// The command line of the community, as a process of its own for each command.
import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createRequire } from 'node:module';
import { step, tenant } from './step.mjs';

const run = promisify(execFile);
const main = createRequire(import.meta.url).resolve('@pnp/cli-microsoft365');
const home = mkdtempSync(join(tmpdir(), 'foreign-cli-'));
const m365 = async (...words) => {
  const command = [...process.execArgv, join(main, '..', 'index.js'), ...words, '--output', 'json'];
  const { stdout } = await run(process.execPath, command, {
    env: { ...process.env, HOME: home, CLIMICROSOFT365_DISABLETELEMETRY: '1', CLIMICROSOFT365_NOUPDATE: '1' },
  });
  return stdout.trim() === '' ? undefined : JSON.parse(stdout);
};

await step('signs in with a secret', async () => {
  await m365(
    'login',
    '--authType',
    'secret',
    '--appId',
    tenant.clientId,
    '--tenant',
    tenant.id,
    '--secret',
    tenant.secret,
  );
  return true;
});
await step('says who is signed in', async () => (await m365('status')).appId === tenant.clientId);
await step('lists users', async () => (await m365('entra', 'user', 'list')).length > 0);
await step('finds one user', async () => {
  const [first] = await m365('entra', 'user', 'list');
  return (await m365('entra', 'user', 'get', '--id', first.id)).id === first.id;
});
await step('is told what it has no permission for', async () => {
  const refused = await m365('entra', 'm365group', 'list').catch((fault) => fault);
  return String(refused.stderr).includes('Insufficient privileges');
});
await step('grants an app a site and lists the grant', async () => {
  const site = `https://${tenant.sharePointHost}/sites/cpd`;
  const app = ['--appId', tenant.runtimeClientId, '--appDisplayName', 'Companion'];
  await m365('spo', 'site', 'apppermission', 'add', '--siteUrl', site, '--permission', 'write', ...app);
  const [grant] = await m365('spo', 'site', 'apppermission', 'list', '--siteUrl', site);
  return grant.roles.includes('write');
});
await step('makes any request of Graph', async () => {
  const site = await m365(
    'request',
    '--url',
    `https://graph.microsoft.com/v1.0/sites/${tenant.sharePointHost}:/sites/cpd`,
  );
  return site.displayName === 'CPD';
});
