import type { BotDeps } from '../bot-deps.ts';
import type { TabLinks } from '../deep-link.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Locale } from '../../wording/locale.ts';

export interface CommandTools {
  readonly deps: BotDeps;
  readonly links: TabLinks;
}

/**
 * Something a person can ask. A command only reads: a guess at what was typed must never write. What is said to the letter
 * may change what the bot itself sends to who says it, and nothing else.
 */
export interface Command {
  readonly id:
    | 'help'
    | 'greeting'
    | 'thanks'
    | 'my-standing'
    | 'my-team'
    | 'standing-of'
    | 'why'
    | 'when'
    | 'stop'
    | 'start';
  /** How people ask for it, the title in the menu first. */
  readonly phrases: Readonly<Record<Locale, readonly string[]>>;
  /** True when what follows the phrase is what is asked about: `why safeguarding`. */
  readonly isOpening?: true;
  /** True when the answer tells about people, and so is given in a personal chat only. */
  readonly isPersonal: boolean;
  /** `asked` is what was typed; empty for the button of the help. */
  answer(turn: Turn, tools: CommandTools, asked: string): Promise<Reply>;
}
