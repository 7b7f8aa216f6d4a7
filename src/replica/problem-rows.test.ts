import { expect, it } from '@jest/globals';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { createProblemRows } from './problem-rows.ts';

const LIST_ID = '0f6b7f0e-7a0e-4b0e-9a53-6a832e3adfd1';
const listIds = Object.fromEntries(LIST_NAMES.map((name) => [name, LIST_ID])) as Record<ListName, string>;

/** Showing calls neither. */
const unused = { graph: undefined as never, siteId: 'site' };

it('shows what stands in a row that does not parse, cut short, and where it is mended', () => {
  const problemRows = createProblemRows({
    replica: {
      outside: () => [],
      rowsOf: () => {
        throw new Error('Showing reads no other rows.');
      },
      quarantined: () => [
        {
          list: 'activities',
          itemId: '12',
          problems: [
            { column: 'Minutes', expected: 'whole-number' },
            { column: 'LearningCategory', expected: 'choice' },
            { column: 'CompletedOn', expected: 'date' },
          ],
          eTag: '"e,1"',
          countedFields: undefined,
          handOids: [],
          fields: { Title: '<b>Phonics</b>', Minutes: 1.5, LearningCategory: 'x'.repeat(500) },
        },
      ],
    },
    ...unused,
    site: { hostname: 'contoso.sharepoint.com', path: '/sites/cpd' },
    listIds,
  });
  expect(problemRows.all()).toEqual([
    {
      collection: 'activities',
      list: 'CPD Activities',
      itemId: '12',
      name: '<b>Phonics</b>',
      url: `https://contoso.sharepoint.com/sites/cpd/_layouts/15/listform.aspx?PageType=6&ListId=${LIST_ID}&ID=12`,
      problems: [
        { column: 'Minutes', value: '1.5', expected: 'whole-number', choices: [] },
        {
          column: 'LearningCategory',
          value: `${'x'.repeat(100)}…`,
          expected: 'choice',
          choices: ['sector', 'educational', 'other'],
        },
        { column: 'CompletedOn', value: '', expected: 'date', choices: [] },
      ],
      byHand: undefined,
    },
  ]);
});
