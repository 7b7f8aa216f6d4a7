import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'organisation.title': 'Sefydliad',
  'organisation.as-of': 'Cyfansymiau ar {date}. Dim enwau.',
  'organisation.counting':
    'Mae rhywbeth wedi newid i lawer o bobl, sy’n cael eu cyfrif eto. Nes y bydd hynny wedi’i wneud, dyma’r cyfansymiau o’r blaen.',
  'organisation.not-counted':
    'Nid yw {people, plural, =1 {# person} other {# o bobl}} wedi’u cyfrif: ni ellid barnu rhywbeth sy’n perthyn iddynt. Rhoddir cynnig arall arni bob awr, ac mae’r rheswm yng nghofnod y gweinydd i’ch gweinyddwr.',
  'organisation.people': '{count, plural, =1 {# person} other {# o bobl}}',
  'organisation.with-overdue': 'Gyda rhywbeth yn hwyr',
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
  'organisation.download': 'Lawrlwytho fel CSV',
  'organisation.download.about': 'Lawrlwytho fel CSV: {title}',
  'organisation.downloading': 'Wrthi’n lawrlwytho…',
  'organisation.not-downloaded': 'Ni ddaeth y ffeil. Rhowch gynnig arall arni ymhen ychydig.',
  'organisation.too-few': 'heb ei ddangos',
  'organisation.not-shown': 'Ni ddangosir rhifau dan bump, na rhifau eraill a fyddai’n eu datgelu.',
  'organisation.empty': 'Dim ffigurau eto. Byddant yn ymddangos pan fydd pobl a pholisïau yn eu lle.',
  'organisation.as-table': 'Dangos fel tabl',
  'organisation.as-table.about': 'Dangos fel tabl: {title}',
  'organisation.as-chart': 'Dangos fel siart',
  'organisation.as-chart.about': 'Dangos fel siart: {title}',
  'organisation.share': '{percent, number} %',
  'organisation.of-people': '{count, number} o {people, plural, =1 {# person} other {# o bobl}}',
  'organisation.current': 'O’r hyn sy’n ofynnol, yn gyfredol',
  'organisation.current.of': '{count, number} o {whole, number} o eitemau gofynnol',
  'organisation.months': 'Hyfforddiant sy’n dod i ben, fesul mis',
  'organisation.month':
    '{month, select, 1 {Ion} 2 {Chwef} 3 {Maw} 4 {Ebr} 5 {Mai} 6 {Meh} 7 {Gorff} 8 {Awst} 9 {Medi} 10 {Hyd} 11 {Tach} 12 {Rhag} other {}} {year}',
  'organisation.months.most': 'Daw’r mwyaf i ben ym mis {month}: {count, plural, other {# eitem}}.',
  'organisation.months.few': 'Daw peth i ben yn y deuddeg mis nesaf; mae’r rhifau’n rhy fach i’w dangos.',
  'organisation.months.none': 'Ni ddaw dim hyfforddiant gofynnol i ben yn y deuddeg mis nesaf.',
  'organisation.months.training': 'Hyfforddiant',
  'organisation.months.policy': 'Polisi',
  'organisation.months.total': 'Y cyfan',
  'organisation.months.file': 'hyfforddiant-fesul-mis',
  'organisation.up': 'I fyny {points, plural, =2 {# bwynt} other {# pwynt}} ers {date}',
  'organisation.down': 'I lawr {points, plural, =2 {# bwynt} other {# pwynt}} ers {date}',
  'organisation.same': 'Yr un fath ag ar {date}',
  'organisation.no-figure-yet':
    'Newid ers y tymor diwethaf: dim ffigur eto, gan na chadwyd un yn y tymor a ddaeth i ben ar {date}. Cedwir un bob dydd.',
  'organisation.print': 'Argraffu',
  'organisation.how': 'Sut mae pobl yn cael eu cyfrif',
};
