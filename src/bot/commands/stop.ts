import { remindersAskedCard, remindersStoppedCard } from '../cards/reminders.ts';
import { isSaid } from './agreement.ts';
import type { Command } from './command.ts';

/**
 * Stops the reminders that the bot sends by itself. It writes, so it must be said: what only resembles it, a typing mistake
 * among it, gets the buttons and changes nothing.
 */
export const stop: Command = {
  id: 'stop',
  phrases: {
    en: [
      'stop',
      'stop reminders',
      'stop messages',
      'stop messaging me',
      'stop sending me messages',
      'stop sending reminders',
      'no more reminders',
      'no more messages',
      'unsubscribe',
      'mute',
      'leave me alone',
    ],
    cy: ['stopio', 'stopiwch', 'stopio negeseuon', 'dim mwy o negeseuon', 'peidiwch'],
  },
  isPersonal: true,
  async answer({ personOid, words }, { deps }, text) {
    if (!isSaid(text, stop)) return { card: remindersAskedCard(words) };
    await deps.stopReminders(personOid);
    return { card: remindersStoppedCard(words) };
  },
};
