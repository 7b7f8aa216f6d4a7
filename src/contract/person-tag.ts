import * as z from 'zod/mini';

/** What tells a person from others of their name. */
export const PersonTagView = z.object({
  jobTitle: z.string(),
  unitName: z.string(),
  /** Null where nobody else has the name. */
  address: z.nullable(z.string()),
});
export type PersonTagView = z.infer<typeof PersonTagView>;
