import type { AnyList } from '../any-list.ts';
import type { ListName } from '../lists/index.ts';
import { planProvisioning } from './plan-provisioning.ts';
import type { FoundList } from './site.ts';

/** What the site lacks, each named: `CPD Activities`, `CPD Activities.Minutes`, `CPD Activities.Key (index)`. */
export function checkSite(
  declared: readonly Pick<AnyList, 'title' | 'columns'>[],
  found: readonly FoundList[],
): readonly string[] {
  return planProvisioning(declared, found).map((step) => {
    switch (step.kind) {
      case 'create-list':
        return step.title;
      case 'create-column':
        return `${step.title}.${step.column.name}`;
      case 'index-column':
        return `${step.title}.${step.column.name} (index)`;
      case 'offer-choices':
        return `${step.title}.${step.column.name} (choices)`;
      case 'wrong-type':
        return `${step.title}.${step.column.name} (type)`;
    }
  });
}

/** The ids of the lists by the names of their collections; undefined while one is missing. */
export function listIdsOf(
  declared: Readonly<Record<ListName, Pick<AnyList, 'title'>>>,
  found: readonly FoundList[],
): Readonly<Record<ListName, string>> | undefined {
  const pairs = Object.entries(declared).map(
    ([name, { title }]) => [name, found.find((list) => list.title === title)?.id] as const,
  );
  return pairs.every(([, id]) => id !== undefined)
    ? (Object.fromEntries(pairs) as Record<ListName, string>)
    : undefined;
}
