import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'evaluation.title': 'Gwerthusiad: {title}',
  'evaluation.back': 'Yn ôl i fy nhudalen',
  'evaluation.held': 'Hyfforddiant ar {date}',
  'evaluation.answered': 'Rydych wedi ateb hwn eisoes. Diolch.',
  'evaluation.closed':
    'Caeodd y ffurflen hon ar {date}. Gallwch ddweud eich barn am yr hyfforddiant o hyd: ychwanegwch werthusiad o weithgaredd at eich cofnod.',
  'evaluation.closed.record': 'Mynd i’m cofnod',
  'evaluation.change': 'Newid fy ateb',
  'evaluation.keep': 'Cadw fy ateb fel y mae',
  'evaluation.thanks': 'Wedi’i gadw. Diolch.',
  'evaluation.not-drawable':
    'Ni ellid dangos y ffurflen hon yma. Gallwch ei hateb yn y sgwrs gyda CPD Companion.',
};
