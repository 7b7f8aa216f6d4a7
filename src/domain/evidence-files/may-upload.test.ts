import { expect, it } from '@jest/globals';
import { contentProblems, uploadProblems } from './may-upload.ts';

const MEGABYTE = 1024 * 1024;

it.each([
  [{ bytes: 1, others: 0 }, undefined],
  [{ bytes: 10 * MEGABYTE, others: 9 }, undefined],
  [{ bytes: 10 * MEGABYTE + 1, others: 0 }, 'file-too-large'],
  [{ bytes: 30 * MEGABYTE, others: 0 }, 'file-too-large'],
  [{ bytes: 0, others: 0 }, 'empty-file'],
  [{ bytes: 1, others: 10 }, 'too-many-files'],
])('says of %j: %s', (file, id) => {
  expect(uploadProblems(file).map((each) => each.id)).toEqual(id === undefined ? [] : [id]);
});

it.each([
  ['application/pdf', true],
  ['image/heic', true],
  ['application/x-msdownload', false],
  ['text/html', false],
  ['image/svg+xml', false],
  ['toString', false],
  [undefined, false],
])('takes %s: %s', (mediaType, isTaken) => {
  expect(contentProblems(mediaType).length === 0).toBe(isTaken);
});
