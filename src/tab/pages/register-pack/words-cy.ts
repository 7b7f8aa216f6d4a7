import type { words as english } from './words-en.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  'pack.title-own': 'Eich pecyn cofrestr',
  'pack.title': 'Pecyn cofrestr: {name}',
  'pack.none': 'Nid oes polisi yma’n gofyn am gyflwyniad i gofrestr broffesiynol, felly nid oes pecyn.',
  'pack.download': 'Lawrlwytho i’w argraffu a’i anfon',
  'pack.downloaded': 'Mae’r pecyn yn eich lawrlwythiadau: {name}',
  'pack.sent': 'Ar ôl ei anfon, cofnodir y cyflwyniad: yna cyfrifir y tair blynedd nesaf ohono.',
  'pack.complete': 'Cyflawn',
  'pack.missing': 'Ar goll',
  'pack.optional': 'Ni ofynnir amdano',
  'pack.fix.registration': 'Agor y cofnod',
  'pack.fix.qualifications': 'Agor y cofnod',
  'pack.fix.plan': 'Gosod nod',
  'pack.fix.cpd': 'Cofnodi DPP',
  'pack.see.registration': 'Gweld y cofnod',
  'pack.see.qualifications': 'Gweld y cofnod',
  'pack.see.plan': 'Gweld y cynllun',
  'pack.see.cpd': 'Cofnodi DPP',
  'pack.more': 'Dangos pob {count, number}',
  'pack.about': '{action}: {part}',
};
