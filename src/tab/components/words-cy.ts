import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'brought.from': 'Gan {organisation}: yr archif a wnaed ar {date}, rhif {number}…',
  'brought.from.name': 'Cofnod {name} ydyw.',
  'action.retry': 'Ceisio eto',
  'action.retrying': 'Yn ceisio eto…',

  'state.loading': 'Yn llwytho',
  'state.still-loading': 'Yn dal i lwytho. Mae hyn yn cymryd mwy o amser nag arfer.',
  'state.not-refreshed': 'Methwyd adnewyddu. Dyma’r sefyllfa am {time}.',
  'state.unworded': 'Nid oes geiriau ar gyfer hyn eto.',
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

  'overall.action-needed': 'Angen gweithredu',
  'overall.on-track': 'Ar y trywydd iawn',
  'overall.unknown': 'Dim polisi',
  'overall.on-leave': 'Ar absenoldeb',
  'overall.on-leave-until': 'Ar absenoldeb tan {date}',

  'needs.overdue': '{count, number} yn hwyr',
  'needs.expired': '{count, number} wedi dod i ben',
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
  'item.more': 'Mwy: {title}',
  'outcome.clause': '{document}, {section}, llinell {line, number}',
  'outcome.interpretation': 'Ein dehongliad: {interpretation}',

  'why.open': 'Gweld y prawf',
  'why.open.about': '{words} {title}',
  'why.back-to-me': 'Yn ôl i fy nhudalen',
  'why.back-to-review': 'Yn ôl i adolygiad {name}',
  'why.clause': 'Beth mae’r polisi’n ei ddweud',

  'last-year.title': 'Y llynedd',
  'last-year.text':
    'Yr hyn a gollwyd o {from} hyd {to}. Mae’n aros yma nes y cofnodir adolygiad o’r flwyddyn honno, a gynhaliwyd ar ôl ei diwedd.',

  'last-year.see': 'Gweld sut yr oedd ar {date}',

  'record.all': 'Dangos pob un o’r {count, number}',
  'record.reflection': 'Myfyrdod',

  'plan.show': 'Cynllun',
  'plan.show.about': 'Cynllun {name}',
  'entries.open': 'Cofnod',
  'entries.open.about': 'Cofnod: agor {name}',

  'people.back': 'Yn ôl at y bobl',

  'review.back': 'Yn ôl i fy nhîm',

  'logged.title': 'Gweithgareddau DPP eleni',
  'logged.empty': 'Dim wedi’i gofnodi yn y flwyddyn DPP hon eto.',

  'standing-on.open': 'Edrych yn ôl ar ddiwrnod',
  'standing-on.open.about': 'Edrych yn ôl ar ddiwrnod: {name}',
  'standing-on.back-to-record': 'Yn ôl i’r cofnod',
  'standing-on.judged': 'Ar {asOf}, yn ôl yr hyn oedd ar gofnod ar {knownOn}.',
};
