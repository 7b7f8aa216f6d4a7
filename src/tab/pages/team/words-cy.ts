import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
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
  'team.stands-in.review': 'Nid oes neb wedi’i enwi ar gyfer yr adolygiad hwn: chi sy’n sefyll i mewn.',
  'team.stands-in.next-up':
    'Rydych yn sefyll i mewn: nid yw eu rheolwr llinell eu hunain yma mwyach, a chi yw’r nesaf i fyny.',
  'team.stands-in.unit':
    'Rydych yn sefyll i mewn: nid oes rheolwr llinell hysbys, ac mae eu huned yn eich enwi chi.',
  'team.stands-in.cpd-lead':
    'Rydych yn sefyll i mewn: nid oes rheolwr llinell hysbys, a chi yw’r arweinydd DPP.',
  'review.open': 'Adolygiad',
};
