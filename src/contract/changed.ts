import * as z from 'zod/mini';

/** Who changed something last, and when: the organisation's day and time of day, `2026-11-20` and `14:05`. */
export const Changed = z.object({
  /** Empty where it is not known. */
  byName: z.string(),
  on: z.string(),
  at: z.string(),
});
export type Changed = z.infer<typeof Changed>;
