import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from '../../cards/elements.ts';
import type { Words } from '../../cards/words.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import type { MeetingNewsValue } from '../../use-cases/meetings/meeting-news-for.ts';
import { meetingNewsFor } from '../../use-cases/meetings/meeting-news-for.ts';
import { meetingNewsContent } from '../../use-cases/meetings/tell-others.ts';
import { defineMessage } from './message-kind.ts';

const message = messageOf<typeof sentences>();

/** Tells one of those who meet what the other did with the review, and opens it. What is written in it stays off the card. */
export function reviewMeetingCard(words: Words, news: MeetingNewsValue, meetingUrl: string): AdaptiveCard {
  const { event, kindLabel, personName, isOwn, on, signed, yetToSign } = news;
  const values = {
    review: kindLabel,
    name: personName,
    date: words.date(on),
    signed: signed.join(', '),
    waiting: yetToSign.join(', '),
  };
  const names = event === 'signed' || event === 'unsigned';
  return card(
    words,
    words.say(message(`bot.review-meeting.${event}.fallback`, values)),
    [
      heading(words.say(message(`bot.review-meeting.${event}`))),
      line(bold(kindLabel), ...(isOwn ? [] : [plain(` · ${personName}`)])),
      line(plain(words.say(message(`bot.review-meeting.${event}.what`, values)))),
      ...(names && yetToSign.length > 0
        ? [line(plain(words.say(message('bot.review-meeting.waiting', values))))]
        : []),
      line(subtle(words.say(message('bot.review-meeting.why')))),
    ],
    [openUrl(words.say(message('bot.review-meeting.open')), meetingUrl)],
  );
}

const sentences = catalogue(
  {
    'bot.review-meeting.begun': 'A review is being prepared',
    'bot.review-meeting.begun.what':
      'Planned for {date}. Each of those who meet writes in it before: your words are yours alone to write.',
    'bot.review-meeting.begun.fallback':
      '{review} of {name}, planned for {date}, is being prepared. Write your part in CPD Companion.',
    'bot.review-meeting.signed': 'A review waits for your signature',
    'bot.review-meeting.signed.what': 'Held on {date}. Signed as {signed}.',
    'bot.review-meeting.signed.fallback':
      '{review} of {name}, held on {date}, was signed as {signed}. Read and sign it in CPD Companion.',
    'bot.review-meeting.unsigned': 'What you signed was changed',
    'bot.review-meeting.unsigned.what':
      'Your signature does not stand any more. Read what is there now, and sign again if it is right.',
    'bot.review-meeting.unsigned.fallback':
      '{review} of {name} was changed after you signed it. Read it and sign again in CPD Companion.',
    'bot.review-meeting.locked': 'A review is signed by all',
    'bot.review-meeting.locked.what': 'Held on {date}. It counts, and stays as it is.',
    'bot.review-meeting.locked.fallback': '{review} of {name}, held on {date}, is signed by all. It counts.',
    'bot.review-meeting.removed': 'A review was removed',
    'bot.review-meeting.removed.what':
      'It was planned for {date}. The page says why; what was written is kept, and it can be brought back.',
    'bot.review-meeting.removed.fallback':
      '{review} of {name}, planned for {date}, was removed. CPD Companion says why.',
    'bot.review-meeting.brought-back': 'A review was brought back',
    'bot.review-meeting.brought-back.what': 'Planned for {date}. What was written in it is there.',
    'bot.review-meeting.brought-back.fallback':
      '{review} of {name}, planned for {date}, was brought back. Write your part in CPD Companion.',
    'bot.review-meeting.waiting': 'Still to sign: {waiting}.',
    'bot.review-meeting.why': 'You get this because you are one of those who meet.',
    'bot.review-meeting.open': 'Open the review',
  },
  {
    'bot.review-meeting.begun': 'Mae adolygiad yn cael ei baratoi',
    'bot.review-meeting.begun.what':
      'Wedi’i gynllunio ar gyfer {date}. Mae pob un sy’n cyfarfod yn ysgrifennu ynddo ymlaen llaw: chi yn unig sy’n ysgrifennu eich geiriau chi.',
    'bot.review-meeting.begun.fallback':
      'Mae {review} {name}, a gynlluniwyd ar gyfer {date}, yn cael ei baratoi. Ysgrifennwch eich rhan yn CPD Companion.',
    'bot.review-meeting.signed': 'Mae adolygiad yn aros am eich llofnod',
    'bot.review-meeting.signed.what': 'Cynhaliwyd ar {date}. Llofnodwyd fel {signed}.',
    'bot.review-meeting.signed.fallback':
      'Llofnodwyd {review} {name}, a gynhaliwyd ar {date}, fel {signed}. Darllenwch a llofnodwch ef yn CPD Companion.',
    'bot.review-meeting.unsigned': 'Newidiwyd yr hyn a lofnodwyd gennych',
    'bot.review-meeting.unsigned.what':
      'Nid yw eich llofnod yn sefyll mwyach. Darllenwch yr hyn sydd yno nawr, a llofnodwch eto os yw’n gywir.',
    'bot.review-meeting.unsigned.fallback':
      'Newidiwyd {review} {name} ar ôl i chi ei lofnodi. Darllenwch a llofnodwch ef eto yn CPD Companion.',
    'bot.review-meeting.locked': 'Mae adolygiad wedi’i lofnodi gan bawb',
    'bot.review-meeting.locked.what': 'Cynhaliwyd ar {date}. Mae’n cyfrif, ac yn aros fel y mae.',
    'bot.review-meeting.locked.fallback':
      'Mae {review} {name}, a gynhaliwyd ar {date}, wedi’i lofnodi gan bawb. Mae’n cyfrif.',
    'bot.review-meeting.removed': 'Tynnwyd adolygiad',
    'bot.review-meeting.removed.what':
      'Roedd wedi’i gynllunio ar gyfer {date}. Mae’r dudalen yn dweud pam; cedwir yr hyn a ysgrifennwyd, a gellir dod ag ef yn ôl.',
    'bot.review-meeting.removed.fallback':
      'Tynnwyd {review} {name}, a gynlluniwyd ar gyfer {date}. Mae CPD Companion yn dweud pam.',
    'bot.review-meeting.brought-back': 'Daethpwyd ag adolygiad yn ôl',
    'bot.review-meeting.brought-back.what':
      'Wedi’i gynllunio ar gyfer {date}. Mae’r hyn a ysgrifennwyd ynddo yno.',
    'bot.review-meeting.brought-back.fallback':
      'Daethpwyd â {review} {name}, a gynlluniwyd ar gyfer {date}, yn ôl. Ysgrifennwch eich rhan yn CPD Companion.',
    'bot.review-meeting.waiting': 'Eto i lofnodi: {waiting}.',
    'bot.review-meeting.why': 'Cewch hon am eich bod yn un o’r rhai sy’n cyfarfod.',
    'bot.review-meeting.open': 'Agor yr adolygiad',
  },
);

export const reviewMeeting = defineMessage({
  content: meetingNewsContent,
  name: { en: 'News of a review', cy: 'Newyddion am adolygiad' },
  permission: 'review.prepare',
  words: sentences,
  build({ personOid, meetingKey, event }, recipientOid, words, { deps, links }) {
    const news = meetingNewsFor(deps, { actorOid: recipientOid, personOid, meetingKey, event });
    return news.ok
      ? reviewMeetingCard(words, news.value, links.to(`meeting/${personOid}/${meetingKey}`))
      : undefined;
  },
});
