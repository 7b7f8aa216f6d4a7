import { catalogue } from '../../domain/message.ts';

/** What the bot says, in chat and on cards. Names and titles come in as values and are made safe by the card. */
export const botMessages = catalogue(
  {
    'bot.evaluation.heading': 'How was the training?',
    'bot.evaluation.when': '{date} · {duration}',
    'bot.evaluation.takes': 'It takes about a minute.',
    'bot.evaluation.no-names': 'Please don’t name pupils, learners or people on probation.',
    'bot.evaluation.optional': '{label} (you can leave this out)',
    'bot.evaluation.rating-missing': 'Choose the rating that fits best.',
    'bot.evaluation.answer-missing': 'Answer this question.',
    'bot.evaluation.send': 'Send',
    'bot.evaluation.fallback': 'How was “{title}” on {date}? Open CPD Companion to answer.',
    'bot.evaluation.rating-field': 'Rating',
    'bot.evaluation.not-saved': 'Not saved. {problems}',
    'bot.evaluation.problem': '{field}: {problem}',
    'bot.evaluation.not-yours':
      'There is no form here for you to answer. It may have been withdrawn, or meant for somebody else.',
    'bot.evaluation.other-answer':
      'Not saved: another answer of yours was saved at the same moment. Send this one again to put it in its place.',
    'bot.evaluation.closes': 'The form is open until {date}.',
    'bot.evaluation.closed':
      'This form closed on {date}. You can still say what you think: open CPD Companion and add an evaluation of an activity to your record.',
    'bot.evaluation.change': 'Change my answer',
    'bot.evaluation.changing': 'You answered this on {date}. What you send takes the place of that answer.',
    'bot.evaluation.change-in-tab':
      'Your answer is too long to be changed in the chat. Open it in the tab and change it there.',
    'bot.evaluation.open': 'Open in the tab',
    'bot.thanks.heading': 'Thank you.',
    'bot.thanks.saved': 'Your answers about “{title}” are saved.',
    'bot.thanks.until': 'You can change your answer until {date}.',
    'bot.thanks.closed': 'This form has closed: it was open until {date}.',
    'bot.review.heading': 'A review is overdue',
    'bot.review.when': 'It was due on {date}, {days} ago.',
    'bot.review.why': 'You get this once, because {name} reports to you.',
    'bot.review.open': 'Open the review',
    'bot.review.fallback': '{review} with {name} was due on {date}, {days} ago. Open it in CPD Companion.',
    'bot.needs.overdue': '{title}: overdue since {date} ({days})',
    'bot.needs.expired': '{title}: ran out on {date} ({days} ago)',
    'bot.needs.to-do': '{title}: to do; no date is set',
    'bot.needs.due-soon': '{title}: due on {date} (in {days})',
    'bot.needs.due-today': '{title}: due today',
    'bot.on-leave': 'on leave',
    'bot.on-leave-until': 'on leave until {date}',
    'bot.team.heading': 'My team',
    'bot.team.scope':
      '{people, plural, one {# person who reports} other {# people who report}} to {manager}, on {date}.',
    'bot.team.counts':
      '{count, plural, =0 {Nobody has anything overdue, to do without a date, or due soon.} one {# of {people} needs something.} other {# of {people} need something.}}',
    'bot.team.none-judged': 'No CPD policy applies to them yet, so nothing can be said of anybody.',
    'bot.team.on-track':
      'Nothing overdue, nothing due {days, plural, =0 {today} one {in the next day} other {in the next # days}}: {names}{more, plural, =0 {.} one { and # more.} other { and # more.}}',
    'bot.team.no-policy':
      'No CPD policy applies yet: {names}{more, plural, =0 {.} one { and # more.} other { and # more.}}',
    'bot.team.more':
      '{count, plural, one {# more person needs something: they are in the tab.} other {# more people need something: they are in the tab.}}',
    'bot.team.open': 'Open my team',
    'bot.team.nobody':
      'Nobody reports to you in the directory, so there is no team to show. If that is wrong, your IT service can correct your reports in Microsoft 365.',
    'bot.standing.heading': 'Where you stand',
    'bot.standing.scope': '{name}, {policy}, on {date}.',
    'bot.standing.hours': '{counted, number} of {required}.',
    'bot.standing.hours-under': '{policy}: {counted, number} of {required}.',
    'bot.standing.counts':
      '{overdue, plural, =0 {Nothing overdue} one {# thing overdue} other {# things overdue}}, {toDo, plural, =0 {} one {# to do without a date, } other {# to do without a date, }}{dueSoon, plural, =0 {nothing due} other {# due}} {days, plural, =0 {today} one {in the next day} other {in the next # days}}{later, plural, =0 {.} other {, # to do later.}}',
    'bot.standing.more': '{count, plural, one {# more is in the tab.} other {# more are in the tab.}}',
    'bot.standing.open': 'Open my CPD',
    'bot.standing.not-known':
      'I don’t have your CPD details yet. Your CPD coordinator can add you to People.',
    'bot.standing.no-policy': 'No CPD policy applies to you yet. Your CPD lead can choose one for your unit.',
    'bot.command.my-standing': 'My standing',
    'bot.command.my-standing.does': 'your hours, what is overdue and what is due soon.',
    'bot.command.my-team': 'My team',
    'bot.command.my-team.does': 'who needs something, for what, and since when.',
    'bot.command.why': 'Why',
    'bot.command.why.does':
      'why something is asked of you: type “why” and its name; of your team: “for” and theirs after it.',
    'bot.policy.heading': 'A rule is changing',
    'bot.policy.from': '{policy}, from {date}.',
    'bot.policy.change': '{title}: it is judged by the new rule from then.',
    'bot.policy.change-due': '{title}: then due by {date}.',
    'bot.policy.confirm': 'I have read this',
    'bot.policy.read': 'You have confirmed that you read this. Thank you.',
    'bot.policy.open': 'Open my CPD',
    'bot.policy.not-yours': 'There is nothing here for you to confirm.',
    'bot.why.heading': 'Why?',
    'bot.why.clause': '{document}, {section}, line {line, number}',
    'bot.why.interpretation': 'How we read it: {interpretation}',
    'bot.why.counted': 'Counted: {label}',
    'bot.why.not-counted': 'Not counted: {label}',
    'bot.why.part': '{name}: {status}',
    'bot.why.next': 'Next: {next}',
    'bot.why.open': 'Open the proof',
    'bot.why.which': 'Which of these do you mean? Type “why” and its name.',
    'bot.why.nothing': 'Nothing is asked of you by a policy that I know, so there is nothing to explain.',
    'bot.why.nothing-of':
      'Nothing is asked of {name} by a policy that I know, so there is nothing to explain.',
    'bot.why.which-of':
      'Which of these do you mean, for {name}? Type “why”, what it is called, “for”, and the name.',
    'bot.why.which-person':
      'Which of these people do you mean? Type the whole name after “for”. Two of the same name: open them in the tab.',
    'bot.why.person': '{name} · {unit}',
    'bot.why.nobody':
      'I know nobody of that name whose record you may read. Type “why”, what it is about, “for”, and the name.',
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
    'bot.action.unknown': 'This card can no longer be used. Type “help” to see what I can do.',
    'bot.fault':
      'That didn’t work, and it is our fault. Please try again in a minute. If it happens again, quote {reference}.',
    'bot.duration':
      '{hours, plural, =0 {} one {# hour} other {# hours}}{both, select, yes { } other {}}{minutes, plural, =0 {} one {# minute} other {# minutes}}',
  },
  {
    'bot.evaluation.heading': 'Sut oedd yr hyfforddiant?',
    'bot.evaluation.when': '{date} · {duration}',
    'bot.evaluation.takes': 'Mae’n cymryd tua munud.',
    'bot.evaluation.no-names': 'Peidiwch ag enwi disgyblion, dysgwyr na phobl ar brawf.',
    'bot.evaluation.optional': '{label} (gallwch adael hwn allan)',
    'bot.evaluation.rating-missing': 'Dewiswch y sgôr sy’n gweddu orau.',
    'bot.evaluation.answer-missing': 'Atebwch y cwestiwn hwn.',
    'bot.evaluation.send': 'Anfon',
    'bot.evaluation.fallback': 'Sut oedd “{title}” ar {date}? Agorwch CPD Companion i ateb.',
    'bot.evaluation.rating-field': 'Sgôr',
    'bot.evaluation.not-saved': 'Heb ei gadw. {problems}',
    'bot.evaluation.problem': '{field}: {problem}',
    'bot.evaluation.not-yours':
      'Nid oes ffurflen yma i chi ei hateb. Efallai ei bod wedi’i thynnu’n ôl, neu wedi’i bwriadu ar gyfer rhywun arall.',
    'bot.evaluation.other-answer':
      'Heb ei gadw: cadwyd ateb arall gennych ar yr un pryd. Anfonwch hwn eto i’w roi yn ei le.',
    'bot.evaluation.closes': 'Mae’r ffurflen ar agor tan {date}.',
    'bot.evaluation.closed':
      'Caeodd y ffurflen hon ar {date}. Gallwch ddweud eich barn o hyd: agorwch CPD Companion ac ychwanegwch werthusiad o weithgaredd at eich cofnod.',
    'bot.evaluation.change': 'Newid fy ateb',
    'bot.evaluation.changing':
      'Rydych wedi ateb hon ar {date}. Bydd yr hyn a anfonwch yn cymryd lle’r ateb hwnnw.',
    'bot.evaluation.change-in-tab':
      'Mae eich ateb yn rhy hir i’w newid yn y sgwrs. Agorwch ef yn y tab a’i newid yno.',
    'bot.evaluation.open': 'Agor yn y tab',
    'bot.thanks.heading': 'Diolch.',
    'bot.thanks.saved': 'Mae eich atebion am “{title}” wedi’u cadw.',
    'bot.thanks.until': 'Gallwch newid eich ateb tan {date}.',
    'bot.thanks.closed': 'Mae’r ffurflen hon wedi cau: roedd ar agor tan {date}.',
    'bot.review.heading': 'Mae adolygiad yn hwyr',
    'bot.review.when': 'Roedd i fod ar {date}, {days} yn ôl.',
    'bot.review.why': 'Cewch y neges hon unwaith, gan fod {name} yn atebol i chi.',
    'bot.review.open': 'Agor yr adolygiad',
    'bot.review.fallback':
      'Roedd {review} gyda {name} i fod ar {date}, {days} yn ôl. Agorwch yr adolygiad yn CPD Companion.',
    'bot.needs.overdue': '{title}: yn hwyr ers {date} ({days})',
    'bot.needs.expired': '{title}: daeth i ben ar {date} ({days} yn ôl)',
    'bot.needs.to-do': '{title}: i’w wneud; nid oes dyddiad',
    'bot.needs.due-soon': '{title}: i’w wneud erbyn {date} (ymhen {days})',
    'bot.needs.due-today': '{title}: i’w wneud heddiw',
    'bot.on-leave': 'ar absenoldeb',
    'bot.on-leave-until': 'ar absenoldeb tan {date}',
    'bot.team.heading': 'Fy nhîm',
    'bot.team.scope':
      '{people, plural, one {# person} two {# berson} other {# o bobl}} sy’n atebol i {manager}, ar {date}.',
    'bot.team.counts':
      '{count, plural, =0 {Nid oes gan neb ddim yn hwyr, i’w wneud heb ddyddiad, nac yn ddyledus cyn hir.} other {Mae angen rhywbeth ar # o {people}.}}',
    'bot.team.none-judged': 'Nid oes polisi DPP ar eu cyfer eto, felly ni ellir dweud dim am neb.',
    'bot.team.on-track':
      'Dim yn hwyr, dim yn ddyledus {days, plural, =0 {heddiw} two {yn ystod y # ddiwrnod nesaf} other {yn ystod y # diwrnod nesaf}}: {names}{more, plural, =0 {.} other { a # arall.}}',
    'bot.team.no-policy':
      'Nid oes polisi DPP ar eu cyfer eto: {names}{more, plural, =0 {.} other { a # arall.}}',
    'bot.team.more': '{count, plural, other {Mae angen rhywbeth ar # arall: maent yn y tab.}}',
    'bot.team.open': 'Agor fy nhîm',
    'bot.team.nobody':
      'Nid oes neb yn atebol i chi yn y cyfeiriadur, felly nid oes tîm i’w ddangos. Os yw hynny’n anghywir, gall eich gwasanaeth TG ei gywiro yn Microsoft 365.',
    'bot.standing.heading': 'Eich sefyllfa',
    'bot.standing.scope': '{name}, {policy}, ar {date}.',
    'bot.standing.hours': '{counted, number} o {required}.',
    'bot.standing.hours-under': '{policy}: {counted, number} o {required}.',
    'bot.standing.counts':
      '{overdue, plural, =0 {Dim byd yn hwyr} other {# yn hwyr}}, {toDo, plural, =0 {} other {# i’w wneud heb ddyddiad, }}{dueSoon, plural, =0 {dim byd yn ddyledus} other {# yn ddyledus}} {days, plural, =0 {heddiw} two {yn ystod y # ddiwrnod nesaf} other {yn ystod y # diwrnod nesaf}}{later, plural, =0 {.} other {, # i’w wneud yn nes ymlaen.}}',
    'bot.standing.more': '{count, plural, other {Mae # arall yn y tab.}}',
    'bot.standing.open': 'Agor fy DPP',
    'bot.standing.not-known':
      'Nid yw eich manylion DPP gen i eto. Gall eich cydlynydd DPP eich ychwanegu at Pobl.',
    'bot.standing.no-policy':
      'Nid oes polisi DPP ar eich cyfer eto. Gall eich arweinydd DPP ddewis un i’ch uned.',
    'bot.command.my-standing': 'Fy sefyllfa',
    'bot.command.my-standing.does': 'eich oriau, beth sy’n hwyr a beth sydd i’w wneud yn fuan.',
    'bot.command.my-team': 'Fy nhîm',
    'bot.command.my-team.does': 'pwy sydd angen rhywbeth, beth, ac ers pryd.',
    'bot.command.why': 'Pam',
    'bot.command.why.does':
      'pam y gofynnir rhywbeth: teipiwch “pam” a’i enw; am eich tîm: “ar gyfer” a’u henw wedyn.',
    'bot.policy.heading': 'Mae rheol yn newid',
    'bot.policy.from': '{policy}, o {date}.',
    'bot.policy.change': '{title}: fe’i bernir yn ôl y rheol newydd o hynny ymlaen.',
    'bot.policy.change-due': '{title}: i’w wneud wedyn erbyn {date}.',
    'bot.policy.confirm': 'Rwyf wedi darllen hwn',
    'bot.policy.read': 'Rydych wedi cadarnhau eich bod wedi darllen hwn. Diolch.',
    'bot.policy.open': 'Agor fy DPP',
    'bot.policy.not-yours': 'Nid oes dim yma i chi ei gadarnhau.',
    'bot.why.heading': 'Pam?',
    'bot.why.clause': '{document}, {section}, llinell {line, number}',
    'bot.why.interpretation': 'Sut rydym yn ei ddarllen: {interpretation}',
    'bot.why.counted': 'Yn cyfrif: {label}',
    'bot.why.not-counted': 'Ddim yn cyfrif: {label}',
    'bot.why.part': '{name}: {status}',
    'bot.why.next': 'Nesaf: {next}',
    'bot.why.open': 'Agor y prawf',
    'bot.why.which': 'Pa un o’r rhain? Teipiwch “pam” a’i enw.',
    'bot.why.nothing': 'Nid oes polisi sy’n hysbys i mi yn gofyn dim gennych, felly nid oes dim i’w egluro.',
    'bot.why.nothing-of':
      'Nid oes polisi sy’n hysbys i mi yn gofyn dim gan {name}, felly nid oes dim i’w egluro.',
    'bot.why.which-of': 'Pa un o’r rhain, ar gyfer {name}? Teipiwch “pam”, ei enw, “ar gyfer”, a’r enw.',
    'bot.why.which-person':
      'Pa un o’r bobl hyn? Teipiwch yr enw cyfan ar ôl “ar gyfer”. Dau o’r un enw: agorwch nhw yn y tab.',
    'bot.why.person': '{name} · {unit}',
    'bot.why.nobody':
      'Nid wyf yn adnabod neb o’r enw hwnnw y cewch ddarllen ei gofnod. Teipiwch “pam”, beth sydd dan sylw, “ar gyfer”, a’r enw.',
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
    'bot.action.unknown':
      'Ni ellir defnyddio’r cerdyn hwn mwyach. Teipiwch “cymorth” i weld beth y gallaf ei wneud.',
    'bot.fault':
      'Ni weithiodd hynny, a ni sydd ar fai. Rhowch gynnig arall arni ymhen munud. Os bydd yn digwydd eto, dyfynnwch {reference}.',
    'bot.duration':
      '{hours, plural, =0 {} other {# awr}}{both, select, yes { } other {}}{minutes, plural, =0 {} two {# funud} other {# munud}}',
  },
);
