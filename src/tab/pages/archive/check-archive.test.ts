import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkArchive } from './check-archive.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sumOf = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
const sum = (text: string) => createHash('sha256').update(text).digest('hex');

const PAGE = '<!doctype html>';
const RECORD = '{"person":{"displayName":"Asha Patel"},"madeOn":"2026-11-30","madeByName":"Asha Patel"}';
const SUMS = `${sum(PAGE)}  record.html\n${sum(RECORD)}  record.json\n`;

const whole = {
  'record.html': bytesOf(PAGE),
  'record.json': bytesOf(RECORD),
  SHA256SUMS: bytesOf(SUMS),
  SIGNATURE: bytesOf(`${sum(SUMS)} c2lnbmVk\n`),
};

describe('an archive', () => {
  it('is whole where each file has its sum', async () => {
    expect(await checkArchive(whole, sumOf)).toEqual({
      is: 'archive',
      number: sum(SUMS),
      signature: 'c2lnbmVk',
      count: 2,
      problems: [],
      says: { person: { displayName: 'Asha Patel' }, madeOn: '2026-11-30', madeByName: 'Asha Patel' },
    });
  });

  it('names a file of which one byte was changed', async () => {
    const changed = { ...whole, 'record.json': bytesOf(RECORD.replace('30', '31')) };
    expect(await checkArchive(changed, sumOf)).toMatchObject({
      problems: [{ problem: 'changed', file: 'record.json' }],
    });
  });

  it('names a file that is missing, and one that was added', async () => {
    const { 'record.html': _gone, ...without } = whole;
    expect(await checkArchive({ ...without, 'more.txt': bytesOf('x') }, sumOf)).toMatchObject({
      problems: [
        { problem: 'missing', file: 'record.html' },
        { problem: 'added', file: 'more.txt' },
      ],
    });
  });

  it.each([
    ['without a list of sums', { 'record.html': bytesOf(PAGE) }],
    ['whose list is empty', { ...whole, SHA256SUMS: bytesOf('\n') }],
    ['whose list is something else', { ...whole, SHA256SUMS: bytesOf('hello') }],
  ])('is none %s', async (_name, files) => {
    expect(await checkArchive(files, sumOf)).toEqual({ is: 'no-archive' });
  });

  it('that says nothing of itself is checked all the same', async () => {
    const sums = `${sum('no json')}  record.json\n`;
    const files = { 'record.json': bytesOf('no json'), SHA256SUMS: bytesOf(sums) };
    expect(await checkArchive(files, sumOf)).toMatchObject({ problems: [], signature: '', says: undefined });
  });
});
