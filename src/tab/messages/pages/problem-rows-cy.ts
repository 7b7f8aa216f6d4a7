import type { problemRowsEn } from './problem-rows-en.ts';

/** Welsh words of the page "Rows that need a look", by the ids of `problem-rows-en.ts`. */
export const problemRowsCy: Readonly<Record<keyof typeof problemRowsEn, string>> = {
  'tab.rows': 'Rhesi i’w gwirio',
  'rows.title': 'Rhesi i edrych arnynt',
  'rows.note':
    'Rhesi’r rhestrau yn SharePoint na ellir eu darllen fel y’u teipiwyd, neu sy’n enwi rhywbeth nad yw yno. Cywirwch y rhes yno; bydd yn mynd o’r dudalen hon o fewn ychydig funudau.',
  'rows.none': 'Gellir darllen pob rhes. Nid oes dim i’w gywiro.',
  'rows.count': '{count, plural, =2 {Mae # res i edrych arnynt.} other {Mae # rhes i edrych arnynt.}}',
  'rows.first':
    'Dangosir y {shown, number} cyntaf o {count, number}. Cywirwch y rhain a bydd y rhai nesaf yn dilyn.',
  'rows.name': '{name} (rhes {item})',
  'rows.unnamed': 'Rhes {item}',
  'rows.mend': 'Agor yn SharePoint',
  'rows.open': 'Agor yn SharePoint: {name}',
  'rows.problem': 'Gwerth {column} yw “{value}”. Disgwylir: {expected}',
  'rows.problem.empty': 'Mae {column} yn wag. Disgwylir: {expected}',
  'rows.choices': 'Un o’r rhain: {choices}.',
  'rows.expected.text': 'testun un llinell, hyd at 255 nod.',
  'rows.expected.object-id': 'ID gwrthrych rhywun yn y cyfeiriadur, fel yn Entra.',
  'rows.expected.the-same-object-id': 'yr un ID gwrthrych ag yn PersonOid.',
  'rows.expected.date': 'diwrnod â blwyddyn o bedwar digid, fel 2026-03-31 neu 31/03/2026.',
  'rows.expected.instant': 'diwrnod ac amser â’i gylchfa, fel 2026-03-31T14:00:00Z.',
  'rows.expected.number': 'rhif nad yw’n negyddol.',
  'rows.expected.whole-number': 'rhif cyfan nad yw’n negyddol.',
  'rows.expected.share': 'cyfran o 0 i 1, fel 0.6, neu ganran fel 60%.',
  'rows.expected.choice': 'un o ddewisiadau’r golofn.',
  'rows.expected.texts-by-id': 'yr hyn a ysgrifennodd yr ap yno: atebion yn ôl eu ID, fel JSON.',
  'rows.expected.policy-document': 'yr hyn a ysgrifennodd yr ap yno: dogfen polisi.',
  'rows.expected.known-unit': 'allwedd rhes yn CPD Units.',
  'rows.expected.known-policy': 'ID polisi sydd yno.',
  'rows.expected.known-role': 'un o rolau polisïau’r person.',
};
