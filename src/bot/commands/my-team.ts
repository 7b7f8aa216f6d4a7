import { catalogue, messageOf } from '../../domain/message.ts';
import { teams } from '../../use-cases/shared/teams.ts';
import { teamSummary } from '../../use-cases/team/team-summary.ts';
import { teamSummaryCard } from '../../cards/team-summary.ts';
import type { Command } from './command.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'bot.team.nobody':
      'Nobody reports to you in the directory, so there is no team to show. If that is wrong, your IT service can correct your reports in Microsoft 365.',
  },
  {
    'bot.team.nobody':
      'Nid oes neb yn atebol i chi yn y cyfeiriadur, felly nid oes tîm i’w ddangos. Os yw hynny’n anghywir, gall eich gwasanaeth TG ei gywiro yn Microsoft 365.',
  },
);

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
  permission: undefined,
  help: {
    en: { title: 'My team', does: 'who needs something, for what, and since when.' },
    cy: { title: 'Fy nhîm', does: 'pwy sydd angen rhywbeth, beth, ac ers pryd.' },
  },
  hasButton: true,
  menu: {
    en: 'Who needs something, for what, and since when.',
    cy: 'Pwy sydd angen rhywbeth, beth, ac ers pryd.',
  },
  words: sentences,
  isFor: (deps, personOid) => teams(deps).of(personOid).length > 0,
  answer({ personOid, words }, { deps, links }) {
    const team = teamSummary(deps, personOid);
    if (!team.ok) return { text: words.say(message('bot.team.nobody')) };
    return { card: teamSummaryCard(words, team.value, links.to('team')) };
  },
};
