import { readersCy } from '../../../domain/access/readers-messages.ts';
import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'review.title': 'Adolygiad: {name}',
  'review.asked': 'Beth mae’r polisi’n ei ofyn',
  'review.nothing-asked': 'Nid yw’r polisi’n gofyn am adolygiad o’r person hwn.',
  'review.record': 'Cofnodi adolygiad',
  'review.kind': 'Pa adolygiad?',
  'review.kind.empty': 'Dewiswch pa adolygiad oedd hwn.',
  'review.heldOn': 'Pryd y’i cynhaliwyd?',
  'review.heldOn.not-a-date': 'Rhowch ddyddiad sy’n bod, er enghraifft 3/11/2026.',
  'review.heldOn.future-date': 'Rhowch ddyddiad heddiw neu un cynharach.',
  'review.agreed': 'Beth a gytunwyd?',
  'review.agreed.hint': '{promise} Peidiwch â nodi materion iechyd na materion preifat eraill.',
  'review.agreed.too-long': 'Cadwch yr hyn a gytunwyd i {limit} nod neu lai.',
  'review.saved': 'Wedi’i gadw. Mae adolygiad {date} yn y cofnod.',
  'review.held': 'Adolygiadau a gynhaliwyd',
  'review.none-held': 'Dim adolygiad wedi’i gofnodi eto.',
  'review.not-recordable': 'Pwy bynnag sy’n cynnal adolygiad sy’n ei gofnodi, neu’r arweinydd DPP.',
  'review.correct.title': 'Cywiro: {kind}, {date}',
  'review.correct.note':
    'Mae’r adolygiad fel yr oedd yn aros yn yr hanes. Yr un wedi’i gywiro sy’n cyfrif yn ei le.',
  'review.take-back.title': 'Tynnu’n ôl: {kind}, {date}',
  'review.again.title': 'Cofnodi eto: {kind}, {date}',
  'review.again.note': 'Cafodd ei dynnu’n ôl ac nid yw’n cyfrif. O’i gadw yma, bydd yn cyfrif eto.',
  'review.again': 'Cofnodi eto',
  'review.action.about': '{action}: {kind}, {date}',
  'review.corrected': 'Wedi’i gadw. Adolygiad {date}: y cywiriad sy’n cyfrif.',
  'review.taken-back.saved': 'Wedi’i dynnu’n ôl. Nid yw adolygiad {date} yn cyfrif.',
  'review.recorded': 'Cofnodwyd gan {name} ar {date}',
  'review.recorded.corrected': 'Cywirwyd gan {name} ar {date}',
  'review.taken-back': 'Wedi’u tynnu’n ôl',
  'review.taken-back.item': 'Tynnwyd yn ôl gan {name} ar {date}: {reason}',
  'review.missing':
    'Yn gyntaf daw: {what}. Nid oes un ar gofnod ers yr adolygiad diwethaf, felly ni ellir cofnodi’r adolygiad hwn eto.',
  'review.missing.done': 'Wedi’i gwblhau ar bapur neu rywle arall? Gellir ei gofnodi ar gyfer {name} yma.',
  'review.missing.record': 'Agor cofnod {name}',

  'reviewers.title': 'Pwy sy’n cynnal pa adolygiad',
  'reviewers.policy': 'Beth mae’r polisi’n ei ddweud',
  'reviewers.line-manager': 'a gynhelir gan {names}, y rheolwr llinell.',
  'reviewers.named': 'a gynhelir gan {names}, a enwyd ar ei gyfer.',
  'reviewers.named.title': 'a gynhelir gan {names} ({title}).',
  'reviewers.cpd-lead': 'a gynhelir gan {names}, yr arweinydd DPP.',
  'reviewers.stand-in': 'Nid oes rheolwr llinell hysbys: {names} sy’n sefyll i mewn.',
  'reviewers.stand-in.title': 'Nid oes adolygydd wedi’i enwi ({title}): {names} sy’n sefyll i mewn.',
  'reviewers.nobody':
    'Nid oes rheolwr llinell hysbys, ac nid oes neb yn sefyll i mewn. Gall yr arweinydd DPP enwi rhywun.',
  'reviewers.nobody.title':
    'Nid oes adolygydd wedi’i enwi ({title}), ac nid oes neb yn sefyll i mewn. Gall yr arweinydd DPP enwi rhywun.',
  'reviewers.name-one': 'Enwi adolygydd',
  'reviewers.name-one.about': 'Enwi adolygydd {name}',
  'reviewers.name-one.how': 'Enwir adolygydd ar y cofnod: Ychwanegu at y cofnod, yna Adolygydd.',

  ...readersCy,
};
