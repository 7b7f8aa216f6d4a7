import { expect, it } from '@jest/globals';
import { sealedUploads } from './sealed-uploads.ts';

const { seal, open } = sealedUploads('a secret of the tests');
const SECRET = 'https://contoso.sharepoint.com/upload?tempauth=x';

it('opens what any instance of this organisation sealed, and shows nobody what it is', () => {
  const sealed = seal(SECRET);
  expect(sealedUploads('a secret of the tests').open(sealed)).toBe(SECRET);
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('tempauth');
  expect(seal(SECRET)).not.toBe(sealed);
});

it.each([
  ['is another’s', sealedUploads('another secret').seal(SECRET)],
  ['was altered', `${seal(SECRET).slice(0, -2)}AA`],
  ['was cut', seal(SECRET).slice(0, 20)],
  ['is nothing', ''],
])('opens nothing that %s', (_what, sealed) => {
  expect(open(sealed)).toBeUndefined();
});
