import { catalogue, messageOf } from '../../domain/message.ts';
import { myStanding as standingOfSelf } from '../../use-cases/standing/my-standing.ts';
import { myStandingCard } from '../../cards/my-standing.ts';
import type { Command } from './command.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'bot.standing.not-known':
      'I don’t have your CPD details yet. Your CPD coordinator can add you to People.',
    'bot.standing.no-policy': 'No CPD policy applies to you yet. Your CPD lead can choose one for your unit.',
  },
  {
    'bot.standing.not-known':
      'Nid yw eich manylion DPP gen i eto. Gall eich cydlynydd DPP eich ychwanegu at Pobl.',
    'bot.standing.no-policy':
      'Nid oes polisi DPP ar eich cyfer eto. Gall eich arweinydd DPP ddewis un i’ch uned.',
  },
);

export const myStanding: Command = {
  id: 'my-standing',
  phrases: {
    en: [
      'my standing',
      'my status',
      'whats due',
      'what do i need to do',
      'what is overdue',
      'am i compliant',
      'my hours',
      'hours',
      'how many hours do i have left',
      'am i on track',
      'on track',
      'am i up to date',
      'where do i stand',
      'how many hours have i done',
      'my cpd',
      'my compliance',
      'my training',
      'my record',
    ],
    cy: [
      'fy sefyllfa',
      'fy statws',
      'fy oriau',
      'oriau',
      'ydw i ar y trywydd iawn',
      'ble ydw i arni',
      'fy dpp',
      'beth syn hwyr',
      'beth sydd iw wneud',
      'fy hyfforddiant',
    ],
  },
  isPersonal: true,
  permission: undefined,
  help: {
    en: { title: 'My standing', does: 'your hours, what is overdue and what is due soon.' },
    cy: { title: 'Fy sefyllfa', does: 'eich oriau, beth sy’n hwyr a beth sydd i’w wneud yn fuan.' },
  },
  hasButton: true,
  menu: {
    en: 'Your hours, what is overdue and what is due soon.',
    cy: 'Eich oriau, beth sy’n hwyr a beth sydd i’w wneud yn fuan.',
  },
  words: sentences,
  answer({ personOid, words }, { deps, links }) {
    const standing = standingOfSelf(deps, personOid);
    if (!standing.ok) return { text: words.say(message(`bot.standing.${standing.refusal.code}`)) };
    return { card: myStandingCard(words, standing.value, links.to('me')) };
  },
};
