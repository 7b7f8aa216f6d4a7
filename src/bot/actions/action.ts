import type * as z from 'zod';
import type { Permission } from '../../domain/access/access.ts';
import type { Catalogue } from '../../domain/message.ts';
import type { botWords } from '../bot-words.ts';
import { messageOf } from '../../domain/message.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { boundTo } from '../../use-cases/shared/bound-to.ts';
import type { CommandTools } from '../commands/command.ts';
import type { Turn } from '../turn.ts';

const message = messageOf<typeof botWords>();

/**
 * What pressing a button leads to: a card in the old one's place, a text, or a refusal that leaves the card as it is. A
 * card that stays is kept in the chat, so that it is still there when the chat is opened again.
 */
export type ActionAnswer =
  | { readonly card: AdaptiveCard; readonly stays?: true }
  | { readonly text: string }
  | { readonly statusCode: 400 | 403 | 404; readonly text: string };

/** A button of a card. What it sends is the client's word: parsed by `inputs`, and authorised again for the actor. */
export interface CardActionHandler {
  readonly verb: string;
  /** What the use case behind it asks of the actor. */
  readonly permission: Permission | 'of-its-command';
  /** What it says beside its cards. */
  readonly words?: Catalogue;
  answer(turn: Turn, data: unknown, tools: CommandTools): ActionAnswer | Promise<ActionAnswer>;
}

export interface UnusableData {
  readonly data: unknown;
  readonly issues: readonly z.core.$ZodIssue[];
}

/** A handler with its data typed inside, and untyped at the door. Without the permission that it names it writes and shows nothing. */
export function defineAction<Inputs>(definition: {
  readonly verb: string;
  readonly permission: Permission | 'of-its-command';
  readonly words?: Catalogue;
  readonly inputs: z.ZodType<Inputs>;
  answer(turn: Turn, inputs: Inputs, tools: CommandTools): ActionAnswer | Promise<ActionAnswer>;
  /** For data that does not parse. */
  unusable(sent: UnusableData, turn: Turn, tools: CommandTools): ActionAnswer;
}): CardActionHandler {
  const { verb, permission, words, inputs } = definition;
  return {
    verb,
    permission,
    ...(words && { words }),
    async answer(turn, data, tools) {
      const parsed = inputs.safeParse(data);
      if (!parsed.success) return definition.unusable({ data, issues: parsed.error.issues }, turn, tools);
      if (permission === 'of-its-command') return definition.answer(turn, parsed.data, tools);
      const bound = boundTo(tools.deps, permission, verb);
      const answer = await definition.answer(turn, parsed.data, { ...tools, deps: bound.deps });
      if (!('statusCode' in answer)) bound.requireGiven();
      return answer;
    },
  };
}

/** For a button whose data nobody but somebody else's client sends. */
export const unknownAction = (_sent: UnusableData, { words }: Turn): ActionAnswer => ({
  statusCode: 400,
  text: words.say(message('bot.action.unknown')),
});
