import type { SharedId } from './message-id.ts';

/**
 * The same in Welsh. Plurals go by exact numbers, not by plural categories: some browsers come without the rules of Welsh.
 */
export const cy: Readonly<Record<SharedId, string>> = {
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

  'due.on': 'erbyn {date}',
  'due.today': 'heddiw',
  'due.in': 'erbyn {date}, ymhen {days, plural, =2 {# ddiwrnod} other {# diwrnod}}',
  'due.renew': 'adnewyddwch erbyn {date}, ymhen {days, plural, =2 {# ddiwrnod} other {# diwrnod}}',
  'due.since': 'ers {date}, {days, plural, =2 {# ddiwrnod} other {# diwrnod}} yn ôl',

  'outcome.why': 'Pam?',
  'outcome.clause': '{document}, {section}, llinell {line, number}',
  'outcome.interpretation': 'Ein dehongliad: {interpretation}',

  'why.open': 'Gweld y prawf',
  'why.open.about': '{words} {title}',
  'why.back-to-me': 'Yn ôl i fy nhudalen',
  'why.back-to-review': 'Yn ôl i adolygiad {name}',
  'why.clause': 'Y cymal y mae’n dibynnu arno',

  'last-year.title': 'Y llynedd',
  'last-year.text':
    'Yr hyn a gollwyd o {from} hyd {to}. Mae’n aros yma nes y cofnodir adolygiad o’r flwyddyn honno, a gynhaliwyd ar ôl ei diwedd.',

  'record.all': 'Dangos pob un o’r {count, number}',
  'record.reflection': 'Myfyrdod',

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

  'input.person.searching': 'Yn chwilio am bobl …',
  'input.person.failed': 'Ni atebodd y chwiliad. Rhowch gynnig arall arni.',
  'input.person.nobody': 'Neb o’r enw hwnnw: {name}',
  'input.person.chosen': 'Wedi’i ddewis yn gynharach',
  'input.hours.half-day': 'Hanner diwrnod ({hours})',
  'input.hours.day': 'Diwrnod cyfan ({hours})',
  'input.hours.other': 'Arall',
  'input.hours.typed': 'Oriau',
  'input.hours.hint': 'Er enghraifft 1.5, 1:30 neu 90 min',
  'input.unit.of': '{label}, uned',
  'input.unit': 'Uned',
  'input.yes': 'Ie',
  'input.no': 'Na',

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

  'entries.open': 'Cofnod',
  'entries.open.about': 'Cofnod: agor {name}',

  'entry.correct': 'Cywiro',
  'entry.take-back': 'Tynnu’n ôl',

  'withdrawal.reason': 'Pam mae’n cael ei dynnu’n ôl?',
  'withdrawal.reason.hint': 'Mae’r cofnod yn aros yn yr hanes gyda’r rheswm hwn, ac nid yw’n cyfrif mwyach.',
  'withdrawal.reason.empty': 'Dywedwch pam mae’n cael ei dynnu’n ôl.',
  'withdrawal.reason.too-long': 'Rhowch y rheswm mewn {limit} nod neu lai.',
  'withdrawal.keep': 'Ei gadw',

  'issue.not-a-date': 'Rhowch ddyddiad sy’n bod, er enghraifft 3/11/2026.',
  'issue.future-date': 'Rhowch ddyddiad heddiw neu un cynharach.',
  'issue.past-date': 'Rhowch ddyddiad diweddarach.',

  'inset-days.1': 'Diwrnod cyfan',
  'inset-days.0.5': 'Hanner diwrnod',
  'inset-days.0': 'Dim ohono',

  'category.hint': 'Mae’r polisi’n edrych ar hyn: mae’n penderfynu at beth y mae’r amser yn cyfrif.',

  'event.insetDays.hint':
    'Beth bynnag yw ei funudau. Mae diwrnod yn cyfrif unwaith, faint bynnag o ddigwyddiadau sydd ynddo.',

  'category.educational': 'Addysgu a hyfforddi',
  'category.sector': 'Fy mhwnc neu fy sector',
  'category.other': 'Rhywbeth arall',

  'people.search': 'Chwilio',
  'people.name': 'Enw',
  'people.back': 'Yn ôl at y bobl',

  'review.back': 'Yn ôl i fy nhîm',
  'review.held-item': '{kind}, {date}, gyda {reviewer}',
  'review.somebody': 'rhywun',

  'logged.title': 'Gweithgareddau DPP eleni',
  'logged.empty': 'Dim wedi’i gofnodi yn y flwyddyn DPP hon eto.',

  'conflict.title': 'Roedd rhywun yn gyflymach.',
  'conflict.changed': 'Newidiodd {name} hwn ar {date}, tra oedd ar agor gennych.',
  'conflict.taken-back': 'Tynnodd {name} hwn yn ôl ar {date}, tra oedd ar agor gennych: {reason}',
  'conflict.kept': 'Cadwyd yr hyn a deipiwyd gennych.',
  'conflict.theirs': '{field}: {theirs} (eich un chi: {yours})',
  'conflict.nothing': 'dim',
  'conflict.put-mine': 'Cadw fy un i yn ei le',
  'conflict.take-theirs': 'Gadael fel y mae ganddynt',

  'issue.not-a-number': 'Rhowch rif.',

  'rule.choice.deliversLearning': 'Yn cyflwyno dysgu',
  'rule.choice.manager': 'Yn rheoli eraill',
  'rule.choice.contactWithChildren': 'Mewn cysylltiad â phlant',
  'rule.choice.specialistSubject': 'Yn addysgu pwnc arbenigol',
  'rule.choice.regulated': 'Wedi’i reoleiddio',
  'rule.choice.registered': 'Wedi’i gofrestru',

  'issue.none-chosen': 'Dewiswch bawb, neu o leiaf un.',

  'standing-on.open': 'Sefyllfa ar ddiwrnod',
  'standing-on.open.about': 'Sefyllfa ar ddiwrnod: {name}',
  'standing-on.back-to-record': 'Yn ôl i’r cofnod',
  'standing-on.judged': 'Ar {asOf}, yn ôl yr hyn oedd ar gofnod ar {knownOn}.',
};
