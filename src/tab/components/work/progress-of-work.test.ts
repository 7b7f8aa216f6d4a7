import { expect, it } from '@jest/globals';
import { secondsLeft } from './progress-of-work.tsx';

const begun = { done: 100, atMilliseconds: 5000 };

it.each<[string, number, number, number | undefined]>([
  ['nothing while there is no pace', 9000, 100, undefined],
  ['the rest at the pace so far', 7000, 300, 7],
  ['never less than a second', 7000, 999, 1],
])('tells %s', (_what, now, done, left) => {
  expect(secondsLeft(begun, now, done, 1000)).toBe(left);
});
