import { catalogue } from '../domain/message.ts';

/** What the bot says of itself, whatever it was asked. */
export const botWords = catalogue(
  {
    'bot.personal-only': 'That is personal, so I only answer it in our own chat. Please ask me there.',
    'bot.turned-away.not-in-post':
      'I only work for people in post, and your account or your last day of work says that you are not. If that is wrong, ask your administrator to put it right.',
    'bot.turned-away.guest-account':
      'I only work for this organisation’s own people, and you are here as a guest. Ask its administrator whether guests may be let in.',
    'bot.action.unknown': 'This card can no longer be used. Type “help” to see what I can do.',
    'bot.fault':
      'That didn’t work, and it is our fault. Please try again in a minute. If it happens again, quote {reference}.',
  },
  {
    'bot.personal-only':
      'Mae hynny’n bersonol, felly dim ond yn ein sgwrs ni y gallaf ateb. Gofynnwch i mi yno.',
    'bot.turned-away.not-in-post':
      'Dim ond i bobl sydd yn eu swydd yr wyf yn gweithio, ac mae eich cyfrif neu’ch diwrnod olaf o waith yn dweud nad ydych chi. Os yw hynny’n anghywir, gofynnwch i’ch gweinyddwr ei gywiro.',
    'bot.turned-away.guest-account':
      'Dim ond i bobl y sefydliad hwn yr wyf yn gweithio, ac rydych chi yma fel gwestai. Gofynnwch i’w weinyddwr a ellir gadael gwesteion i mewn.',
    'bot.action.unknown':
      'Ni ellir defnyddio’r cerdyn hwn mwyach. Teipiwch “cymorth” i weld beth y gallaf ei wneud.',
    'bot.fault':
      'Ni weithiodd hynny, a ni sydd ar fai. Rhowch gynnig arall arni ymhen munud. Os bydd yn digwydd eto, dyfynnwch {reference}.',
  },
);
