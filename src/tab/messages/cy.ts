import type { Messages } from './message-id.ts';
import { readersCy } from '../../domain/access/readers-messages.ts';
import { answersCy } from './pages/answers-cy.ts';
import { entriesCy } from './pages/entries-cy.ts';
import { logCy } from './pages/log-cy.ts';
import { peopleCy } from './pages/people-cy.ts';
import { auditCy } from './pages/audit-cy.ts';
import { problemRowsCy } from './pages/problem-rows-cy.ts';
import { reviewCy } from './pages/review-cy.ts';
import { rulesCy } from './pages/rules-cy.ts';
import { eventsCy } from './pages/events-cy.ts';
import { standingOnCy } from './pages/standing-on-cy.ts';

/**
 * Welsh words of the tab, by the ids of `en.ts`. Plurals go by exact numbers, not by plural categories: some browsers come
 * without the rules of Welsh.
 */
export const cy: Messages = {
  title: '{page} – DPP',
  'title.error': 'Gwall: {title}',
  date: '{day, number} {month, select, 1 {Ion} 2 {Chwef} 3 {Maw} 4 {Ebr} 5 {Mai} 6 {Meh} 7 {Gorff} 8 {Awst} 9 {Medi} 10 {Hyd} 11 {Tach} other {Rhag}} {year}',
  moment: '{date}, {time}',
  minutes: '{minutes} mun',
  hours: '{hours} awr',

  'action.retry': 'Ceisio eto',
  'action.retrying': 'Yn ceisio eto…',

  'state.loading': 'Yn llwytho',
  'state.still-loading': 'Yn dal i lwytho. Mae hyn yn cymryd mwy o amser nag arfer.',
  'state.not-refreshed': 'Methwyd adnewyddu. Dyma’r sefyllfa am {time}.',
  'state.offline': 'Rydych all-lein. Cedwir yr hyn a deipiwch ar y ddyfais hon nes iddo gael ei gadw.',

  'failure.title': 'Ni lwythodd hyn',
  'failure.unreachable':
    'Ni chafwyd ateb gan y rhwydwaith. Nid oes dim a gadwyd wedi’i golli. Ceisiwch eto pan fyddwch wedi cysylltu.',
  'failure.too-slow':
    'Cymerodd yr ateb ormod o amser. Nid oes dim a gadwyd wedi’i golli. Ceisiwch eto ymhen ychydig.',
  'failure.unreadable':
    'Nid oedd yr ateb fel y disgwyl. Nid oes dim a gadwyd wedi’i golli. Ceisiwch eto, neu rhowch wybod i’r tîm cymorth.',
  'failure.sign-in.title': 'Methwyd eich mewngofnodi',
  'failure.sign-in':
    'Ni chadarnhaodd Teams pwy ydych chi. Ceisiwch eto. Os yw’n parhau, allgofnodwch o Teams a mewngofnodi eto, neu holwch eich gweinyddwr.',
  'failure.not-yours': 'Nid oes dim yma i chi',
  'failure.who-has-it':
    'Mae cofnod person yn agored iddo ef neu hi, i’r rheolwr llinell, i’r cydlynydd DPP ac i’r arweinydd DPP. Os credwch y dylai fod yn agored i chi, holwch eich arweinydd DPP.',
  'failure.address': 'Mae cyfeiriad y dudalen hon yn gofyn am rywbeth na ellir ei ateb.',
  'failure.reference': 'Cyfeirnod: {reference}',

  'broken.title': 'Peidiodd y dudalen hon â gweithio',
  'broken.text':
    'Mae’r hyn a gadwyd yn ddiogel, a chedwir yr hyn yr oeddech yn ei deipio ar y ddyfais hon. Agorwch y dudalen eto i barhau.',
  'broken.reload': 'Agor eto',

  'outside.title': 'Agorwch hyn yn Teams',
  'outside.text': 'Mae CPD Companion yn rhedeg y tu mewn i Microsoft Teams, er mwyn gwybod pwy ydych chi.',
  'outside.link': 'Mynd i Teams',

  'unknown.title': 'Croeso, {name}',
  'unknown.missing':
    'Nid ydych ar y rhestr o bobl eto, felly ni wyddom beth yw eich rôl, eich uned na’ch oriau.',
  'unknown.who':
    'Gall eich arweinydd DPP neu’ch gweinyddwr eich ychwanegu. Dywedwch wrthynt eich bod wedi gweld y dudalen hon.',
  'unknown.id': 'Efallai y bydd angen y dynodydd hwn arnynt: {oid}',

  'tabs.label': 'DPP',
  'tab.me': 'Fi',
  'tab.team': 'Fy nhîm',
  'tab.events': 'Digwyddiadau',
  'tab.rules': 'Rheolau',
  'tab.organisation': 'Sefydliad',

  ...readersCy,

  ...answersCy,

  'person.fte': '{fte, number} o amser llawn',

  'hours.title': 'Eich oriau',
  'hours.title-under': 'Eich oriau: {policy}',
  'hours.figure': '{counted, number} o {required, number} awr',
  'hours.cycle': 'Blwyddyn DPP {from} i {to}.',
  'hours.span': 'I chi mae’n rhedeg o {from} i {to}.',
  'hours.how': 'Sut y cyfrifir {required, number} awr?',
  'hours.paused': 'Rydych ar absenoldeb: ni ddisgwylir dim gennych nawr.',
  'hours.recommended': 'Mae eich polisi’n argymell y nifer hwn ar gyfer eich rôl; nid yw’n ei fynnu.',
  'hours.logged': '{hours, number} awr wedi’u cofnodi yn y flwyddyn DPP hon',
  'hours.no-target': 'Nid yw eich polisi’n gosod nifer o oriau ar gyfer eich rôl.',
  'hours.no-policy':
    'Dim targed eto: nid yw eich uned wedi mabwysiadu polisi DPP. Gall eich arweinydd DPP osod un. Gallwch gofnodi DPP serch hynny.',
  'pace.reached': 'Mae eich oriau wedi cyrraedd y targed.',
  'pace.begun': 'Newydd ddechrau y mae’r flwyddyn DPP.',
  'pace.started': 'Newydd ddechrau y mae eich amser ar gyfer hyn.',
  'pace.on-pace': 'Mae eich oriau ar gyflymder cyson.',
  'pace.ahead': 'Rydych tua {difference, number} awr o flaen cyflymder cyson.',
  'pace.others-overdue': 'Mae pethau eraill yn hwyr: dewch i ben â nhw’n gyntaf.',
  'pace.others-to-do': 'Mae pethau eraill i’w gwneud: dewch i ben â nhw’n gyntaf.',
  'pace.behind':
    'Ar gyflymder cyson byddai gennych {expected, number} awr erbyn hyn; rydych tua {difference, number} awr ar ei hôl hi.',

  'overall.action-needed': 'Angen gweithredu',
  'overall.on-track': 'Ar y trywydd iawn',
  'overall.unknown': 'Dim polisi',
  'overall.on-leave': 'Ar absenoldeb',
  'overall.on-leave-until': 'Ar absenoldeb tan {date}',
  'needs.overdue': '{count, number} yn hwyr',
  'needs.to-do': '{count, number} i’w wneud, heb ddyddiad',
  'needs.due-soon':
    '{count, number} {days, plural, =0 {yn ddyledus heddiw} =2 {yn ddyledus yn ystod y # ddiwrnod nesaf} other {yn ddyledus yn ystod y # diwrnod nesaf}}',
  'needs.nothing':
    'Dim yn hwyr, dim {days, plural, =0 {yn ddyledus heddiw} =2 {yn ddyledus yn ystod y # ddiwrnod nesaf} other {yn ddyledus yn ystod y # diwrnod nesaf}}',
  'needs.later': '{count, number} i’w wneud yn nes ymlaen',

  'due.title': 'Beth sydd i’w wneud',
  'due.title-under': 'Beth sydd i’w wneud: {policy}',
  'due.nothing': 'Nid oes dim angen eich sylw.',
  'due.nothing-else': 'Nid oes dim arall angen eich sylw.',
  'due.no-policy': 'Nid yw eich uned wedi mabwysiadu polisi DPP eto, felly ni ofynnir dim gennych yma.',
  'due.rest': 'Popeth arall ({count, number})',
  'due.policy': '{policy}, ar {date}',
  'due.on': 'erbyn {date}',
  'due.today': 'heddiw',
  'due.in': 'erbyn {date}, ymhen {days, plural, =2 {# ddiwrnod} other {# diwrnod}}',
  'due.renew': 'adnewyddwch erbyn {date}, ymhen {days, plural, =2 {# ddiwrnod} other {# diwrnod}}',
  'due.since': 'ers {date}, {days, plural, =2 {# ddiwrnod} other {# diwrnod}} yn ôl',

  'outcome.why': 'Pam?',
  'outcome.clause': '{document}, {section}, llinell {line, number}',
  'outcome.interpretation': 'Ein dehongliad: {interpretation}',

  'why.title': 'Pam: {title}',
  'why.open': 'Gweld y prawf',
  'why.open.about': '{words} {title}',
  'why.back-to-me': 'Yn ôl i fy nhudalen',
  'why.back-to-review': 'Yn ôl i adolygiad {name}',
  'why.verdict': 'Sut mae’n sefyll',
  'why.clause': 'Y cymal y mae’n dibynnu arno',
  'why.parts': 'Fesul rhan',
  'why.facts': 'Ffeithiau a ddefnyddiwyd',
  'why.counted': 'Beth sy’n cyfrif',
  'why.counted.none': 'Nid oes dim ar gofnod yn cyfrif tuag at hyn.',
  'why.uncounted': 'Beth nad yw’n cyfrif, a pham',
  'why.uncounted.none': 'Ni adawyd dim ar gofnod allan.',
  'why.next': 'Y cam nesaf',
  'why.next.none': 'Nid oes angen gwneud dim nawr.',

  'last-year.title': 'Y llynedd',
  'last-year.text':
    'Yr hyn a gollwyd o {from} hyd {to}. Mae’n aros yma nes y cofnodir adolygiad o’r flwyddyn honno, a gynhaliwyd ar ôl ei diwedd.',

  'plan.title': 'Eich cynllun',
  'plan.empty': 'Dim nodau eto. Bydd y nodau y cytunwch arnynt mewn adolygiad i’w gweld yma.',
  'goal.open': 'erbyn {date}',
  'goal.past': 'Mae’r dyddiad wedi mynd heibio',
  'goal.done': 'Wedi’i gyflawni (erbyn {date})',
  'goal.dropped': 'Wedi’i ollwng (erbyn {date})',

  'evaluations.title': 'Yn aros am eich ateb',
  'evaluations.held': 'Hyfforddiant ar {date}',
  'evaluations.answer': 'Ateb',
  'evaluations.answer.about': 'Ateb: {title}',

  'record.title': 'Eich cofnod',
  'record.empty':
    'Dim wedi’i gofnodi yn y flwyddyn DPP hon eto. Ychydig eiliadau mae’r cofnod cyntaf yn ei gymryd: dewiswch Cofnodi DPP.',
  'record.all': 'Dangos pob un o’r {count, number}',
  'record.from-event': 'o ddigwyddiad',
  'record.external': 'dan ofal rhywun arall',
  'record.standards': '{count, number} safon',
  'record.reflection': 'Myfyrdod',

  ...logCy,
  'duration.half-day': 'Hanner diwrnod ({hours})',
  'duration.day': 'Diwrnod cyfan ({hours})',
  'duration.other': 'Arall',
  'duration.typed': 'Oriau',
  'duration.hint': 'Er enghraifft 1.5, 1:30 neu 90 min',
  'when.today': 'Heddiw',
  'when.yesterday': 'Ddoe',
  'when.other': 'Dyddiad arall',
  'when.typed': 'Dyddiad: diwrnod/mis/blwyddyn',
  'when.calendar': 'Calendr',

  'form.problems':
    '{count, plural, =1 {Mae problem} =2 {Mae # broblem} =3 {Mae # phroblem} =6 {Mae # phroblem} other {Mae # problem}}',
  'form.save': 'Cadw',
  'form.saving': 'Yn cadw…',
  'form.close': 'Cau',
  'form.clear': 'Clirio',
  'issue.empty': 'Mae angen hwn.',
  'issue.too-long': 'Defnyddiwch {limit} nod neu lai.',
  'issue.check-the-year': 'Gwiriwch y flwyddyn.',
  'issue.hidden-characters': 'Tynnwch y nodau cudd: teipiwch hwn eto yn lle ei ludo.',
  'issue.not-a-choice': 'Dewiswch un o’r rhain.',
  'issue.other': 'Gwiriwch hwn.',
  'not-saved.title': 'Heb ei gadw eto.',
  'not-saved.kept': 'Cedwir yr hyn a deipiwyd yma: cadwch eto pan fyddwch yn barod.',
  'not-saved.confirm': 'Cadw beth bynnag',
  'not-saved.network': 'Ni chafwyd ateb gan y rhwydwaith.',
  'not-saved.unreadable': 'Ni wyddom a gafodd ei storio. Mae’n ddiogel ceisio eto.',
  'not-saved.stored-already.title': 'Mae fersiwn gynharach wedi’i chadw eisoes.',
  'not-saved.stored-already':
    'Cyrhaeddodd y cynnig cyntaf y cofnod. Os yw hwn yn rhywbeth arall, cadwch ef ar wahân; os nad yw, dewiswch Clirio.',
  'not-saved.save-as-new': 'Cadw fel cofnod newydd',

  'team.title': 'Fy nhîm',
  'team.scope': '{scope}, ar {date}.',
  'team.needs':
    '{needSomething, plural, =0 {Nid oes gan neb ddim yn hwyr, i’w wneud heb ddyddiad, nac yn ddyledus cyn hir.} other {Mae angen rhywbeth ar # o {people, number}.}}',
  'team.none-judged': 'Nid oes polisi DPP ar eu cyfer eto, felly ni ellir dweud dim am neb.',
  'team.overdue': 'Yn hwyr',
  'team.to-do': 'I’w wneud, heb ddyddiad',
  'team.to-do-word': 'I’w wneud',
  'team.to-do-item': '{title}: i’w wneud, heb ddyddiad',
  'team.nobody-overdue': 'Nid oes dim yn hwyr gan neb.',
  'team.reviewed': 'Adolygiadau o eraill yr ydych yn eu cynnal',
  'team.everybody': 'Pawb',
  'team.empty':
    'Nid oes neb yn atebol i chi eto. Daw rheolwyr llinell o gyfeiriadur y sefydliad: gall eich gweinyddwr eu gosod.',
  'team.overdue-item': '{title}: ers {date} ({days, plural, =2 {# ddiwrnod} other {# diwrnod}})',
  'team.due-item':
    '{title}: erbyn {date} (ymhen {days, plural, =0 {llai na diwrnod} =2 {# ddiwrnod} other {# diwrnod}})',
  'team.hours': '{counted, number} o {required, number} awr',
  'team.open': 'Adolygiad: agor {name}',
  'team.unknown': 'Nid oes polisi DPP yn berthnasol eto: nid yw’r uned wedi mabwysiadu un',

  'events.title': 'Digwyddiadau',
  'events.list': 'Digwyddiadau hyfforddi',
  'events.empty':
    'Dim hyfforddiant eto. Trefnwch y digwyddiad cyntaf; daw’r gofrestr a’r gwerthusiad yn ei sgil.',
  'events.schedule': 'Trefnu digwyddiad',
  'events.scheduled': 'Wedi’i gadw. Trefnwyd {title}.',
  'events.counts':
    '{attended, plural, =0 {neb wedi’i nodi’n bresennol} other {# yn bresennol}}, {evaluated, plural, =0 {dim atebion} other {# wedi ateb}}',
  'events.register': 'Cymryd y gofrestr',
  'events.see-register': 'Gweld y gofrestr',
  'events.register.about': '{action}: {title}',
  'event.title': 'Beth yw ei enw?',
  'event.title.empty': 'Rhowch enw i’r digwyddiad.',
  'event.unit': 'I ba uned?',
  'event.unit.empty': 'Dewiswch uned.',
  'event.activityType': 'Math',
  'event.activityType.empty': 'Dewiswch fath.',
  'event.when': 'Pryd?',
  'event.starts': 'Yn dechrau am',
  'event.ends': 'Yn gorffen am',
  'event.startsAt.not-a-time': 'Rhowch ddyddiad ac amser dechrau sy’n bod, er enghraifft 3/11/2026 a 14:00.',
  'event.endsAt.not-a-time': 'Rhowch amser gorffen sy’n bod, er enghraifft 15:30.',
  'event.endsAt.ends-before-start': 'Rhaid i’r digwyddiad orffen ar ôl dechrau.',
  'event.venue': 'Ble?',
  'event.venue.empty': 'Dywedwch ble y mae, neu ei fod ar-lein.',
  'event.provider': 'Pwy sy’n ei ddarparu?',
  'event.provider.empty': 'Dywedwch pwy sy’n darparu’r hyfforddiant.',

  'register.title': 'Cofrestr: {title}',
  'register.back': 'Yn ôl i’r digwyddiadau',
  'register.people': 'Pwy oedd yno?',
  'register.empty': 'Nid oes neb yn yr uned hon eto. Gall eich gweinyddwr ychwanegu pobl.',
  'register.all-present': 'Pawb yn bresennol',
  'register.all-present.hint': 'Mae hyn yn nodi bod pawb yn bresennol; yna newidiwch yr eithriadau.',
  'register.attended': 'Presennol',
  'register.absent': 'Absennol',
  'register.not-yourself': 'Rhywun arall sy’n dweud a oeddech chi yno.',
  'register.find': 'Chwilio am enw',
  'register.nobody-found': 'Nid oes enw’n cyfateb.',
  'register.nobody-marked': 'Nodwch o leiaf un person yn gyntaf.',
  'register.marked':
    '{present, number} yn bresennol, {absent, number} yn absennol, {unmarked, number} heb eu nodi.',
  'register.saved': 'Wedi’i gadw. {present, number} yn bresennol, {absent, number} yn absennol.',

  'evaluation.title': 'Gwerthusiad: {title}',
  'evaluation.back': 'Yn ôl i fy nhudalen',
  'evaluation.held': 'Hyfforddiant ar {date}',
  'evaluation.answered': 'Rydych wedi ateb hwn eisoes. Diolch.',
  'evaluation.closed':
    'Caeodd y ffurflen hon ar {date}. Gallwch ddweud eich barn am yr hyfforddiant o hyd: ychwanegwch werthusiad o weithgaredd at eich cofnod.',
  'evaluation.closed.record': 'Mynd i’m cofnod',
  'evaluation.change': 'Newid fy ateb',
  'evaluation.keep': 'Cadw fy ateb fel y mae',
  'evaluation.thanks': 'Wedi’i gadw. Diolch.',
  'evaluation.not-drawable':
    'Ni ellid dangos y ffurflen hon yma. Gallwch ei hateb yn y sgwrs gyda CPD Companion.',

  ...peopleCy,
  ...problemRowsCy,
  ...auditCy,

  ...reviewCy,
  ...rulesCy,

  ...eventsCy,

  ...standingOnCy,

  ...entriesCy,

  'organisation.title': 'Sefydliad',
  'organisation.as-of': 'Cyfansymiau ar {date}. Dim enwau.',
  'organisation.people': '{count, plural, =1 {# person} other {# o bobl}}',
  'organisation.with-overdue': 'O’r rhain, â rhywbeth yn hwyr',
  'organisation.to-look-at': 'I’w gywiro',
  'organisation.directory-old':
    'Nid yw’r cyfeiriadur wedi’i ddarllen ers diwrnod. Nes y bydd, nid oes neb yn rheolwr ar neb yma ac ni ellir agor unrhyw dîm. Gofynnwch i bwy bynnag sy’n gofalu am y gweinydd.',
  'organisation.without-manager':
    '{count, plural, =0 {Mae gan bawb reolwr gweithredol yn y cyfeiriadur.} =2 {Mae # berson heb reolwr: mae rhywun arall yn ateb drostynt.} other {Mae # person heb reolwr: mae rhywun arall yn ateb drostynt.}}',
  'organisation.without-manager.open': 'Dangos y bobl heb reolwr',
  'organisation.rows':
    '{count, plural, =0 {Gellir darllen pob rhes yn y rhestrau.} =2 {Mae # res yn y rhestrau i edrych arnynt: nid ydynt yn cyfrif, neu nid ydynt yn cyfrif digon, nes eu cywiro.} other {Mae # rhes yn y rhestrau i edrych arnynt: nid ydynt yn cyfrif, neu nid ydynt yn cyfrif digon, nes eu cywiro.}}',
  'organisation.rows.open': 'Dangos y rhesi i edrych arnynt',
  'organisation.show': 'Dangos',
  'organisation.how-counted':
    'Angen gweithredu: mae rhywbeth yn hwyr, i’w wneud heb ddyddiad, neu’n ddyledus o fewn amser rhybudd y polisi. Ar y trywydd iawn: dim un o’r rhain, er y gall fod rhywbeth i’w wneud yn nes ymlaen. Dim polisi: nid yw’r uned wedi mabwysiadu un.',
  'organisation.units': 'Fesul uned',
  'organisation.requirements': 'Fesul gofyniad',
  'organisation.unit': 'Uned',
  'organisation.requirement': 'Gofyniad',
  'organisation.people-column': 'Pobl',
  'organisation.current': 'Cyfredol',
  'organisation.overdue': 'Yn hwyr',
  'organisation.to-do': 'I’w wneud',
  'organisation.due-soon': 'Yn ddyledus cyn hir',
  'organisation.other': 'Arall',
  'organisation.how-other': 'Arall: dim i’w wneud eto, ar y gweill, neu ar absenoldeb.',
  'organisation.too-few': 'heb ei ddangos',
  'organisation.not-shown': 'Ni ddangosir rhifau dan bump, na rhifau eraill a fyddai’n eu datgelu.',
  'organisation.empty': 'Dim ffigurau eto. Byddant yn ymddangos pan fydd pobl a pholisïau yn eu lle.',
};
