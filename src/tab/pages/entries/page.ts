import { asPart, partsIn } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { belowPerson } from '../../routing/page.ts';
import type { RequirementInAddress } from '../../routing/requirement-in-address.ts';
import { formatRequirement, requirementIn } from '../../routing/requirement-in-address.ts';
import { words } from './words.ts';

/** With a requirement, the form of what answers it is open. */
interface RecordAt extends Partial<RequirementInAddress> {
  readonly oid: string;
}

declare module '../../routing/route.ts' {
  interface Places {
    readonly record: RecordAt;
  }
}

export const record: PageBelow<'record'> = {
  name: 'record',
  below: belowPerson,
  address: {
    parse(below) {
      const [oid = '', requirement = ''] = partsIn(below);
      return oid === '' ? undefined : { oid, ...(requirement !== '' && requirementIn(requirement)) };
    },
    format: ({ oid, requirement, policy }) =>
      `${asPart(oid)}${requirement === undefined ? '' : `/${formatRequirement({ requirement, policy })}`}`,
  },
  words,
  load: async () => (await import('./entries-page.tsx')).EntriesPage,
};
