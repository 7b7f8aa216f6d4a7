import type { Reply } from '../store/reply.ts';

/** Loud, so that nobody takes a missing imitation for a refusal by Microsoft. */
export const notImitated = (what: string): Reply => ({
  status: 501,
  body: { error: { code: 'NotImplemented', message: `The local Microsoft 365 does not imitate ${what}.` } },
});
