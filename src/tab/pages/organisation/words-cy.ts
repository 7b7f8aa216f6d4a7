import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'organisation.title': 'Sefydliad',
  'organisation.as-of': 'Cyfansymiau ar {date}. Dim enwau.',
  'organisation.counting':
    'Mae rhywbeth wedi newid i lawer o bobl, sy’n cael eu cyfrif eto. Nes y bydd hynny wedi’i wneud, dyma’r cyfansymiau o’r blaen.',
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
