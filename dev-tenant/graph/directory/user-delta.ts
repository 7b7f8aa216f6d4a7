import { z } from 'zod';
import type { Directory, DirectoryUser } from '../../tenant.ts';

/** A position in the directory's changes, carried by the token with what was asked at first. */
export interface UserDeltaToken {
  /** Changes up to this one have been given. */
  readonly after: number;
  /** In the first enumeration: users up to this id have been given; undefined once all have been. */
  readonly enumeratedTo: string | undefined;
  /** Milliseconds since the epoch. */
  readonly issuedAt: number;
  /** The selection fixes what is tracked (Graph docs: delta-query-overview). */
  readonly select: readonly string[] | undefined;
}

const Token = z.object({
  after: z.int().nonnegative(),
  enumeratedTo: z.string().optional(),
  issuedAt: z.number(),
  select: z.array(z.string()).optional(),
});

/** Tokens of directory objects last seven days (Graph docs: delta-query-overview). */
export const userDeltaLifetimeMilliseconds = 7 * 24 * 60 * 60 * 1_000;

export const writeUserDeltaToken = (token: UserDeltaToken): string =>
  Buffer.from(JSON.stringify(token)).toString('base64url');

/** Undefined when it is none of ours. */
export function readUserDeltaToken(text: string): UserDeltaToken | undefined {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
  const { data } = Token.safeParse(value);
  return data && { ...data, enumeratedTo: data.enumeratedTo, select: data.select };
}

export type UserChange = { readonly user: DirectoryUser } | { readonly removedId: string };

export interface UserDeltaPage {
  readonly changes: readonly UserChange[];
  readonly next: UserDeltaToken;
  readonly isLast: boolean;
}

/** First everybody in the order of ids, then whoever changed since the enumeration began. */
export function userDeltaPage(directory: Directory, from: UserDeltaToken, size: number): UserDeltaPage {
  const { enumeratedTo } = from;
  if (enumeratedTo === undefined) {
    const changes = directory.changesAfter(from.after);
    const given = changes.slice(0, size);
    return {
      changes: given.map(({ user, userId }) => (user ? { user } : { removedId: userId })),
      next: { ...from, after: given.at(-1)?.change ?? from.after },
      isLast: given.length === changes.length,
    };
  }
  const waiting = directory
    .users()
    .filter(({ id }) => id > enumeratedTo)
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const given = waiting.slice(0, size);
  const isLast = given.length === waiting.length;
  return {
    changes: given.map((user) => ({ user })),
    next: { ...from, enumeratedTo: isLast ? undefined : given.at(-1)?.id },
    isLast,
  };
}
