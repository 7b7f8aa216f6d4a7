import type { Fact } from '../domain/rows/fact.ts';
import type { RowVersion } from '../ports/records.ts';
import type { Locale } from '../wording/locale.ts';
import type { Deps } from '../use-cases/shared/deps.ts';

/** Versions a caller has seen: the way to read one's own writes on any instance. */
export interface SeenVersions {
  tokenOf(version: RowVersion): string;
  /** Fetches what this instance lacks of the versions named; unknown or broken tokens are passed over. */
  ensure(tokens: readonly string[]): Promise<void>;
}

export interface ApiDeps extends Deps {
  /** What a kind of message is called in a language; the kind is the bot's. */
  messageName(kind: string, locale: Locale): string;
  readonly seen: SeenVersions;
  /** Which facts the rows of a collection feed. */
  readonly factsFedBy: (collection: string) => readonly Fact[];
}
