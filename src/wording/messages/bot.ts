import { catalogue } from '../../domain/message.ts';

/** What the bot says of itself: what it can do, and why it does not. Names and titles come in as values and are made safe by the card. */
export const botMessages = catalogue(
  {
    'bot.thanks.heading': 'Thank you.',
    'bot.thanks.saved': 'Your answers about “{title}” are saved.',
    'bot.thanks.until': 'You can change your answer until {date}.',
    'bot.thanks.closed': 'This form has closed: it was open until {date}.',
    'bot.review-recorded.heading': 'A review of yours is on record',
    'bot.review-recorded.held-with': 'Held on {date}, with {reviewer}.',
    'bot.review-recorded.held': 'Held on {date}.',
    'bot.review-recorded.why': 'You can read what was agreed. You get this once for each review.',
    'bot.review-recorded.open': 'Read the review',
    'bot.review-recorded.fallback': '{review} of {date} is on record. Read it in CPD Companion.',
    'bot.on-leave': 'on leave',
    'bot.on-leave-until': 'on leave until {date}',
    'bot.command.my-standing': 'My standing',
    'bot.command.my-standing.does': 'your hours, what is overdue and what is due soon.',
    'bot.command.my-team': 'My team',
    'bot.command.my-team.does': 'who needs something, for what, and since when.',
    'bot.command.standing-of': 'Compliance for …',
    'bot.command.standing-of.does':
      'where somebody stands whose record you may read: type “compliance for” and their name.',
    'bot.command.when': 'When …',
    'bot.command.when.does': 'when something runs out or is due: type “when does my” and its name.',
    'bot.command.stop': 'Stop',
    'bot.command.stop.does': 'no more reminders; “stop” says what I still send.',
    'bot.command.start': 'Start',
    'bot.command.start.does': 'reminders again.',
    'bot.command.why': 'Why',
    'bot.command.why.does':
      'why something is asked of you: type “why” and its name; of your team: “for” and theirs after it.',
    'bot.choice.others': 'Or type the name of one of these:',
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
    'bot.help.title': 'What I can do for you',
    'bot.help.intro': 'Type one of these, or press a button.',
    'bot.help.greeting': 'Hello. Here is what I can do for you.',
    'bot.help.thanks': 'You’re welcome. Anything else?',
    'bot.help.not-understood': 'I didn’t understand that. Here is what I can do for you.',
    'bot.help.tab': 'Logging CPD, your plan and your whole record are in the tab.',
    'bot.help.open': 'Open CPD Companion',
    'bot.welcome.title': 'CPD Companion',
    'bot.welcome.intro':
      'I send you a short form after training, and I tell you where your CPD stands when you ask.',
    'bot.personal-only': 'That is personal, so I only answer it in our own chat. Please ask me there.',
    'bot.turned-away.not-in-post':
      'I only work for people in post, and your account or your last day of work says that you are not. If that is wrong, ask your administrator to put it right.',
    'bot.turned-away.guest-account':
      'I only work for this organisation’s own people, and you are here as a guest. Ask its administrator whether guests may be let in.',
    'bot.action.unknown': 'This card can no longer be used. Type “help” to see what I can do.',
    'bot.fault':
      'That didn’t work, and it is our fault. Please try again in a minute. If it happens again, quote {reference}.',
    'bot.duration':
      '{hours, plural, =0 {} one {# hour} other {# hours}}{both, select, yes { } other {}}{minutes, plural, =0 {} one {# minute} other {# minutes}}',
  },
  {
    'bot.thanks.heading': 'Diolch.',
    'bot.thanks.saved': 'Mae eich atebion am “{title}” wedi’u cadw.',
    'bot.thanks.until': 'Gallwch newid eich ateb tan {date}.',
    'bot.thanks.closed': 'Mae’r ffurflen hon wedi cau: roedd ar agor tan {date}.',
    'bot.review-recorded.heading': 'Mae adolygiad ohonoch ar gofnod',
    'bot.review-recorded.held-with': 'Cynhaliwyd ar {date}, gyda {reviewer}.',
    'bot.review-recorded.held': 'Cynhaliwyd ar {date}.',
    'bot.review-recorded.why':
      'Gallwch ddarllen yr hyn a gytunwyd. Cewch y neges hon unwaith ar gyfer pob adolygiad.',
    'bot.review-recorded.open': 'Darllen yr adolygiad',
    'bot.review-recorded.fallback': 'Mae {review} {date} ar gofnod. Darllenwch ef yn CPD Companion.',
    'bot.on-leave': 'ar absenoldeb',
    'bot.on-leave-until': 'ar absenoldeb tan {date}',
    'bot.command.my-standing': 'Fy sefyllfa',
    'bot.command.my-standing.does': 'eich oriau, beth sy’n hwyr a beth sydd i’w wneud yn fuan.',
    'bot.command.my-team': 'Fy nhîm',
    'bot.command.my-team.does': 'pwy sydd angen rhywbeth, beth, ac ers pryd.',
    'bot.command.standing-of': 'Sefyllfa …',
    'bot.command.standing-of.does':
      'ble mae rhywun arni y cewch ddarllen ei gofnod: teipiwch “sefyllfa” a’i enw.',
    'bot.command.when': 'Pryd …',
    'bot.command.when.does': 'pryd y daw rhywbeth i ben neu y mae i’w wneud: teipiwch “pryd” a’i enw.',
    'bot.command.stop': 'Stopio',
    'bot.command.stop.does': 'dim mwy o nodiadau atgoffa; mae “stopio” yn dweud beth rwy’n dal i’w anfon.',
    'bot.command.start': 'Dechrau',
    'bot.command.start.does': 'nodiadau atgoffa eto.',
    'bot.command.why': 'Pam',
    'bot.command.why.does':
      'pam y gofynnir rhywbeth: teipiwch “pam” a’i enw; am eich tîm: “ar gyfer” a’u henw wedyn.',
    'bot.choice.others': 'Neu teipiwch enw un o’r rhain:',
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
    'bot.help.title': 'Beth y gallaf ei wneud i chi',
    'bot.help.intro': 'Teipiwch un o’r rhain, neu gwasgwch fotwm.',
    'bot.help.greeting': 'Helo. Dyma beth y gallaf ei wneud i chi.',
    'bot.help.thanks': 'Croeso. Unrhyw beth arall?',
    'bot.help.not-understood': 'Nid oeddwn yn deall hynny. Dyma beth y gallaf ei wneud i chi.',
    'bot.help.tab': 'Mae cofnodi DPP, eich cynllun a’ch cofnod cyfan yn y tab.',
    'bot.help.open': 'Agor CPD Companion',
    'bot.welcome.title': 'CPD Companion',
    'bot.welcome.intro':
      'Rwy’n anfon ffurflen fer atoch ar ôl hyfforddiant, ac yn dweud sut mae eich DPP pan fyddwch yn gofyn.',
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
    'bot.duration':
      '{hours, plural, =0 {} other {# awr}}{both, select, yes { } other {}}{minutes, plural, =0 {} two {# funud} other {# munud}}',
  },
);
