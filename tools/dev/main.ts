/** `npm start`: the local Microsoft 365, Azure's storage emulator and the product, with demo data, on one machine. */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { makeCertificates } from '../../dev-tenant/certificates.ts';
import { impersonatedHosts } from '../../dev-tenant/hosts.ts';
import { directoryUsers } from '../../dev-tenant/seed/organisation.ts';
import type { DevArguments } from './arguments.ts';
import { parseDevArguments } from './arguments.ts';
import { azuriteArguments } from './azurite-arguments.ts';
import { buildTabIfStale } from './build-tab.ts';
import type { Children } from './children.ts';
import { ChildFault, createChildren } from './children.ts';
import { openDataFolder } from './data-folder.ts';
import { lackOfSpace } from './disk-space.ts';
import { installForEverybody } from './install-app.ts';
import { localSettings, preloadSettings, provisioningSettings } from './local-settings.ts';
import { portsFrom, portsTaken } from './ports.ts';
import { untilReady } from './until-ready.ts';

const root = path.join(import.meta.dirname, '../..');

/** Says one sentence and ends; what was started ends with this process. */
function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

async function start({ port, reset, dataDirectory }: DevArguments): Promise<Children> {
  const ports = portsFrom(port);
  const taken = await portsTaken(ports);
  if (taken.length > 0) {
    stop(
      `Port ${taken.join(', ')} is in use: end what uses it, or choose another with PORT=${port + 100} npm start.`,
    );
  }
  const { folders, isFirstStart, isOutdated, keep } = openDataFolder(dataDirectory, reset);
  if (isOutdated) {
    stop(
      `${dataDirectory} was written by an older version of CPD Companion: begin afresh with "npm start -- --reset", or keep it and choose another folder with --data.`,
    );
  }
  const lack = lackOfSpace(dataDirectory);
  if (lack) stop(lack);

  const certificate = await makeCertificates(impersonatedHosts);
  const files = {
    authority: path.join(folders.tls, 'authority.pem'),
    certificate: path.join(folders.tls, 'certificate.pem'),
    key: path.join(folders.tls, 'key.pem'),
  };
  fs.writeFileSync(files.authority, certificate.caPem);
  fs.writeFileSync(files.certificate, certificate.certificatePem);
  fs.writeFileSync(files.key, certificate.keyPem, { mode: 0o600 });

  const developmentKey = randomBytes(24).toString('base64url');
  const children = createChildren(folders.logs, (fault) => stop(fault.message));
  endWithParent(children);

  // A manager who attends training too, so that both conversations can be held through Microsoft's bot test client.
  const speaker = directoryUsers.find(({ displayName }) => displayName === 'Grace Lowe');
  await Promise.all([
    buildTabIfStale(root),
    children.start({
      name: 'microsoft-365',
      file: path.join(root, 'dev-tenant/main.ts'),
      environment: {
        DEV_TENANT_CONFIG: JSON.stringify({
          dataDirectory: folders.tenant,
          frontDoorPort: ports.frontDoor,
          tlsPort: ports.tls,
          serverOrigin: `http://127.0.0.1:${ports.server}`,
          certificate,
          developmentKey,
          relay: { port: ports.relay, userId: speaker?.id },
        }),
      },
    }),
    children.start({
      name: 'azure-storage',
      file: path.join(root, 'tools/dev/azurite.ts'),
      arguments: azuriteArguments(ports, { ...files, location: folders.storage }),
      environment: {},
    }),
  ]);

  const product = {
    environment: {
      ...localSettings(ports, dataDirectory, developmentKey),
      ...preloadSettings(ports, files.authority),
    },
    // A small young generation: the server's memory at rest falls by a third, and its answers are no slower.
    execArguments: ['--max-semi-space-size=4', '--require', path.join(root, 'dev-tenant/tls-preload.cjs')],
  };
  if (isFirstStart) {
    process.stdout.write('Writing the demo organisation (the first start only)…\n');
    await children.run({
      name: 'demo',
      file: path.join(root, 'tools/demo/main.ts'),
      ...product,
      environment: { ...product.environment, ...provisioningSettings },
    });
  }
  await children.start({ name: 'server', file: path.join(root, 'src/server/main.ts'), ...product });
  await untilReady(`http://127.0.0.1:${ports.server}`);
  if (isFirstStart) {
    await installForEverybody(`http://localhost:${ports.frontDoor}`);
    keep();
  }
  return children;
}

/** Ends every process when whoever started this one goes, asks, or presses Ctrl+C. */
function endWithParent(children: Children): void {
  const end = () => void children.end().then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.once('SIGHUP', end);
  process.once('disconnect', end);
}

const parsed = parseDevArguments(process.argv.slice(2), process.env, root);
if (!parsed.ok) stop(parsed.sentence);
try {
  await start(parsed.value);
  process.stdout.write(`CPD Companion is ready: http://localhost:${parsed.value.port}\n`);
} catch (fault) {
  if (fault instanceof ChildFault) stop(fault.message);
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'ENOSPC')
    stop(`There is no space left on the disk: free some and run the same command again.`);
  if (['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR'].includes(String(code))) {
    stop(
      `${parsed.value.dataDirectory} cannot be written to: mend its permissions, or choose another folder with --data.`,
    );
  }
  stop(`CPD Companion could not start: ${fault instanceof Error ? fault.message : String(fault)}`);
}
