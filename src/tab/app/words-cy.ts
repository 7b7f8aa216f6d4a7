import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'outside.title': 'Agorwch hyn yn Teams',
  'outside.text': 'Mae CPD Companion yn rhedeg y tu mewn i Microsoft Teams, er mwyn gwybod pwy ydych chi.',
  'outside.link': 'Mynd i Teams',

  'unknown.title': 'Croeso, {name}',
  'unknown.missing':
    'Nid ydych ar y rhestr o bobl eto, felly ni wyddom beth yw eich rôl, eich uned na’ch oriau.',
  'unknown.who':
    'Gall eich arweinydd DPP neu’ch gweinyddwr eich ychwanegu. Dywedwch wrthynt eich bod wedi gweld y dudalen hon.',
  'unknown.id': 'Efallai y bydd angen y dynodydd hwn arnynt: {oid}',

  'tabs.label': 'DPP',
  'tabs.more': 'Mwy',
};
