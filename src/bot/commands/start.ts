import { remindersAskedCard, remindersStartedCard } from '../cards/reminders.ts';
import { isSaid } from './agreement.ts';
import type { Command } from './command.ts';

/** Sends again the reminders that `stop` stopped. It writes, so it must be said too. */
export const start: Command = {
  id: 'start',
  phrases: {
    en: ['start', 'start reminders', 'start messages', 'send reminders', 'subscribe', 'unmute', 'resume'],
    cy: ['dechrau', 'dechreuwch', 'ailddechrau', 'dechrau negeseuon'],
  },
  isPersonal: true,
  async answer({ personOid, words }, { deps }, text) {
    if (!isSaid(text, start)) return { card: remindersAskedCard(words) };
    await deps.startReminders(personOid);
    return { card: remindersStartedCard(words) };
  },
};
