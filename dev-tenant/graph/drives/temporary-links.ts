/** Addresses that need no token of their own: whoever has one may use it for an hour. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Drive } from './drives.ts';

export interface TemporaryLinks {
  /** Where a file's content is got. */
  download(drive: Drive, guid: string): string;
  /** Where ranges of a file are put. */
  upload(drive: Drive, sessionId: string): string;
  /** Whether `tempauth` was given for `subject` and still holds. */
  isSound(subject: string, tempauth: string): boolean;
}

const lifetimeMilliseconds = 60 * 60 * 1_000;

export function createTemporaryLinks(now: () => number): TemporaryLinks {
  // Made anew at each start: the links of a stopped tenant are worth nothing.
  const key = randomBytes(32);
  const sign = (subject: string, until: number): Buffer =>
    createHmac('sha256', key).update(`${subject} ${until}`).digest();
  const tempauth = (subject: string): string => {
    const until = now() + lifetimeMilliseconds;
    return `${until}.${sign(subject, until).toString('base64url')}`;
  };
  const siteUrl = (drive: Drive): string => drive.webUrl.split('/').slice(0, -1).join('/');
  return {
    download: (drive, guid) =>
      `${siteUrl(drive)}/_layouts/15/download.aspx?UniqueId=${guid}&tempauth=${tempauth(guid)}`,
    upload: (drive, sessionId) =>
      `${siteUrl(drive)}/_api/v2.0/drives/${drive.id}/uploadSession?guid=${sessionId}&tempauth=${tempauth(sessionId)}`,
    isSound(subject, text) {
      const [until = '', signature = ''] = text.split('.');
      const expected = sign(subject, Number(until));
      const given = Buffer.from(signature, 'base64url');
      return given.length === expected.length && timingSafeEqual(given, expected) && Number(until) > now();
    },
  };
}
