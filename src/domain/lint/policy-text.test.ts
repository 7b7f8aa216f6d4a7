import { expect, it } from '@jest/globals';
import { readPolicyText, statementsOf } from './policy-text.ts';

const statements = (text: string) =>
  readPolicyText(text).statements.map(({ line, text: words, leadIn }) => [line, words, leadIn]);

it('splits a line into sentences, and not after e.g.', () => {
  expect(statements('Staff attend courses, e.g. Prevent. They keep a record.')).toEqual([
    [1, 'Staff attend courses, e.g. Prevent.', ''],
    [1, 'They keep a record.', ''],
  ]);
});

it('joins what an editor wrapped, and knows on which line each sentence begins', () => {
  expect(
    statements('All tutors must keep\na record of it. They show\nit to nobody.\r\n\r\nThe end.'),
  ).toEqual([
    [1, 'All tutors must keep a record of it.', ''],
    [2, 'They show it to nobody.', ''],
    [5, 'The end.', ''],
  ]);
});

it('gives the items of a list the words that introduce them', () => {
  expect(statements('Everybody repeats yearly:\n\n- Prevent\n- *Fire* safety\n\nThat is all.')).toEqual([
    [1, 'Everybody repeats yearly:', ''],
    [3, 'Prevent', 'Everybody repeats yearly:'],
    [4, 'Fire safety', 'Everybody repeats yearly:'],
    [6, 'That is all.', ''],
  ]);
});

it('reads the words of a line without its markup', () => {
  const [line] = readPolicyText('1. <b>Read</b> [“the *policy*”](https://example.org)  – now').lines;
  expect(line).toMatchObject({ number: 1, ordinal: 1, isItem: true, words: 'Read "the policy" - now' });
});

it('passes over a list of contents', () => {
  expect(statements('Purpose .......... 2\nScope\t3\n\nPurpose is everything.')).toEqual([
    [4, 'Purpose is everything.', ''],
  ]);
});

it('takes short lines without a closing mark, bold lines and # lines for headings', () => {
  const headings = readPolicyText(
    '# One\n\nSupport Staff\n\n*Other Training:*\n\nThis is a sentence.\n\n- An item',
  )
    .lines.filter(({ isHeading }) => isHeading)
    .map(({ number }) => number);
  expect(headings).toEqual([1, 3, 5]);
});

it('takes what opens and never closes for words', () => {
  const [line] = readPolicyText('Staff with <5 years [see below read (this').lines;
  expect(line?.words).toBe('Staff with <5 years [see below read (this');
});

it('reads each line of a wrapped paragraph as often in a long one as in a short one', () => {
  const readsOf = (count: number): number => {
    let reads = 0;
    const lines = Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      get words() {
        reads += 1;
        return 'it goes on. And';
      },
      isHeading: false,
      isTable: false,
      cells: [],
      ordinal: undefined,
      isItem: false,
    }));
    const found = statementsOf({ lines, leadIn: undefined });
    expect(found.map(({ line }) => line)).toEqual([1, ...lines.map(({ number }) => number)]);
    return reads;
  };
  expect(readsOf(4000)).toBeLessThan(readsOf(1000) * 4.1);
});
