import { message } from '../../domain/message.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { card, execute, heading, line, plain, subtle } from './elements.ts';

export const STOP_REMINDERS_VERB = 'reminders.stop';
export const START_REMINDERS_VERB = 'reminders.start';

/** Says what has stopped, what comes all the same, and the way back. */
export function remindersStoppedCard(words: Words): AdaptiveCard {
  const say = (id: string) => words.say(message(id));
  return card(
    words,
    [say('bot.reminders.stopped'), say('bot.reminders.stopped.what')].join(' '),
    [
      heading(say('bot.reminders.stopped')),
      line(plain(say('bot.reminders.stopped.what'))),
      line(plain(say('bot.reminders.stopped.but'))),
      line(plain(say('bot.reminders.stopped.all'))),
      line(subtle(say('bot.reminders.stopped.back'))),
    ],
    [execute(say('bot.reminders.start'), START_REMINDERS_VERB, {})],
  );
}

/** Reminders come again. */
export function remindersStartedCard(words: Words): AdaptiveCard {
  const say = (id: string) => words.say(message(id));
  return card(
    words,
    [say('bot.reminders.started'), say('bot.reminders.started.what')].join(' '),
    [heading(say('bot.reminders.started')), line(plain(say('bot.reminders.started.what')))],
    [execute(say('bot.reminders.stop'), STOP_REMINDERS_VERB, {})],
  );
}

/** What was typed may mean stop or start, and may not: only the button does it. */
export function remindersAskedCard(words: Words): AdaptiveCard {
  const say = (id: string) => words.say(message(id));
  return card(
    words,
    [say('bot.reminders.asked'), say('bot.reminders.asked.which')].join(' '),
    [heading(say('bot.reminders.asked')), line(plain(say('bot.reminders.asked.which')))],
    [
      execute(say('bot.reminders.stop'), STOP_REMINDERS_VERB, {}),
      execute(say('bot.reminders.start'), START_REMINDERS_VERB, {}),
    ],
  );
}
