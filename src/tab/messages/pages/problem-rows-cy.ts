import type { problemRowsEn } from './problem-rows-en.ts';

/** Welsh words of the page "Rows that need a look", by the ids of `problem-rows-en.ts`. */
export const problemRowsCy: Readonly<Record<keyof typeof problemRowsEn, string>> = {
  'tab.rows': 'Rhesi i’w gwirio',
  'rows.title': 'Rhesi i edrych arnynt',
  'rows.note':
    'Rhesi’r rhestrau yn SharePoint na ellir eu darllen fel y’u teipiwyd, sy’n enwi rhywbeth nad yw yno, neu a deipiwyd neu a olygwyd yno â llaw. Nid ydynt yn cyfrif nes eu cywiro neu benderfynu arnynt. Bydd rhes a gywirir yno yn mynd o’r dudalen hon o fewn ychydig funudau.',
  'rows.none': 'Gellir darllen pob rhes ac mae pob un yn cyfrif. Nid oes dim i’w gywiro na phenderfynu arno.',
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
  'rows.expected.key-of-its-own':
    'allwedd nad oes gan yr un rhes arall. Gall fod yn ail res ar gyfer yr un peth: yr un hŷn sy’n cyfrif.',
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
  'rows.expected.scope': 'allwedd rhes yn CPD Units, neu whole-organisation.',
  'rows.expected.confirmed-entry': 'bod rhywun yn dweud ei bod yn dal.',
  'rows.expected.confirmed-change': 'bod rhywun yn dweud ei bod yn dal.',
  'rows.typed': 'Teipiodd rhywun y rhes hon i’r rhestr. Nid yw’n cyfrif nes iddi gael ei chadarnhau.',
  'rows.edited': 'Golygodd rhywun y rhes hon yn y rhestr. Nid yw’n cyfrif nes penderfynu beth sy’n dal.',
  'rows.was-read': 'Mae’r hyn a gyfrifai o’r blaen yn hysbys, a gellir ei roi yn ôl.',
  'rows.is': '{column}: {value}',
  'rows.was-is': '{column}: {before} → {value}',
  'rows.empty-value': 'dim',
  'rows.hold': 'Mae’n dal fel y mae',
  'rows.hold.about': 'Mae’n dal fel y mae: {name}',
  'rows.put-back': 'Rhoi’r hyn a gyfrifai yn ôl',
  'rows.put-back.about': 'Rhoi’r hyn a gyfrifai yn ôl: {name}',
  'rows.by-you':
    'Chi a deipiodd neu a olygodd y rhes hon yn SharePoint: rhywun arall sydd â’r hawl sy’n dweud a yw’n dal.',
  'rows.for-another':
    'Rhywun arall sy’n penderfynu hyn: gweinyddwr am bobl, unedau a rolau, arweinydd DPP am yr hyn sy’n cyfrif; neb drosto’i hun.',
  'rows.expected.known-role': 'un o rolau polisïau’r person.',
};
