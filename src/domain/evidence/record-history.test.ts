import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recordAt } from './record-history.ts';

const record = { id: 'r1', hours: 6 };
const edit = (at: number, to: unknown, by = 'u2', field = 'hours') => ({ at, by, field, to });

describe('a record at an instant', () => {
  it.each([
    ['as it was made before any edit', [edit(5, 4)], 4, { fields: record, versions: 1, lastEditedBy: null }],
    [
      'edited at the instant itself',
      [edit(5, 4)],
      5,
      { fields: { id: 'r1', hours: 4 }, versions: 2, lastEditedBy: 'u2' },
    ],
    [
      'by the latest edit, in whatever order they are given',
      [edit(9, 2, 'u3'), edit(5, 4)],
      9,
      { fields: { id: 'r1', hours: 2 }, versions: 3, lastEditedBy: 'u3' },
    ],
    [
      'by the last given of one instant',
      [edit(5, 4), edit(5, 3, 'u3')],
      5,
      { fields: { id: 'r1', hours: 3 }, versions: 3, lastEditedBy: 'u3' },
    ],
    [
      'with a field that it did not have, whatever its name',
      [edit(5, 'x', 'u2', '__proto__')],
      5,
      {
        fields: Object.fromEntries([...Object.entries(record), ['__proto__', 'x']]),
        versions: 2,
        lastEditedBy: 'u2',
      },
    ],
  ])('is %s', (_what, edits, until, expected) => {
    expect(recordAt(record, edits, until)).toEqual(expected);
  });

  it('is the same in whatever order edits of different instants are given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 8 }), (instants) => {
        const edits = instants.map((at) => edit(at, at, `u${at}`));
        expect(recordAt(record, edits.toReversed(), 40)).toEqual(recordAt(record, edits, 40));
      }),
    );
  });
});
