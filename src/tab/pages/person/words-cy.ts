import { readersCy } from '../../../domain/access/readers-messages.ts';
import { words as ofWhy } from '../why/words-cy.ts';
import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  ...ofWhy,
  'person.parts': 'Beth a ddangosir am {name}',
  'person.part.overview': 'Trosolwg',
  'person.part.record': 'Cofnod',
  'person.part.plan': 'Cynllun',
  'person.part.reviews': 'Adolygiadau',
  'person.chat': 'Sgwrsio',
  'person.chat.about': 'Sgwrsio â {name}',
  'person.mail': 'E-bostio',
  'person.mail.about': 'E-bostio {name}',
  'person.as-page': 'Agor y cofnod',
  'person.as-page.about': 'Agor cofnod {name}',
  'person.back': 'Yn ôl i’r trosolwg',

  'person.now.nothing': 'Nid oes dim i’w wneud nawr.',
  'person.no-policy': 'Nid oes polisi DPP yn berthnasol: nid yw’r uned wedi mabwysiadu un.',
  'person.group.overdue': 'Yn hwyr',
  'person.group.to-do': 'I’w wneud (dim dyddiad)',
  'person.group.due-soon':
    '{days, plural, =0 {Yn ddyledus heddiw} =1 {Y diwrnod nesaf} =2 {Y # ddiwrnod nesaf} other {Y # diwrnod nesaf}}',
  'person.group.last-year': 'Ar agor ers y llynedd',
  'person.to-plan': '{count, plural, =2 {Daw # beth yn nes ymlaen.} other {Daw # peth yn nes ymlaen.}}',
  'person.to-plan.open': 'Gweld y cynllun',

  'person.hours': 'Oriau',
  'person.hours.under': 'Oriau: {policy}',
  'person.hours.figure': '{counted, number} o {required, plural, other {# awr}}',
  'person.hours.paused': 'Ar absenoldeb: ni ddisgwylir oriau nawr.',
  'person.pace.reached': 'Mae’r targed wedi’i gyrraedd.',
  'person.pace.begun': 'Mae’r flwyddyn DPP newydd ddechrau.',
  'person.pace.started': 'Mae eu cyfnod ar gyfer hyn newydd ddechrau.',
  'person.pace.on-pace': 'Ar gyflymder cyson.',
  'person.pace.ahead': 'Tua {difference, plural, other {# awr}} ar y blaen i gyflymder cyson.',
  'person.pace.behind':
    'Tua {difference, plural, other {# awr}} ar ei hôl hi o gymharu â chyflymder cyson, a fyddai’n {expected, number} erbyn hyn.',

  'person.entries': 'Ar gofnod',
  'person.entries.none': 'Nid oes hyfforddiant, cymhwyster na’u tebyg ar gofnod eto.',
  'person.entries.all': 'Dangos y cyfan ({count, number})',

  'person.plan.dates': 'Beth sydd i ddod, yn ôl dyddiad',
  'person.plan.none': 'Nid oes dyddiad i ddod ar gyfer dim.',
  'person.plan.goal': 'Nod',
  'person.plan.open': 'Nodau ac anghenion',
  'person.plan.renew': 'I’w adnewyddu',

  'person.reviews.asked': 'Beth mae’r polisi yn gofyn amdano',
  'person.reviews.nothing-asked': 'Nid yw’r polisi yn gofyn am adolygiad.',
  'person.reviews.open': 'Cynnal adolygiad',
  'person.reviews.open.about': 'Cynnal adolygiad o {name}',
  'person.reviews.see': 'Gweld yr adolygiadau',
  'person.reviews.see.about': 'Gweld adolygiadau {name}',
  'person.reviews.held': 'Adolygiadau a gynhaliwyd',
  'person.reviews.none-held': 'Nid oes adolygiad wedi’i gofnodi eto.',
  'person.reviews.not-yours':
    'Darllenir adolygiadau gan y person, eu rheolwr llinell, pwy bynnag sy’n eu hadolygu a’r arweinydd DPP.',
  'person.told': 'Ar y ffurflen roeddent yn darllen: “{promise}”',

  ...readersCy,
};
