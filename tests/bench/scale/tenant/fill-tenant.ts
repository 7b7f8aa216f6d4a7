import { createSharePoint, secondsInstant } from '../../../../dev-tenant/graph/sharepoint/share-point.ts';
import { parseFieldChanges, withDefaults } from '../../../../dev-tenant/graph/sharepoint/field-values.ts';
import { sharePointLimits } from '../../../../dev-tenant/graph/sharepoint/item-page.ts';
import { usualAnswers } from '../../../../dev-tenant/graph/open-answers.ts';
import { createSql } from '../../../../dev-tenant/graph/sql.ts';
import type { Tenant } from '../../../../dev-tenant/tenant.ts';
import type { CivilDate } from '../../../../src/domain/cycles/civil-date.ts';
import { lists } from '../../../../src/sharepoint/lists/index.ts';
import { membershipOf } from '../organisation/members.ts';
import { rowsOf } from '../organisation/rows.ts';

const ROWS_IN_TRANSACTION = 5000;

/** How many rows each list was given, by its title. */
export type RowCounts = Readonly<Record<string, number>>;

/** Puts an organisation of so many people into a provisioned tenant, by its store's own functions. */
export function fillTenant(tenant: Tenant, sitePath: string, people: number, today: CivilDate): RowCounts {
  const { db, identity, directory } = tenant;
  const sharePoint = createSharePoint(createSql(db), identity, {
    createdAt: secondsInstant(tenant.now()),
    now: tenant.now,
    limits: sharePointLimits,
    openAnswers: usualAnswers,
    deltaLifetimeMilliseconds: Number.MAX_SAFE_INTEGER,
  });
  const site = sharePoint.sites.byPath(identity.sharePointHost, sitePath);
  if (!site) throw new Error(`The tenant has no site ${sitePath}.`);
  const there = Object.values(lists).map(({ title }) => {
    const list = sharePoint.lists.find(site.id, title);
    if (!list) throw new Error(`The site lacks the list ${title}.`);
    return [title, { list, columns: sharePoint.columns.ofList(list) }] as const;
  });
  const byTitle = new Map(there);
  const by = { id: identity.runtimeApp.clientId, displayName: identity.runtimeApp.displayName };
  const at = secondsInstant(tenant.now());
  const counts: Record<string, number> = {};
  const put = (title: string, fields: Readonly<Record<string, unknown>>): void => {
    const found = byTitle.get(title);
    const filled = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
    const asked = found && parseFieldChanges(found.columns, Object.fromEntries(filled));
    const changes = found && asked?.ok ? withDefaults(found.columns, asked.value) : asked;
    if (!found || !changes?.ok) throw new Error(`A row of ${title} is refused: ${JSON.stringify(changes)}`);
    const created = sharePoint.items.create({ ...found, changes: changes.value, by, at });
    if (!created.ok) throw new Error(`A row of ${title} is refused: ${JSON.stringify(created.refusal)}`);
    counts[title] = (counts[title] ?? 0) + 1;
  };

  const membership = membershipOf(people);
  directory.putAll(membership.members.map(({ user }) => user));
  let waiting = 0;
  db.exec('BEGIN');
  for (const { list, fields } of rowsOf(membership, today)) {
    put(lists[list].title, fields);
    waiting += 1;
    if (waiting < ROWS_IN_TRANSACTION) continue;
    db.exec('COMMIT; BEGIN');
    waiting = 0;
  }
  db.exec('COMMIT');
  return counts;
}
