import { asPart, partsIn } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { belowPerson } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    readonly meeting: { readonly oid: string; readonly meetingKey: string };
  }
}

export const meeting: PageBelow<'meeting'> = {
  name: 'meeting',
  below: belowPerson,
  address: {
    parse(below) {
      const [oid = '', meetingKey = ''] = partsIn(below);
      return oid === '' || meetingKey === '' ? undefined : { oid, meetingKey };
    },
    format: ({ oid, meetingKey }) => `${asPart(oid)}${asPart(meetingKey)}`,
  },
  words,
  load: async () => (await import('./meeting-page.tsx')).MeetingPage,
};
