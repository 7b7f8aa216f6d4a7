import type { Catalogue } from '../../domain/message.ts';
import type { MessageContent } from '../../ports/outbox.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { CommandTools } from '../commands/command.ts';
import type { Words } from '../../cards/words.ts';

export type ContentOf<Kind extends MessageContent['kind']> = Extract<MessageContent, { kind: Kind }>;

/** A kind of message that the bot sends of its own accord. */
export interface MessageKind<Content extends MessageContent> {
  /** Whether it only reminds: somebody who said “stop” gets none. What asks something of a person, or tells them of a change, does not. */
  readonly isReminder?: true;
  /** What it says, but for cards that others show too. */
  readonly words?: Catalogue;
  /** Asked just before sending; undefined when there is nothing to say any more. */
  build(
    content: Content,
    recipientOid: string,
    words: Words,
    tools: CommandTools,
  ): AdaptiveCard | undefined | Promise<AdaptiveCard | undefined>;
}
