/** What a bot sends to the connector, parsed at the door. */
import { z } from 'zod';

const adaptiveCardContentType = 'application/vnd.microsoft.card.adaptive';

const attachmentSchema = z.looseObject({ contentType: z.string(), content: z.unknown().optional() });

export const botActivitySchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z.array(attachmentSchema).nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
});

export type BotActivity = z.infer<typeof botActivitySchema>;

const participantSchema = z.looseObject({ id: z.string().min(1) });

export const conversationParametersSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(participantSchema).min(1),
  tenantId: z.string().nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).nullish(),
  activity: botActivitySchema.nullish(),
});

const streamSchema = z.looseObject({ streamId: z.string().min(1).optional() });

/** What an activity says of the stream that it is a piece of; undefined when it is none. */
export const streamOf = ({ entities }: BotActivity): z.infer<typeof streamSchema> | undefined =>
  streamSchema.safeParse((entities ?? []).find(({ type }) => type === 'streaminfo')).data;

export const cardsOf = (activity: BotActivity): readonly unknown[] =>
  (activity.attachments ?? [])
    .filter(({ contentType }) => contentType === adaptiveCardContentType)
    .map(({ content }) => content);

/**
 * Teams splits an activity with a text and attachments into two messages and returns no id (learn:
 * format your bot messages).
 */
export const splitMessage = (activity: BotActivity): readonly BotActivity[] => {
  const hasText = (activity.text ?? '') !== '';
  const hasAttachments = (activity.attachments ?? []).length > 0;
  return hasText && hasAttachments
    ? [
        { ...activity, attachments: [] },
        { ...activity, text: undefined },
      ]
    : [activity];
};

const largestMessageBytes = 100 * 1024;

/** The limit counts UTF-16, two bytes a unit (learn: "Format your bot messages"). */
export const isTooBig = (activity: BotActivity): boolean =>
  JSON.stringify(activity).length * 2 > largestMessageBytes;
