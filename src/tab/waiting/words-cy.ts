import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'waiting.count': '{count, number} yn aros.',
  'waiting.how':
    '{count, plural, =1 {Fe’i cedwir ar y ddyfais hon ac fe’i hanfonir} other {Fe’u cedwir ar y ddyfais hon ac fe’u hanfonir}} ohono’i hun pan fydd y rhwydwaith yn ôl.',
  'waiting.send': 'Anfon nawr',
  'waiting.sending': 'Yn anfon…',
  'waiting.sent':
    '{count, plural, =1 {Anfonwyd. Mae {title} ar eich cofnod.} =2 {Anfonwyd. Mae # weithgaredd ar eich cofnod.} other {Anfonwyd. Mae # gweithgaredd ar eich cofnod.}}',
  'waiting.refused': 'Heb ei gadw: {title}.',
  'waiting.return': 'Ei roi’n ôl yn y ffurflen',
  'waiting.return.about': 'Ei roi’n ôl yn y ffurflen: {title}',
  'waiting.returned': 'Mae {title} yn ôl yn y ffurflen. Dewiswch Cofnodi DPP i barhau ag ef.',
  'waiting.returned-without-file':
    'Mae {title} yn ôl yn y ffurflen, heb ei ffeil. Dewiswch Cofnodi DPP i barhau ag ef, a dewiswch {file} eto.',
  'waiting.form-in-use':
    'Mae gweithgaredd arall yn y ffurflen, heb ei gadw eto. Cadwch neu cliriwch hwnnw’n gyntaf.',
};
