import os from 'node:os';
import { expect, it } from '@jest/globals';
import { lackOfSpace } from './disk-space.ts';

it.each([
  [99.9, 'The disk under /data has 99 MB left and 100 MB are needed'],
  [0, 'The disk under /data has 0 MB left'],
])('with %s MB free says what to do', (free, sentence) => {
  expect(lackOfSpace('/data', () => free)).toContain(sentence);
});

it('says nothing where there is enough, by what the disk itself tells', () => {
  expect(lackOfSpace('/data', () => 100)).toBeUndefined();
  expect(lackOfSpace(os.tmpdir())).toBeUndefined();
});
