import { remindersAskedCard, remindersStoppedCard } from '../../cards/reminders.ts';
import { stopReminders } from '../../use-cases/reviews/choose-reminders.ts';
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
  permission: 'reminders.choose',
  help: {
    en: { title: 'Stop', does: 'no more reminders; “stop” says what I still send.' },
    cy: {
      title: 'Stopio',
      does: 'dim mwy o nodiadau atgoffa; mae “stopio” yn dweud beth rwy’n dal i’w anfon.',
    },
  },
  menu: {
    en: 'No more reminders; I say what I still send.',
    cy: 'Dim mwy o nodiadau atgoffa; dywedaf beth rwy’n dal i’w anfon.',
  },
  async answer({ personOid, words }, { deps }, text) {
    if (!isSaid(text, stop)) return { card: remindersAskedCard(words) };
    await stopReminders(deps, personOid);
    return { card: remindersStoppedCard(words) };
  },
};
