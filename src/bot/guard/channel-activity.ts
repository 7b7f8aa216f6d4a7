import * as z from 'zod';

const Guid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i)
  .transform((text) => text.toLowerCase());

const Account = z.looseObject({ id: z.string().min(1).max(300) });

/**
 * What Teams sends to a bot, as far as we rely on it; the rest passes through (Bot Framework docs: Activity schema;
 * Teams docs: conversation basics). Which channel, service and tenant may send is decided after the token was verified.
 */
const Activity = z.looseObject({
  type: z.string().min(1).max(60),
  id: z.string().min(1).max(300),
  channelId: z.string().max(60),
  serviceUrl: z.string().min(1).max(300),
  from: Account.extend({ aadObjectId: Guid }),
  recipient: Account,
  conversation: Account.extend({
    tenantId: Guid.optional(),
    conversationType: z.string().max(60).optional(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: Guid }).optional() }).nullish(),
  locale: z.string().max(35).nullish(),
  text: z.string().nullish(),
  name: z.string().max(200).nullish(),
  action: z.string().max(60).nullish(),
  replyToId: z.string().max(300).nullish(),
  membersAdded: z.array(Account).max(1000).nullish(),
  membersRemoved: z.array(Account).max(1000).nullish(),
});
export type ChannelActivity = z.infer<typeof Activity>;

/** Every tenant that the activity names; they must all be ours. */
export const tenantsOf = (activity: ChannelActivity): readonly string[] =>
  [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((each) => each !== undefined);

export const ChannelActivity = Activity.refine((activity) => tenantsOf(activity).length > 0, {
  path: ['channelData', 'tenant', 'id'],
});
