import { catalogue, messageOf } from '../domain/message.ts';
import type { OnLeave } from '../domain/standing/leave-today.ts';
import type { Words } from './words.ts';

const message = messageOf<typeof leaveSentences>();

export const leaveSentences = catalogue(
  {
    'card.on-leave': 'on leave',
    'card.on-leave-until': 'on leave until {date}',
  },
  {
    'card.on-leave': 'ar absenoldeb',
    'card.on-leave-until': 'ar absenoldeb tan {date}',
  },
);

/** That somebody is away, and until when; nothing of somebody at work. */
export function leaveWords(words: Words, onLeave: OnLeave | undefined): readonly string[] {
  if (!onLeave) return [];
  const { until } = onLeave;
  return [
    until === null
      ? words.say(message('card.on-leave'))
      : words.say(message('card.on-leave-until', { date: words.date(until) })),
  ];
}
