import { catalogue, messageOf } from '../domain/message.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { card, execute, heading, line, plain, subtle, primary } from './elements.ts';

const message = messageOf<typeof remindersWords>();

export const remindersWords = catalogue(
  {
    'card.reminders.stopped': 'Reminders are off',
    'card.reminders.stopped.what':
      'I will not remind you of overdue reviews any more. They stay in the tab, under My team; what I would have sent meanwhile is not sent later.',
    'card.reminders.stopped.but':
      'I still send what asks something of you or changes something for you: the form after training you attended, and word of a changed rule or event.',
    'card.reminders.stopped.all': 'To hear nothing at all, mute or block this chat in Teams.',
    'card.reminders.stopped.back': 'The way back: type “start”, or press the button.',
    'card.reminders.started': 'Reminders are on',
    'card.reminders.started.what': 'I remind you, once each, of reviews of yours to hold that are overdue.',
    'card.reminders.asked': 'Stop or start reminders?',
    'card.reminders.asked.which': 'I am not sure what you mean, so nothing has changed. Press what you want.',
    'card.reminders.stop': 'Stop reminders',
    'card.reminders.start': 'Start reminders',
  },
  {
    'card.reminders.stopped': 'Mae nodiadau atgoffa wedi’u diffodd',
    'card.reminders.stopped.what':
      'Ni fyddaf yn eich atgoffa o adolygiadau hwyr mwyach. Maent yn aros yn y tab, o dan Fy nhîm; ni fydd yr hyn y byddwn wedi’i anfon yn y cyfamser yn cael ei anfon wedyn.',
    'card.reminders.stopped.but':
      'Rwy’n dal i anfon yr hyn sy’n gofyn rhywbeth gennych neu’n newid rhywbeth i chi: y ffurflen ar ôl hyfforddiant y buoch ynddo, a gair am reol neu ddigwyddiad sydd wedi newid.',
    'card.reminders.stopped.all':
      'I beidio â chlywed dim o gwbl, tawelwch neu rwystrwch y sgwrs hon yn Teams.',
    'card.reminders.stopped.back': 'Y ffordd yn ôl: teipiwch “dechrau”, neu gwasgwch y botwm.',
    'card.reminders.started': 'Mae nodiadau atgoffa ymlaen',
    'card.reminders.started.what':
      'Rwy’n eich atgoffa, unwaith yr un, o adolygiadau yr ydych i’w cynnal ac sy’n hwyr.',
    'card.reminders.asked': 'Diffodd neu droi nodiadau atgoffa ymlaen?',
    'card.reminders.asked.which':
      'Nid wyf yn siŵr beth rydych yn ei olygu, felly nid oes dim wedi newid. Gwasgwch yr hyn a ddymunwch.',
    'card.reminders.stop': 'Diffodd nodiadau atgoffa',
    'card.reminders.start': 'Troi nodiadau atgoffa ymlaen',
  },
);

export const STOP_REMINDERS_VERB = 'reminders.stop';
export const START_REMINDERS_VERB = 'reminders.start';

/** Says what has stopped, what comes all the same, and the way back. */
export function remindersStoppedCard(words: Words): AdaptiveCard {
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
  return card(
    words,
    [say('card.reminders.stopped'), say('card.reminders.stopped.what')].join(' '),
    [
      heading(say('card.reminders.stopped')),
      line(plain(say('card.reminders.stopped.what'))),
      line(plain(say('card.reminders.stopped.but'))),
      line(plain(say('card.reminders.stopped.all'))),
      line(subtle(say('card.reminders.stopped.back'))),
    ],
    [primary(execute(say('card.reminders.start'), START_REMINDERS_VERB, {}))],
  );
}

/** Reminders come again. */
export function remindersStartedCard(words: Words): AdaptiveCard {
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
  return card(
    words,
    [say('card.reminders.started'), say('card.reminders.started.what')].join(' '),
    [heading(say('card.reminders.started')), line(plain(say('card.reminders.started.what')))],
    [execute(say('card.reminders.stop'), STOP_REMINDERS_VERB, {})],
  );
}

/** What was typed may mean stop or start, and may not: only the button does it. */
export function remindersAskedCard(words: Words): AdaptiveCard {
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
  return card(
    words,
    [say('card.reminders.asked'), say('card.reminders.asked.which')].join(' '),
    [heading(say('card.reminders.asked')), line(plain(say('card.reminders.asked.which')))],
    [
      execute(say('card.reminders.stop'), STOP_REMINDERS_VERB, {}),
      execute(say('card.reminders.start'), START_REMINDERS_VERB, {}),
    ],
  );
}
