import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'entries.archive': 'Mynd â’r cofnod oddi yma',
  'entries.register-pack': 'Pecyn cofrestr',
  'entries.bring': 'Dod â chofnod i mewn',
  'entries.title': 'Cofnod: {name}',
  'entries.for': 'Ar gyfer beth mae hyn',
  'entries.see-why': 'Gweld pam',
  'entries.list': 'Ar gofnod',
  'entries.none':
    'Nid oes dim ar gofnod eto. Bydd hyfforddiant, cymwysterau a’u tebyg i’w gweld yma ar ôl eu hychwanegu.',
  'entries.filter': 'Dangos',
  'entries.filter.all': 'Popeth ({count, number})',
  'entries.filter.kind': '{kind} ({count, number})',
  'entries.count': '{count, plural, =2 {# gofnod} =3 {# chofnod} =6 {# chofnod} other {# cofnod}}',
  'entries.all': 'Dangos pob un o’r {count, number}',
  'entries.no-policy':
    'Nid yw’r uned wedi mabwysiadu polisi DPP eto, felly nid oes dim i’w ychwanegu. Gall yr arweinydd DPP ddewis un.',
  'entries.read-only': 'Gallwch ddarllen y cofnod hwn. Y cydlynydd DPP a’r arweinydd DPP sy’n ychwanegu ato.',

  'entry.recorded': 'Cofnodwyd ar {date} gan {name}',
  'entry.recorded.nobody': 'Cofnodwyd ar {date}',
  'entry.add': 'Ychwanegu at y cofnod',
  'entry.choose': 'Beth hoffech ei ychwanegu?',
  'entry.choose.others': 'Y cydlynydd DPP neu’r arweinydd DPP sy’n ychwanegu’r hyn nad yw yma.',
  'entry.choose-another': 'Ychwanegu rhywbeth arall',
  'entry.draft-waits': 'Heb ei gadw eto: ewch ymlaen ag ef.',
  'entry.draft-waits-here':
    'Mae cofnod yn aros yma, heb ei gadw eto. Dewiswch Ychwanegu at y cofnod i fynd ymlaen ag ef.',
  'entry.add.title': 'Ychwanegu: {kind}',
  'entry.correct.title': 'Cywiro: {kind}',
  'entry.correct.note':
    'Mae’r cofnod fel yr oedd yn aros yn yr hanes. Yr un wedi’i gywiro sy’n cyfrif yn ei le.',
  'entry.take-back.title': 'Tynnu: {kind}',
  'entry.action.about': '{action}: {entry}',
  'entry.saved': 'Wedi’i gadw. {kind}: mae ar gofnod nawr.',
  'entry.corrected': 'Wedi’i gadw. {kind}: y cywiriad sy’n cyfrif nawr.',
  'entry.withdrawn': 'Wedi’i dynnu. {kind}: nid yw’n cyfrif mwyach.',
  'entry.select': 'Dewiswch…',
  'entry.undone': 'Dadwnaed. {kind}: mae fel yr oedd.',
  'entry.undo.reason': 'Dadwnaed yn syth ar ôl ei gadw.',
  'entry.undo.otherwise': 'Gallwch hefyd ddewis Cywiro neu Tynnu wrth ei ymyl isod.',
};
