import { signedText } from '../../domain/audit/audit-anchor.ts';
import { signedAnchors } from '../../domain/audit/check-anchors.ts';
import { createGraph } from '../../graph/graph.ts';
import { msalTokens } from '../../graph/msal-tokens.ts';
import { tableAuditLog } from '../../outbox/table-audit-log.ts';
import { connectTables } from '../../outbox/table-clients.ts';
import { tableOutbox } from '../../outbox/table-outbox.ts';
import { auditSeal } from '../../server/audit-seal.ts';
import { environment } from '../../server/config/environment.ts';
import type { Settings } from '../../server/config/settings.ts';
import { SettingsFault } from '../../server/config/expected-faults.ts';
import { settingsFrom } from '../../server/config/settings.ts';
import { createClock } from '../../server/offset-clock.ts';
import { shaKeys } from '../../server/sha-keys.ts';
import { lists } from '../../sharepoint/lists/index.ts';
import { readSite } from '../../sharepoint/provisioning/site.ts';
import { asTheyAre, nextAnchor } from '../../use-cases/audit/anchor-audit.ts';
import { verifyAudit } from '../../use-cases/audit/verify-audit.ts';
import { readAnchors, writeAnchor } from './anchor-rows.ts';
import { reportLines } from './audit-words.ts';

const BY_COMMAND = 'command-line';

/** The audit log and its anchors, straight from where they are: no replica stands between. */
async function open(settings: Settings) {
  const { tenantId, clientId, clientSecret, sharePointHost, sharePointSitePath } = settings;
  const graph = createGraph({ tokens: msalTokens({ tenantId, clientId, clientSecret }) });
  const { title } = lists.auditAnchors;
  const site = await readSite(graph, { hostname: sharePointHost, path: sharePointSitePath }, [title]);
  const list = site.lists.find((each) => each.title === title);
  if (!list) throw new Error(`The site lacks ${title}: run "npm run cpd -- provision --apply".`);
  const tables = connectTables({ connectionString: settings.storageConnectionString });
  return {
    graph,
    address: { siteId: site.id, listId: list.id },
    deps: {
      audit: tableAuditLog(tables.Audit),
      ledger: tableOutbox(tables.Messages, () => new Date().toISOString()),
      seal: auditSeal(settings.auditSigningSecret, tenantId),
      clock: createClock(settings.timeZone, Date.now),
      keys: shaKeys(tenantId),
    },
  };
}

async function withSettings(run: (settings: Settings) => Promise<void>): Promise<void> {
  try {
    await run(settingsFrom(environment()));
  } catch (fault) {
    if (!(fault instanceof SettingsFault)) throw fault;
    console.error(fault.message);
    process.exitCode = 2;
  }
}

/** Ends with 1 where something is wrong. */
export const runVerify = (): Promise<void> =>
  withSettings(async (settings) => {
    const { graph, address, deps } = await open(settings);
    const report = await verifyAudit(deps, await readAnchors(graph, address), deps.clock.now());
    console.log(reportLines(report).join('\n'));
    if (report.findings.length > 0) process.exitCode = 1;
  });

/** Anchors the log as it is, with why: what was found before is no longer held against it. */
export const runAccept = (because: string): Promise<void> =>
  withSettings(async (settings) => {
    const { graph, address, deps } = await open(settings);
    const before = signedAnchors(await readAnchors(graph, address), (anchor) =>
      deps.seal.fits(signedText(anchor), anchor.signature),
    ).at(-1);
    const who = { recordedBy: BY_COMMAND, acceptedBecause: because };
    const anchor = nextAnchor(deps, before, await asTheyAre(deps), who);
    const row = await writeAnchor(graph, address, anchor);
    await deps.audit.record({
      action: 'audit-accepted',
      actorOid: BY_COMMAND,
      subjectOid: BY_COMMAND,
      rowKey: anchor.key,
      at: anchor.recordedAt,
      row,
    });
    console.log(`Accepted from entry ${anchor.sequence} on.`);
  });
