import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { Words } from '../../cards/words.ts';
import type { Permission } from '../../domain/access/access.ts';
import type { Catalogue } from '../../domain/message.ts';
import type { ContentKind } from '../../ports/message-content.ts';
import type { MessageContent } from '../../ports/outbox.ts';
import type { Locale } from '../../wording/locale.ts';
import { boundTo } from '../../use-cases/shared/bound-to.ts';
import type { CommandTools } from '../commands/command.ts';

type Built = AdaptiveCard | undefined | Promise<AdaptiveCard | undefined>;

interface Declared {
  /** What an administrator reads who asks what became of one. */
  readonly name: Readonly<Record<Locale, string>>;
  /** The one that its use case asks of the recipient; undefined where it asks for none. */
  readonly permission: Permission | undefined;
  /** Whether it only reminds: somebody who said “stop” gets none. What asks something of a person, or tells them of a change, does not. */
  readonly isReminder?: true;
  /** What it says, but for cards that others show too. */
  readonly words?: Catalogue;
}

/** A kind of message that the bot sends of its own accord. */
export interface MessageKind extends Declared {
  readonly kind: string;
  /** False of a content that another version queued, with other fields. */
  canRead(content: MessageContent): boolean;
  /** Asked just before sending; undefined when there is nothing to say any more. */
  build(content: MessageContent, recipientOid: string, words: Words, tools: CommandTools): Built;
}

/**
 * A kind with its content typed inside, and as it was queued outside. It shows nothing for which its recipient was not given the
 * permission that it names.
 */
export function defineMessage<Field extends string>(
  definition: Declared & {
    readonly content: ContentKind<Field>;
    build(
      fields: Readonly<Record<Field, string>>,
      recipientOid: string,
      words: Words,
      tools: CommandTools,
    ): Built;
  },
): MessageKind {
  const { content: declared, ...rest } = definition;
  return {
    ...rest,
    kind: declared.kind,
    canRead: (content) => declared.read(content) !== undefined,
    async build(content, recipientOid, words, tools) {
      const fields = declared.read(content);
      if (!fields) return undefined;
      const bound = boundTo(tools.deps, definition.permission, declared.kind);
      const card = await definition.build(fields, recipientOid, words, { ...tools, deps: bound.deps });
      if (card) bound.requireGiven();
      return card;
    },
  };
}
