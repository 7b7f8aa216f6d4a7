import type { PolicyVersion } from './policy-version.ts';

/** From when on people are told of a published version, an ISO instant; until then it can be taken back. */
export const announcedAt = (
  { state, publishedAt }: PolicyVersion,
  announceAfterSeconds: number,
): string | undefined =>
  state === 'published' && publishedAt !== undefined
    ? new Date(Date.parse(publishedAt) + announceAfterSeconds * 1000).toISOString()
    : undefined;

/** Whether somebody may have been told; one that is in force from the beginning never was published. */
export const isAnnounced = (version: PolicyVersion, announceAfterSeconds: number, now: string): boolean =>
  (announcedAt(version, announceAfterSeconds) ?? '') <= now;
