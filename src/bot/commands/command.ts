import type { Permission } from '../../domain/access/access.ts';
import type { Catalogue } from '../../domain/message.ts';
import type { Deps } from '../../use-cases/shared/deps.ts';
import type { Locale } from '../../wording/locale.ts';
import type { TabLinks } from '../deep-link.ts';
import type { Reply, Turn } from '../turn.ts';

export interface CommandTools {
  readonly deps: Deps;
  readonly links: TabLinks;
  /** Every command, for the help to list. */
  readonly commands: readonly Command[];
}

/** How the help names a command, and what it says that it does. */
interface HelpLine {
  readonly title: string;
  readonly does: string;
}

/**
 * Something a person can ask. A command only reads: a guess at what was typed must never write. What is said to the letter
 * may change what the bot itself sends to who says it, and nothing else.
 */
export interface Command {
  /** Sent back by the button of the help. */
  readonly id: string;
  /** How people ask for it, the title in the menu first. */
  readonly phrases: Readonly<Record<Locale, readonly string[]>>;
  /** True when what follows the phrase is what is asked about: `why safeguarding`. */
  readonly isOpening?: true;
  /** True when the answer tells about people, and so is given in a personal chat only. */
  readonly isPersonal: boolean;
  /** The one that its use case asks for; undefined where it asks for none, as what tells people of themselves alone. */
  readonly permission: Permission | undefined;
  /** Its line of the help; small talk and the help itself have none. */
  readonly help?: Readonly<Record<Locale, HelpLine>>;
  /** True where the help has a button for it: it needs no more words than its name, and pressed by mistake it changes nothing. */
  readonly hasButton?: true;
  /** What Teams' menu of commands says of it, beside its first phrase. */
  readonly menu?: Readonly<Record<Locale, string>>;
  /** Who is offered it in the help; left out: everybody. */
  readonly isFor?: (deps: Deps, personOid: string) => boolean;
  /** What else it says. */
  readonly words?: Catalogue;
  /** `asked` is what was typed; empty for the button of the help. */
  answer(turn: Turn, tools: CommandTools, asked: string): Reply | Promise<Reply>;
}
