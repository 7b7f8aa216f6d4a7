import { message } from '../../domain/message.ts';
import { myStandingCard } from '../cards/my-standing.ts';
import type { Command } from './command.ts';

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
  async answer({ personOid, words }, { deps, links }) {
    const standing = await deps.myStanding(personOid);
    if (!standing.ok) return { text: words.say(message(`bot.standing.${standing.refusal.code}`)) };
    return { card: myStandingCard(words, standing.value, links.to('me')) };
  },
};
