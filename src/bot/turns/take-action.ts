import type { TurnContext } from 'botbuilder';
import * as z from 'zod';
import type { botWords } from '../bot-words.ts';
import { messageOf } from '../../domain/message.ts';
import type { ActionAnswer } from '../actions/action.ts';
import { cardActions } from '../actions/index.ts';
import type { CommandTools } from '../commands/command.ts';
import type { Turn } from '../turn.ts';
import { invokeAnswer } from './invoke-answer.ts';
import { replyActivity } from './reply-activity.ts';

const message = messageOf<typeof botWords>();

const Data = z.record(z.string(), z.unknown());

/** `Action.Execute`, as Teams sends it: an invoke named `adaptiveCard/action`. */
const ExecuteValue = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: Data.default({}) }),
});

/** `Action.Submit`: a message with the card's data and inputs, our verb among them. */
const SubmitValue = z.looseObject({ verb: z.string() });

async function answerTo(turn: Turn, verb: string, data: unknown, tools: CommandTools): Promise<ActionAnswer> {
  const handler = cardActions.get(verb);
  return handler
    ? handler.answer(turn, data, tools)
    : { statusCode: 400, text: turn.words.say(message('bot.action.unknown')) };
}

type CardAnswer = Extract<ActionAnswer, { card: unknown }>;

/** Answers any invoke: actions we do not know, and invokes of other kinds, are refused in the person's language. */
export async function takeInvoke(context: TurnContext, turn: Turn, tools: CommandTools): Promise<void> {
  const { name } = context.activity;
  const parsed = ExecuteValue.safeParse(context.activity.value);
  const isAction = name === 'adaptiveCard/action' && parsed.success;
  const { verb, data } = isAction ? parsed.data.action : { verb: '', data: {} };
  const answer = await answerTo(turn, verb, data, tools);
  const replyToId = context.activity.replyToId;
  if ('card' in answer && answer.stays && replyToId) await keepInChat(context, replyToId, answer);
  await context.sendActivity(invokeAnswer(answer));
}

/**
 * Teams shows the card of the answer until the chat is opened again, and then the message as it was sent: what stays is put
 * into the message. What was pressed is done by now, so a connector that will not have it does not make it a failure.
 */
async function keepInChat(context: TurnContext, id: string, answer: CardAnswer): Promise<void> {
  await wasReplaced(context, id, answer).catch(() => false);
}

/** Answers a card that came as a message: a card goes into the old one's place, all else below it. */
export async function takeSubmit(context: TurnContext, turn: Turn, tools: CommandTools): Promise<void> {
  const parsed = SubmitValue.safeParse(context.activity.value);
  const { verb, ...data } = parsed.success ? parsed.data : { verb: '' };
  const answer = await answerTo(turn, verb, data, tools);
  const replyToId = context.activity.replyToId;
  const activity = replyActivity(answer);
  if ('card' in answer && replyToId && (await wasReplaced(context, replyToId, answer))) return;
  await context.sendActivity(activity);
}

/** False when the card is gone, or too old to be changed. */
async function wasReplaced(context: TurnContext, id: string, answer: CardAnswer): Promise<boolean> {
  try {
    await context.updateActivity({ ...replyActivity(answer), id });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

const Refused = z.looseObject({ statusCode: z.number().min(400).max(499) });

const isRefusal = (error: unknown): boolean => error instanceof Error && Refused.safeParse(error).success;
