import { expect, it } from '@jest/globals';
import { productTexts } from './folder-knots.ts';

/** What words several kinds alike puts the kind's name into the id; whatever a kind lacks, `catalogues.test.ts` and the kinds' tests find. */
const FOR_ANY_KIND = [
  'src/api/entries/entries-view.ts',
  'src/api/reviews/review-view.ts',
  'src/domain/proofs/evidence-label.ts',
  'src/domain/record-entries/entry-form.ts',
  'src/domain/requirements/shared/each-activity.ts',
  'src/domain/requirements/shared/minimum-verdict.ts',
  'src/domain/requirements/shared/verdict.ts',
];

const OF_ANY_ID = /import \{[^}]*\bmessage\b[^}]*\} from '[^']*\/message\.ts'/;

it('a sentence is said by an id of the catalogues that its file names, so that one nobody wrote does not compile', () => {
  const files = [...productTexts()].filter(([, text]) => OF_ANY_ID.test(text)).map(([file]) => file);
  expect(files.toSorted()).toEqual(FOR_ANY_KIND);
});
