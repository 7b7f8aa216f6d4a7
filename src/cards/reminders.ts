import { catalogue, messageOf } from '../domain/message.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { card, execute, heading, line, plain, subtle } from './elements.ts';

const message = messageOf<typeof remindersWords>();

export const remindersWords = catalogue(
  {
    'bot.reminders.stopped': 'Reminders are off',
    'bot.reminders.stopped.what':
      'I will not remind you of overdue reviews any more. They stay in the tab, under My team; what I would have sent meanwhile is not sent later.',
    'bot.reminders.stopped.but':
      'I still send what asks something of you or changes something for you: the form after training you attended, and word of a changed rule or event.',
    'bot.reminders.stopped.all': 'To hear nothing at all, mute or block this chat in Teams.',
    'bot.reminders.stopped.back': 'The way back: type “start”, or press the button.',
    'bot.reminders.started': 'Reminders are on',
    'bot.reminders.started.what': 'I remind you, once each, of reviews of yours to hold that are overdue.',
    'bot.reminders.asked': 'Stop or start reminders?',
    'bot.reminders.asked.which': 'I am not sure what you mean, so nothing has changed. Press what you want.',
    'bot.reminders.stop': 'Stop reminders',
    'bot.reminders.start': 'Start reminders',
  },
  {
    'bot.reminders.stopped': 'Mae nodiadau atgoffa wedi’u diffodd',
    'bot.reminders.stopped.what':
      'Ni fyddaf yn eich atgoffa o adolygiadau hwyr mwyach. Maent yn aros yn y tab, o dan Fy nhîm; ni fydd yr hyn y byddwn wedi’i anfon yn y cyfamser yn cael ei anfon wedyn.',
    'bot.reminders.stopped.but':
      'Rwy’n dal i anfon yr hyn sy’n gofyn rhywbeth gennych neu’n newid rhywbeth i chi: y ffurflen ar ôl hyfforddiant y buoch ynddo, a gair am reol neu ddigwyddiad sydd wedi newid.',
    'bot.reminders.stopped.all':
      'I beidio â chlywed dim o gwbl, tawelwch neu rwystrwch y sgwrs hon yn Teams.',
    'bot.reminders.stopped.back': 'Y ffordd yn ôl: teipiwch “dechrau”, neu gwasgwch y botwm.',
    'bot.reminders.started': 'Mae nodiadau atgoffa ymlaen',
    'bot.reminders.started.what':
      'Rwy’n eich atgoffa, unwaith yr un, o adolygiadau yr ydych i’w cynnal ac sy’n hwyr.',
    'bot.reminders.asked': 'Diffodd neu droi nodiadau atgoffa ymlaen?',
    'bot.reminders.asked.which':
      'Nid wyf yn siŵr beth rydych yn ei olygu, felly nid oes dim wedi newid. Gwasgwch yr hyn a ddymunwch.',
    'bot.reminders.stop': 'Diffodd nodiadau atgoffa',
    'bot.reminders.start': 'Troi nodiadau atgoffa ymlaen',
  },
);

export const STOP_REMINDERS_VERB = 'reminders.stop';
export const START_REMINDERS_VERB = 'reminders.start';

/** Says what has stopped, what comes all the same, and the way back. */
export function remindersStoppedCard(words: Words): AdaptiveCard {
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
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
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
  return card(
    words,
    [say('bot.reminders.started'), say('bot.reminders.started.what')].join(' '),
    [heading(say('bot.reminders.started')), line(plain(say('bot.reminders.started.what')))],
    [execute(say('bot.reminders.stop'), STOP_REMINDERS_VERB, {})],
  );
}

/** What was typed may mean stop or start, and may not: only the button does it. */
export function remindersAskedCard(words: Words): AdaptiveCard {
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
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
