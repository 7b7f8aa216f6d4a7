import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildTenant } from '../../../../dev-tenant/build-tenant.ts';
import { makeCertificates } from '../../../../dev-tenant/certificates.ts';
import { graphHost, impersonatedHosts } from '../../../../dev-tenant/hosts.ts';
import { startTenant } from '../../../../dev-tenant/start.ts';
import { openDatabase } from '../../../../dev-tenant/store/open-database.ts';
import { provisionSite } from '../../../../src/cli/provision/provision.ts';
import type { CivilDate } from '../../../../src/domain/cycles/civil-date.ts';
import { civilDate } from '../../../../src/domain/cycles/civil-date.ts';
import { createGraph } from '../../../../src/graph/graph.ts';
import { fetchAt } from '../../../support/fetch-at.ts';
import type { RowCounts } from './fill-tenant.ts';
import { fillTenant } from './fill-tenant.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const SITE_PATH = '/sites/cpd';

/** What decides the rows: another text of any of these is another organisation. */
const GENERATOR = [
  'tests/bench/scale/organisation',
  'tests/bench/scale/tenant',
  'tools/demo',
  'src/sharepoint',
  'dev-tenant/graph/sharepoint',
  'dev-tenant/seed',
];

export interface DataFolder {
  /** Holds `tenant.sqlite`; never run upon, but copied. */
  readonly path: string;
  readonly counts: RowCounts;
  /** Zero where it was kept from an earlier run. */
  readonly builtInSeconds: number;
}

/** The data of a tenant with an organisation of so many people as it stands today: built once a day and kept. */
export async function dataFolderOf(people: number): Promise<DataFolder> {
  const today = civilDate(new Date().toISOString().slice(0, 10));
  const folder = path.join(os.tmpdir(), `cpd-scale-${people}-${today}-${hashOfGenerator()}`);
  const countsFile = path.join(folder, 'counts.json');
  if (fs.existsSync(countsFile)) {
    const counts = JSON.parse(fs.readFileSync(countsFile, 'utf8')) as RowCounts;
    return { path: folder, counts, builtInSeconds: 0 };
  }
  forgetOtherDays(people, today);
  const began = performance.now();
  const unfinished = fs.mkdtempSync(path.join(os.tmpdir(), 'cpd-scale-unfinished-'));
  await provision(unfinished);
  const db = openDatabase(unfinished);
  const counts = fillTenant(await buildTenant(db, Date.now), SITE_PATH, people, today);
  db.close();
  fs.writeFileSync(path.join(unfinished, 'counts.json'), JSON.stringify(counts));
  fs.renameSync(unfinished, folder);
  return { path: folder, counts, builtInSeconds: (performance.now() - began) / 1000 };
}

/** Evidence is dated by the day: what was built for another is never asked for again. */
function forgetOtherDays(people: number, today: CivilDate): void {
  const name = new RegExp(`^cpd-scale-${people}-(\\d{4}-\\d{2}-\\d{2})-`);
  for (const folder of fs.readdirSync(os.tmpdir())) {
    const day = name.exec(folder)?.[1];
    if (day !== undefined && day !== today)
      fs.rmSync(path.join(os.tmpdir(), folder), { recursive: true, force: true });
  }
}

function hashOfGenerator(): string {
  const hash = createHash('sha256');
  for (const part of GENERATOR)
    for (const name of fs
      .readdirSync(path.join(ROOT, part), { recursive: true, encoding: 'utf8' })
      .toSorted())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        hash.update(name).update(fs.readFileSync(path.join(ROOT, part, name)));
  return hash.digest('hex').slice(0, 12);
}

/** Lists, columns and the product's right to write them, as an administrator's command makes them. */
async function provision(folder: string): Promise<void> {
  const certificate = await makeCertificates(impersonatedHosts);
  const running = await startTenant({
    dataDirectory: folder,
    frontDoorPort: 0,
    tlsPort: 0,
    serverOrigin: 'http://127.0.0.1:1',
    certificate,
    developmentKey: 'nobody asks for it',
  });
  const { identity, tokens } = running.tenant;
  const graph = createGraph({
    tokens: { token: () => tokens.applicationToken(identity.provisioningApp, `https://${graphHost}`) },
    fetch: fetchAt(running.tlsPort, certificate.caPem),
  });
  await provisionSite(
    graph,
    {
      sharePointHost: identity.sharePointHost,
      sharePointSitePath: SITE_PATH,
      runtimeApplication: { id: identity.runtimeApp.clientId, displayName: identity.runtimeApp.displayName },
    },
    'apply',
  );
  await running.close();
}
