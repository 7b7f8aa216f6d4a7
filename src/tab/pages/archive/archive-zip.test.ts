import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { openZip } from './archive-zip.ts';

/** A file that somebody chose; the document of these tests cannot read one. */
const fileOf = (bytes: Uint8Array, size = bytes.length): Blob =>
  ({ size, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }) as unknown as Blob;

const ONE = zipSync({ 'record.json': new Uint8Array(10) });

/** The size that a zip file says of its first entry, unpacked: in its own heading and in the list at the end. */
function sayingOf(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === LIST_ENTRY) view.setUint32(at + 24, size, true);
  return bytes;
}
const LIST_ENTRY = 0x02014b50;

describe('a zip file that somebody chose', () => {
  it('is opened where it holds what an archive may', async () => {
    expect(await openZip(fileOf(ONE))).toMatchObject({ is: 'files', files: { 'record.json': {} } });
  });

  it.each([
    ['larger than any archive', fileOf(ONE, 300_000_000), 'too-large'],
    ['no zip file', fileOf(new TextEncoder().encode('no zip file at all')), 'no-zip'],
    ['cut off', fileOf(ONE.slice(0, ONE.length - 10)), 'no-zip'],
    ['a bomb, by what it says of one file', fileOf(sayingOf(ONE, 4_000_000_000)), 'bomb'],
    [
      'a bomb, by how many files it has',
      fileOf(
        zipSync(
          Object.fromEntries(Array.from({ length: 2001 }, (_, place) => [`f${place}`, new Uint8Array(0)])),
        ),
      ),
      'bomb',
    ],
  ])('is not opened where it is %s', async (_what, file, is) => {
    expect(await openZip(file)).toEqual({ is });
  });
});
