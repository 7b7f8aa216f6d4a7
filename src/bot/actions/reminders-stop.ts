import * as z from 'zod';
import { remindersStoppedCard, STOP_REMINDERS_VERB } from '../../cards/reminders.ts';
import { stopReminders } from '../../use-cases/reviews/choose-reminders.ts';
import { defineAction, unknownAction } from './action.ts';

/** The actor wants no reminders. */
export const remindersStop = defineAction({
  verb: STOP_REMINDERS_VERB,
  permission: 'reminders.choose',
  inputs: z.strictObject({}),
  async answer({ personOid, words }, _inputs, { deps }) {
    await stopReminders(deps, personOid);
    return { card: remindersStoppedCard(words), stays: true };
  },
  unusable: unknownAction,
});
