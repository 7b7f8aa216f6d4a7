import type { Mutant } from '../mutant.ts';

const guard = { file: 'src/bot/guard/create-guard.ts', tests: 'src/bot/guard/guard' } as const;
const activity = { file: 'src/bot/guard/channel-activity.ts', tests: 'src/bot/guard/guard' } as const;
const body = { file: 'src/bot/guard/read-body.ts', tests: 'src/bot/guard/read-body' } as const;
const created = { file: 'src/bot/create-bot.ts', tests: 'src/bot/create-bot' } as const;
const sender = { file: 'src/bot/sender/create-sender.ts', tests: 'src/bot/sender/create-sender' } as const;

export const bot: readonly Mutant[] = [
  {
    ...guard,
    name: 'Bot: POST only',
    guard: "if (request.method !== 'POST')",
    without: "if (request.method === 'X')",
  },
  {
    ...guard,
    name: 'Bot: limit by address, before anything else',
    guard: 'if (rates.fromAddress(request) > 0)',
    without: 'if (rates.fromAddress(request) > 9e9)',
  },
  {
    ...guard,
    name: 'Bot: a body that was read',
    guard: 'if (!body.ok) return body;',
    without: 'if (!body.ok) Object.assign(body, { value: request.body });',
  },
  {
    ...guard,
    name: 'Bot: an activity',
    guard: 'if (!parsed.success) {',
    without: 'if (!parsed.success && Object.assign(parsed, { data: body.value }).success) {',
  },
  { ...guard, name: 'Bot: the token', guard: '(await verifyToken(authorization, activity)) ??', without: '' },
  { ...guard, name: 'Bot: the tenant', guard: ' ?? refuseTenant(activity)', without: '' },
  {
    ...guard,
    name: 'Bot: limit by person',
    guard: 'rates.messages.secondsToWait(activity.from.aadObjectId) > 0',
    without: 'rates.messages.secondsToWait(activity.from.aadObjectId) > 9e9',
  },
  {
    ...activity,
    name: 'Bot: an object id',
    guard: 'aadObjectId: Guid',
    without: 'aadObjectId: z.string().default("")',
  },
  {
    ...activity,
    name: 'Bot: the tenant of the conversation',
    guard: '[activity.conversation.tenantId, activity',
    without: '[activity',
  },
  {
    ...activity,
    name: 'Bot: the tenant of the channel’s data',
    guard: 'activity.conversation.tenantId, activity.channelData?.tenant?.id]',
    without: 'activity.conversation.tenantId]',
  },
  {
    ...activity,
    name: 'Bot: a tenant at all',
    guard: 'tenantsOf(activity).length > 0',
    without: 'tenantsOf(activity).length >= 0',
  },
  { ...body, name: 'Bot: size', guard: 'limit: MOST_BYTES,', without: "limit: '99mb'," },
  { ...body, name: 'Bot: nothing packed', guard: 'inflate: false,', without: '' },
  {
    ...body,
    name: 'Bot: UTF-8 only',
    guard: 'if (!isUtf8(body)) throw',
    without: 'if (body.length < 0) throw',
  },
  {
    ...body,
    name: 'Bot: no names that every object has',
    guard: 'inheritedNamesIn(request.body).length > 0',
    without: 'inheritedNamesIn(request.body).length < 0',
  },
  {
    ...body,
    name: 'Bot: JSON only',
    guard: 'if (error === undefined) return ok(',
    without: 'if (error !== null) return ok(',
  },
  {
    ...created,
    name: 'Bot: no start without its ids',
    guard: "if (settings[setting].trim() === '') throw",
    without: "if (settings[setting].trim() === 'x') throw",
  },
  {
    ...created,
    file: 'src/bot/turns/take-action.ts',
    name: 'Bot: an invoke of a card alone',
    guard: "name === 'adaptiveCard/action' && ",
    without: '',
  },
  {
    ...created,
    file: 'src/bot/turns/conversation-of.ts',
    name: 'Bot: a chat that is personal',
    guard: "if (conversation.conversationType !== 'personal') return undefined;",
    without: '',
  },
  {
    ...created,
    file: 'src/bot/guard/check-again.ts',
    name: 'Bot: botbuilder’s own no',
    guard: 'if (isOfTheAddress(error)) return COULD_NOT_LOOK;',
    without: 'if (error !== null) return COULD_NOT_LOOK;',
  },
  {
    ...created,
    file: 'src/bot/turns/take-turn.ts',
    name: 'Bot: a turn that others read is told from a personal one',
    guard: 'isPersonal: conversation !== undefined',
    without: 'isPersonal: true',
  },
  {
    ...sender,
    name: 'Bot: a stored address that is a connector',
    guard: 'if (!isConnectorUrl(conversation.serviceUrl))',
    without: "if (conversation.serviceUrl === 'x')",
  },
  {
    ...sender,
    name: 'Bot: no reminder to who wants none',
    guard: 'if (kind.isReminder && (await',
    without: 'if (kind.isReminder && !kind && (await',
  },
];
