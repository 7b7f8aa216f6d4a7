import { message } from '../../domain/message.ts';
import { teamSummaryCard } from '../cards/team-summary.ts';
import type { Command } from './command.ts';

export const myTeam: Command = {
  id: 'my-team',
  phrases: {
    en: [
      'my team',
      'team',
      'show my team',
      'my staff',
      'my people',
      'my reports',
      'team summary',
      'who is overdue',
      'whos overdue',
      'who in my team is overdue',
      'who needs me',
      'team status',
    ],
    cy: ['fy nhim', 'tim', 'fy staff', 'pwy syn hwyr', 'crynodeb y tim'],
  },
  isPersonal: true,
  async answer({ personOid, words }, { deps, links }) {
    const team = await deps.teamSummary(personOid);
    if (!team.ok) return { text: words.say(message('bot.team.nobody')) };
    return { card: teamSummaryCard(words, team.value, links.to('team')) };
  },
};
