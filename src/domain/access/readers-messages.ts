import { catalogue } from '../message.ts';

/**
 * The promises that forms make of who reads what is written, and the readers in words: in the list, and at its end.
 * `readers` is everybody but the writer, `everybody` the writer too. The tab shows them as well, so the languages are
 * given out one by one.
 */
export const readersEn = {
  'readers.promise.evaluation': '{readers} can see your answers, with your name.',
  'readers.promise.record': '{everybody} can read this.',
  'readers.promise.review': '{everybody} can read this.',
  'readers.promise.selfAssessment':
    'Once it is completed, {everybody} can read this. Until then, only you can.',
  'readers.promise.need': '{everybody} can read this.',
  'readers.promise.restrictedNeed': '{everybody} can read this, and nobody else.',
  'readers.theirs.self': '{name}',
  'readers.theirs.self.last': 'and {name}',
  'readers.theirs.line-manager': 'their line manager',
  'readers.theirs.line-manager.last': 'and their line manager',
  'readers.theirs.reviewer': 'whoever holds this kind of review of them',
  'readers.theirs.reviewer.last': 'and whoever holds this kind of review of them',
  'readers.theirs.coordinator': 'their coordinator',
  'readers.theirs.coordinator.last': 'and their coordinator',
  'readers.theirs.cpd-lead': 'the CPD lead',
  'readers.theirs.cpd-lead.last': 'and the CPD lead',
  'readers.self': 'you',
  'readers.self.last': 'and you',
  'readers.line-manager': 'your line manager',
  'readers.line-manager.last': 'and your line manager',
  'readers.reviewer': 'whoever holds your reviews',
  'readers.interviewer': 'your interviewer',
  'readers.reviewer.last': 'and whoever holds your reviews',
  'readers.interviewer.last': 'and your interviewer',
  'readers.approver': 'whoever is asked for an answer',
  'readers.approver.last': 'and whoever is asked for an answer',
  'readers.coordinator': 'your coordinator',
  'readers.coordinator.last': 'and your coordinator',
  'readers.cpd-lead': 'the CPD lead',
  'readers.cpd-lead.last': 'and the CPD lead',
  'readers.trustee': 'the trustees',
  'readers.trustee.last': 'and the trustees',
  'readers.administrator': 'the administrator',
  'readers.administrator.last': 'and the administrator',
} as const;

export const readersCy = {
  'readers.promise.evaluation': 'Bydd {readers} yn gweld eich atebion, gyda’ch enw.',
  'readers.promise.record': 'Gallwch {everybody} ddarllen hwn.',
  'readers.promise.review': 'Gall {everybody} ddarllen hwn.',
  'readers.promise.selfAssessment':
    'Unwaith y bydd wedi’i gwblhau, gall {everybody} ddarllen hwn. Tan hynny, chi yn unig all.',
  'readers.promise.need': 'Gall {everybody} ddarllen hwn.',
  'readers.promise.restrictedNeed': 'Gall {everybody} ddarllen hwn, a neb arall.',
  'readers.theirs.self': '{name}',
  'readers.theirs.self.last': 'a {name}',
  'readers.theirs.line-manager': 'y rheolwr llinell',
  'readers.theirs.line-manager.last': 'a’r rheolwr llinell',
  'readers.theirs.reviewer': 'pwy bynnag sy’n cynnal y math hwn o adolygiad',
  'readers.theirs.reviewer.last': 'a phwy bynnag sy’n cynnal y math hwn o adolygiad',
  'readers.theirs.coordinator': 'y cydlynydd',
  'readers.theirs.coordinator.last': 'a’r cydlynydd',
  'readers.theirs.cpd-lead': 'yr arweinydd DPP',
  'readers.theirs.cpd-lead.last': 'a’r arweinydd DPP',
  'readers.self': 'chi',
  'readers.self.last': 'a chi',
  'readers.line-manager': 'eich rheolwr llinell',
  'readers.line-manager.last': 'a’ch rheolwr llinell',
  'readers.reviewer': 'pwy bynnag sy’n cynnal eich adolygiadau',
  'readers.interviewer': 'eich cyfwelydd',
  'readers.reviewer.last': 'a phwy bynnag sy’n cynnal eich adolygiadau',
  'readers.interviewer.last': 'a’ch cyfwelydd',
  'readers.approver': 'pwy bynnag y gofynnir iddo am ateb',
  'readers.approver.last': 'a phwy bynnag y gofynnir iddo am ateb',
  'readers.coordinator': 'eich cydlynydd',
  'readers.coordinator.last': 'a’ch cydlynydd',
  'readers.cpd-lead': 'yr arweinydd DPP',
  'readers.cpd-lead.last': 'a’r arweinydd DPP',
  'readers.trustee': 'yr ymddiriedolwyr',
  'readers.trustee.last': 'a’r ymddiriedolwyr',
  'readers.administrator': 'y gweinyddwr',
  'readers.administrator.last': 'a’r gweinyddwr',
} as const;

export type ReadersMessageId = keyof typeof readersEn;

export const readersMessages = catalogue(readersEn, readersCy);
