import { asPart, partsIn } from '../../routing/address.ts';
import type { DaysInAddress } from '../../routing/days.ts';
import { daysIn, formatDays } from '../../routing/days.ts';
import type { PageBelow } from '../../routing/page.ts';
import { belowPerson } from '../../routing/page.ts';
import type { RequirementInAddress } from '../../routing/requirement-in-address.ts';
import { formatRequirement, requirementIn } from '../../routing/requirement-in-address.ts';
import { words } from './words.ts';

interface WhyAt extends RequirementInAddress {
  readonly oid: string;
  /** The proof as it stood then; left out: as it stands today. */
  readonly days?: DaysInAddress;
}

declare module '../../routing/route.ts' {
  interface Places {
    readonly why: WhyAt;
  }
}

export const why: PageBelow<'why'> = {
  name: 'why',
  below: belowPerson,
  address: {
    parse(below) {
      const [oid = '', requirement = '', asOf, knownOn] = partsIn(below);
      if (oid === '' || requirement === '') return undefined;
      return { oid, ...requirementIn(requirement), ...daysIn(asOf, knownOn) };
    },
    format: (at) => `${asPart(at.oid)}/${formatRequirement(at)}${formatDays(at.days)}`,
  },
  words,
  load: async () => (await import('./why-page.tsx')).WhyPage,
};
