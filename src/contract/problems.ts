import * as z from 'zod/mini';

/**
 * Every way an API call can fail, as `application/problem+json` (RFC 9457). Nothing internal reaches a person but the
 * reference.
 */
export const PROBLEM_STATUS = {
  'bad-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-in-post': 403,
  'guest-account': 403,
  'second-person-needed': 403,
  'file-harmful': 403,
  'not-found': 404,
  'file-missing': 404,
  'key-holds-another': 409,
  'changed-meanwhile': 409,
  'may-count-twice': 409,
  'evaluation-closed': 409,
  'already-announced': 409,
  'file-exchanged': 409,
  'too-large': 413,
  'not-json': 415,
  'too-many-requests': 429,
  'too-many-previews': 503,
  'something-broke': 500,
  'needs-an-administrator': 500,
  'microsoft-365-unavailable': 503,
  'microsoft-365-busy': 503,
  'reading-the-lists': 503,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** What did not parse: the field's path and a sentence. */
const WordedProblem = z.object({ path: z.string(), message: z.string() });
export type WordedProblem = z.infer<typeof WordedProblem>;

export const Problem = z.object({
  code: z.string(),
  status: z.number(),
  /** One sentence for people, in their language. */
  title: z.string(),
  /** What to do about it. */
  detail: z.string(),
  problems: z.array(WordedProblem),
  /** What stands in the way, each in a sentence; left out where one sentence says it all. */
  about: z.optional(z.array(z.string())),
  /** Quote it to support: the same id stands in the log. */
  reference: z.string(),
});
export type Problem = z.infer<typeof Problem>;
