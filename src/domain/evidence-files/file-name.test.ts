import { expect, it } from '@jest/globals';
import { fileNameFor } from './file-name.ts';

it.each([
  ['Safeguarding certificate.pdf', 'application/pdf', 'Safeguarding certificate.pdf'],
  ['IMG_0042.JPEG', 'image/jpeg', 'IMG_0042.jpeg'],
  ['certificate.pdf', 'image/png', 'certificate.png'],
  ['no ending', 'image/jpeg', 'no ending.jpg'],
  ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
  ['C:\\Users\\asha\\photo.png', 'image/png', 'photo.png'],
  ['a/b/', 'image/png', 'b.png'],
  ['invoice\u202egpj.exe', 'image/jpeg', 'invoice gpj.jpg'],
  ['one\r\nContent-Type: text.pdf', 'application/pdf', 'one Content-Type text.pdf'],
  ['..', 'application/pdf', 'file.pdf'],
  ['', 'application/pdf', 'file.pdf'],
  ['.pdf', 'application/pdf', 'file.pdf'],
  ['<b>"x"|y?*.png', 'image/png', 'b x y.png'],
  ['tystysgrif ŵyl.pdf', 'application/pdf', 'tystysgrif ŵyl.pdf'],
  [`${'é'.repeat(200)}.pdf`, 'application/pdf', `${'é'.repeat(80)}.pdf`],
  ['half \ud800.pdf', 'application/pdf', 'half \ufffd.pdf'],
])('calls %j of %s %j', (sent, mediaType, name) => {
  expect(fileNameFor(sent, mediaType)).toBe(name);
});
