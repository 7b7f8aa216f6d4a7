import * as z from 'zod';
import { message } from '../../domain/message.ts';
import {
  remindersStartedCard,
  remindersStoppedCard,
  START_REMINDERS_VERB,
  STOP_REMINDERS_VERB,
} from '../cards/reminders.ts';
import type { UnusableData } from './action.ts';
import { defineAction } from './action.ts';
import type { Turn } from '../turn.ts';

const unusable = (_sent: UnusableData, { words }: Turn) =>
  Promise.resolve({ statusCode: 400 as const, text: words.say(message('bot.action.unknown')) });

/** The actor wants no reminders. */
export const remindersStop = defineAction({
  verb: STOP_REMINDERS_VERB,
  permission: 'reminders.choose',
  inputs: z.strictObject({}),
  async answer({ personOid, words }, _inputs, { deps }) {
    await deps.stopReminders(personOid);
    return { card: remindersStoppedCard(words), stays: true };
  },
  unusable,
});

/** The actor wants reminders again. */
export const remindersStart = defineAction({
  verb: START_REMINDERS_VERB,
  permission: 'reminders.choose',
  inputs: z.strictObject({}),
  async answer({ personOid, words }, _inputs, { deps }) {
    await deps.startReminders(personOid);
    return { card: remindersStartedCard(words), stays: true };
  },
  unusable,
});
