import * as z from 'zod';
import { remindersStartedCard, START_REMINDERS_VERB } from '../../cards/reminders.ts';
import { startReminders } from '../../use-cases/reviews/choose-reminders.ts';
import { defineAction, unknownAction } from './action.ts';

/** The actor wants reminders again. */
export const remindersStart = defineAction({
  verb: START_REMINDERS_VERB,
  permission: 'reminders.choose',
  inputs: z.strictObject({}),
  async answer({ personOid, words }, _inputs, { deps }) {
    await startReminders(deps, personOid);
    return { card: remindersStartedCard(words), stays: true };
  },
  unusable: unknownAction,
});
