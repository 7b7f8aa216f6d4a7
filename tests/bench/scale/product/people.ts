import { personas } from '../../../../dev-tenant/seed/personas.ts';
import type { Tenant } from '../../../../dev-tenant/tenant.ts';
import { seededUsers } from '../organisation/members.ts';

/** Object ids of whom the benchmark asks as. */
export interface Cast {
  readonly lead: string;
  readonly trustee: string;
  /** Who have some nine reports each. */
  readonly managers: readonly string[];
  /** Who have none. */
  readonly staff: readonly string[];
}

const personaOf = (key: (typeof personas)[number]['key']): string =>
  personas.find((each) => each.key === key)?.userId ?? '';

/** Spread evenly over the organisation. */
const everyNth = (oids: readonly string[], most: number): readonly string[] =>
  oids.filter((_, index) => index % Math.max(1, Math.floor(oids.length / most)) === 0).slice(0, most);

export function castOf({ directory }: Tenant): Cast {
  const seeded = new Set(seededUsers.map(({ id }) => id));
  const members = directory.users().filter(({ id, accountEnabled }) => accountEnabled && !seeded.has(id));
  const managed = Map.groupBy(members, ({ managerId = '' }) => managerId);
  const reportsOf = (id: string) => managed.get(id)?.length ?? 0;
  const ids = members.map(({ id }) => id);
  return {
    lead: personaOf('cpd-lead'),
    trustee: personaOf('trustee'),
    managers: everyNth(
      ids.filter((id) => reportsOf(id) >= 6 && reportsOf(id) <= 12),
      40,
    ),
    staff: everyNth(
      ids.filter((id) => reportsOf(id) === 0),
      400,
    ),
  };
}
