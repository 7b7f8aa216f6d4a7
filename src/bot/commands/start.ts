import { remindersAskedCard, remindersStartedCard } from '../../cards/reminders.ts';
import { startReminders } from '../../use-cases/reviews/choose-reminders.ts';
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
  permission: 'reminders.choose',
  help: {
    en: { title: 'Start', does: 'reminders again.' },
    cy: { title: 'Dechrau', does: 'nodiadau atgoffa eto.' },
  },
  menu: { en: 'Reminders again.', cy: 'Nodiadau atgoffa eto.' },
  async answer({ personOid, words }, { deps }, text) {
    if (!isSaid(text, start)) return { card: remindersAskedCard(words) };
    await startReminders(deps, personOid);
    return { card: remindersStartedCard(words) };
  },
};
