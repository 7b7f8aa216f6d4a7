import { readAnchors, writeAnchor } from '../../../src/cli/audit/anchor-rows.ts';
import { signedText } from '../../../src/domain/audit/audit-anchor.ts';
import { signedAnchors } from '../../../src/domain/audit/check-anchors.ts';
import { asTheyAre, nextAnchor } from '../../../src/use-cases/audit/anchor-audit.ts';
import type { Outside } from './outside.ts';
import type { Server } from './server.ts';

const ADMINISTRATOR = 'command-line';

/** Says, as `cpd audit accept` does, that the log and the ledger count as they are now. */
export async function acceptAudit({ graph, deps }: Server, { site }: Outside): Promise<void> {
  const address = { siteId: site.siteId, listId: site.listIds.auditAnchors };
  const before = signedAnchors(await readAnchors(graph, address), (anchor) =>
    deps.seal.fits(signedText(anchor), anchor.signature),
  ).at(-1);
  const who = { recordedBy: ADMINISTRATOR, acceptedBecause: 'The tables were deleted.' };
  const anchor = nextAnchor(deps, before, await asTheyAre(deps), who);
  const row = await writeAnchor(graph, address, anchor);
  await deps.audit.record({
    action: 'audit-accepted',
    actorOid: ADMINISTRATOR,
    subjectOid: ADMINISTRATOR,
    rowKey: anchor.key,
    at: anchor.recordedAt,
    row,
  });
}
