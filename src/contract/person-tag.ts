import * as z from 'zod/mini';

/** What tells a person from others of their name. */
export const PersonTagView = z.object({
  jobTitle: z.string(),
  unitName: z.string(),
  /** Null where nobody else has the name. */
  address: z.nullable(z.string()),
});
export type PersonTagView = z.infer<typeof PersonTagView>;

/** How the reader writes to somebody; null for who has no enabled account. */
export const ContactView = z.nullable(
  z.object({
    /** Mail address, else the name they sign in with. */
    address: z.string(),
    /** What a chat in Teams finds them by. */
    signInName: z.string(),
  }),
);
