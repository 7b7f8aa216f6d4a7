import { catalogue } from '../../domain/message.ts';

/** What the bot says of where people stand, and of their reviews. Names and titles come in as values and are made safe by the card. */
export const botStandingMessages = catalogue(
  {
    'bot.review.heading': 'A review is overdue',
    'bot.review.when': 'It was due on {date}, {days} ago.',
    'bot.review.why': 'You get this once, because you hold this review of {name}.',
    'bot.review.open': 'Open the review',
    'bot.review.fallback': '{review} with {name} was due on {date}, {days} ago. Open it in CPD Companion.',
    'bot.needs.overdue': '{title}: overdue since {date} ({days})',
    'bot.needs.expired': '{title}: ran out on {date} ({days} ago)',
    'bot.needs.to-do': '{title}: to do; no date is set',
    'bot.needs.due-soon': '{title}: due on {date} (in {days})',
    'bot.needs.due-today': '{title}: due today',
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
    'bot.why.heading': 'Why?',
    'bot.why.clause': '{document}, {section}, line {line, number}',
    'bot.why.interpretation': 'How we read it: {interpretation}',
    'bot.why.counted': 'Counted: {label}',
    'bot.why.not-counted': 'Not counted: {label}',
    'bot.why.part': '{name}: {status}',
    'bot.why.next': 'Next: {next}',
    'bot.why.open': 'Open the proof',
    'bot.why.which': 'Which of these do you mean?',
    'bot.why.nothing': 'Nothing is asked of you by a policy that I know, so there is nothing to explain.',
    'bot.why.nothing-of':
      'Nothing is asked of {name} by a policy that I know, so there is nothing to explain.',
    'bot.why.which-of': 'Which of these do you mean, for {name}?',
    'bot.who.heading': 'Who?',
    'bot.who.which': 'Which of these people do you mean?',
    'bot.standing-of.heading': 'Where they stand',
    'bot.standing-of.open': 'Open in the tab',
    'bot.standing-of.no-policy':
      'No CPD policy applies to {name} yet. The CPD lead can choose one for the unit.',
    'bot.standing-of.whose':
      'Whose? Type “compliance for” and the name of somebody whose record you may read.',
    'bot.why.person': '{name} · {tag}',
    'bot.why.nobody':
      'I know nobody of that name whose record you may read. Type “why”, what it is about, “for”, and the name.',
  },
  {
    'bot.review.heading': 'Mae adolygiad yn hwyr',
    'bot.review.when': 'Roedd i fod ar {date}, {days} yn ôl.',
    'bot.review.why': 'Cewch y neges hon unwaith, gan mai chi sy’n cynnal yr adolygiad hwn o {name}.',
    'bot.review.open': 'Agor yr adolygiad',
    'bot.review.fallback':
      'Roedd {review} gyda {name} i fod ar {date}, {days} yn ôl. Agorwch yr adolygiad yn CPD Companion.',
    'bot.needs.overdue': '{title}: yn hwyr ers {date} ({days})',
    'bot.needs.expired': '{title}: daeth i ben ar {date} ({days} yn ôl)',
    'bot.needs.to-do': '{title}: i’w wneud; nid oes dyddiad',
    'bot.needs.due-soon': '{title}: i’w wneud erbyn {date} (ymhen {days})',
    'bot.needs.due-today': '{title}: i’w wneud heddiw',
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
    'bot.why.heading': 'Pam?',
    'bot.why.clause': '{document}, {section}, llinell {line, number}',
    'bot.why.interpretation': 'Sut rydym yn ei ddarllen: {interpretation}',
    'bot.why.counted': 'Yn cyfrif: {label}',
    'bot.why.not-counted': 'Ddim yn cyfrif: {label}',
    'bot.why.part': '{name}: {status}',
    'bot.why.next': 'Nesaf: {next}',
    'bot.why.open': 'Agor y prawf',
    'bot.why.which': 'Pa un o’r rhain?',
    'bot.why.nothing': 'Nid oes polisi sy’n hysbys i mi yn gofyn dim gennych, felly nid oes dim i’w egluro.',
    'bot.why.nothing-of':
      'Nid oes polisi sy’n hysbys i mi yn gofyn dim gan {name}, felly nid oes dim i’w egluro.',
    'bot.why.which-of': 'Pa un o’r rhain, ar gyfer {name}?',
    'bot.who.heading': 'Pwy?',
    'bot.who.which': 'Pa un o’r bobl hyn?',
    'bot.standing-of.heading': 'Eu sefyllfa',
    'bot.standing-of.open': 'Agor yn y tab',
    'bot.standing-of.no-policy':
      'Nid oes polisi DPP ar gyfer {name} eto. Gall yr arweinydd DPP ddewis un i’r uned.',
    'bot.standing-of.whose': 'Pwy? Teipiwch “sefyllfa” ac enw rhywun y cewch ddarllen ei gofnod.',
    'bot.why.person': '{name} · {tag}',
    'bot.why.nobody':
      'Nid wyf yn adnabod neb o’r enw hwnnw y cewch ddarllen ei gofnod. Teipiwch “pam”, beth sydd dan sylw, “ar gyfer”, a’r enw.',
  },
);
