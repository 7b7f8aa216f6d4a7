import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromDayNumber, partsOf } from './civil-date.ts';
import { typedDate } from './typed-date.ts';

describe('a day as people type it', () => {
  it.each([
    ['2020-07-28', '2020-07-28'],
    ['2020-7-28', '2020-07-28'],
    ['2020/07/28', '2020-07-28'],
    ['28/07/2020', '2020-07-28'],
    ['28/7/2020 ', '2020-07-28'],
    ['28.07.2020', '2020-07-28'],
    ['28-07-2020', '2020-07-28'],
    ['28 07 2020', '2020-07-28'],
    ['03/04/2020', '2020-04-03'],
    ['\u00a02020-07-28\t', '2020-07-28'],
    ['2020-07-28T00:00:00Z', '2020-07-28'],
    ['2020-07-28T00:00:00.000+01:00', '2020-07-28'],
    ['2020-07-28 14:30', '2020-07-28'],
    ['28/07/2020 00:00', '2020-07-28'],
    ['28 July 2020', '2020-07-28'],
    ['28th Jul 2020', '2020-07-28'],
    ['28-Jul-2020', '2020-07-28'],
    ['July 28, 2020', '2020-07-28'],
    ['Dec. 1 2020', '2020-12-01'],
    ['28 July 2020 14:30:59', '2020-07-28'],
    ['2020-07-28T00:00Z', '2020-07-28'],
    ['1 Sept 2020', '2020-09-01'],
    ['28 Gorffennaf 2020', '2020-07-28'],
  ])('%p is %s', (typed, expected) => {
    expect(typedDate(typed)).toBe(expected);
  });

  it.each([
    ['a day that is not on the calendar', '30/02/2020'],
    ['a month above twelve', '07/28/2020'],
    ['a year of two digits', '28/07/20'],
    ['a number of days', '44040'],
    ['a time in another zone, which may be the next day here', '2020-07-28T23:00:00Z'],
    ['a month that is not to be told from another', '1 Ma 2020'],
    ['a month of two letters, though no other begins with them', '1 De 2020'],
    ['a month of whom nobody has heard', '1 Smarch 2020'],
    ['such a month before its day', 'Smarch 1, 2020'],
    ['a time of day in another zone by its seconds alone', '2020-07-28T00:00:01Z'],
    ['a word', 'yesterday'],
    ['nothing', ''],
  ])('is not %s', (_what, typed) => {
    expect(typedDate(typed)).toBeUndefined();
  });

  it('is the same however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
        const date = fromDayNumber(number);
        const { year, month, day } = partsOf(date);
        const written = [
          `${year}-${month}-${day}`,
          `${day}/${month}/${year}`,
          `${date}T00:00:00Z`,
          ` ${date} `,
        ];
        expect(written.map(typedDate)).toEqual(written.map(() => date));
      }),
    );
  });
});
