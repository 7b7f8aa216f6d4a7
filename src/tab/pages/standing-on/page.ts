import { asPart, partsIn } from '../../routing/address.ts';
import type { DaysInAddress } from '../../routing/days.ts';
import { daysIn, formatDays } from '../../routing/days.ts';
import type { PageBelow } from '../../routing/page.ts';
import { belowPerson } from '../../routing/page.ts';
import { words } from './words.ts';

/** Without days: today, with what is known today. */
interface StandingOnAt {
  readonly oid: string;
  readonly days?: DaysInAddress;
}

declare module '../../routing/route.ts' {
  interface Places {
    readonly 'standing-on': StandingOnAt;
  }
}

export const standingOn: PageBelow<'standing-on'> = {
  name: 'standing-on',
  below: belowPerson,
  address: {
    parse(below) {
      const [oid = '', asOf, knownOn] = partsIn(below);
      return oid === '' ? undefined : { oid, ...daysIn(asOf, knownOn) };
    },
    format: ({ oid, days }) => `${asPart(oid)}${formatDays(days)}`,
  },
  words,
  load: async () => (await import('./standing-on-page.tsx')).StandingOnPage,
};
