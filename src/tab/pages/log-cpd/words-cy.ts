import { readersCy } from '../../../domain/access/readers-messages.ts';
import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'log.form': 'Cofnodi DPP',
  'log.title': 'Beth wnaethoch chi?',
  'log.title.empty': 'Dywedwch beth wnaethoch chi.',
  'log.title.too-long': 'Dywedwch beth wnaethoch chi mewn {limit} nod neu lai.',
  'log.activityType': 'Math',
  'log.activityType.empty': 'Dewiswch fath.',
  'log.activityType.another': 'Un arall…',
  'log.activityType.other': 'Math arall',
  'log.activityType.other.hint': 'Teipiwch i ddod o hyd iddo',
  'log.activityType.none': 'Nid oes math o’r enw hwnnw.',
  'log.before': 'Cofnodwyd hyn gennych ar {date} ({hours}). Ai rhywbeth arall ydyw?',
  'log.before.same-day':
    'Cofnodwyd hyn gennych eisoes ar {date} ({hours}). O’i gofnodi ddwywaith, gall gael ei gyfrif ddwywaith.',
  'log.renews': 'A yw hwn yn adnewyddu {title}?',
  'log.renews.yes': 'Ydy',
  'log.renews.no': 'Nac ydy',

  'log.minutes': 'Faint o amser?',
  'log.minutes.empty': 'Dewiswch faint o amser a gymerodd.',
  'log.minutes.not-a-number': 'Rhowch yr amser mewn oriau, er enghraifft 1.5.',
  'log.minutes.too-small': 'Rhaid i’r amser fod yn funud o leiaf.',
  'log.minutes.too-large': 'Diwrnod yw’r hwyaf. Cofnodwch DPP hirach fesul diwrnod.',
  'log.completedOn': 'Pryd?',
  'log.completedOn.not-a-date': 'Rhowch ddyddiad sy’n bod, er enghraifft 3/11/2026.',
  'log.completedOn.future-date':
    'Rhowch ddyddiad heddiw neu un cynharach: cofnodwch yr hyn sydd ar y gweill ar ôl ei gyflawni.',
  'log.more': 'Ychwanegu mwy (dewisol)',
  'log.category': 'Am beth oedd ef?',
  'log.category.empty': 'Dewiswch am beth oedd ef: mae’r polisi’n edrych ar hynny.',
  'log.insetDays': 'Faint o ddiwrnod HMS oedd e?',
  'log.insetDays.empty': 'Dewiswch faint o ddiwrnod HMS oedd e.',
  'log.reflection': 'Beth fydd yn newid yn eich gwaith?',
  'log.reflection.hint': '{promise} Peidiwch ag enwi disgyblion, dysgwyr na phobl ar brawf.',
  'log.reflection.too-long': 'Cadwch y myfyrdod i {limit} nod neu lai.',
  'log.delivery': 'Pwy oedd yn ei gynnal?',

  'delivery.internal': 'Fy sefydliad i',
  'delivery.external': 'Rhywun arall',
  'delivery.left-out': 'Gadael allan',

  'log.alignment': 'Pa safonau y mae’n eu gwasanaethu?',
  'log.alignment.put-away': 'Safonau y mae’n eu gwasanaethu{count, plural, =0 {} other { (dewiswyd #)}}',
  'log.alignment.hint': 'Cynifer ag sy’n gweddu, neu ddim un.',
  'log.change-form': 'Newid: {title}',

  ...readersCy,
};
