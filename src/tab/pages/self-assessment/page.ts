import { asPart, partsIn } from '../../routing/address.ts';
import type { PageBelow } from '../../routing/page.ts';
import { belowPerson } from '../../routing/page.ts';
import { words } from './words.ts';

declare module '../../routing/route.ts' {
  interface Places {
    /** One of them, or all of somebody's. */
    readonly selfAssessment: { readonly oid: string; readonly assessmentKey?: string };
  }
}

export const selfAssessment: PageBelow<'selfAssessment'> = {
  name: 'selfAssessment',
  path: 'self-assessment',
  below: belowPerson,
  address: {
    parse(below) {
      const [oid = '', assessmentKey = ''] = partsIn(below);
      if (oid === '') return undefined;
      return assessmentKey === '' ? { oid } : { oid, assessmentKey };
    },
    format: ({ oid, assessmentKey }) =>
      asPart(oid) + (assessmentKey === undefined ? '' : asPart(assessmentKey)),
  },
  words,
  load: async () => (await import('./self-assessment-page.tsx')).SelfAssessmentPage,
};
