import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'table.choose': 'Dewis {name}',
  'table.choose-all': 'Dewis pawb a restrir',
  'table.chosen': 'Wedi’u dewis',
  'table.actions': 'Gyda’r rhai a ddewiswyd',
  'table.count': '{count, plural, other {# wedi’u dewis}}',
  'table.copy-names': 'Copïo enwau',
  'table.copy-addresses': 'Copïo cyfeiriadau e-bost',
  'table.names-copied': '{count, plural, other {Copïwyd # enw.}}',
  'table.addresses-copied': '{count, plural, other {Copïwyd # cyfeiriad.}}',
  'table.not-copied': 'Nid yw Teams yn gadael i’r dudalen hon gopïo. Agorwch hi mewn porwr i gopïo.',
  'table.chat': 'Sgwrsio yn Teams',
  'table.chat-too-many': 'Gellir dechrau sgwrs â {count, number} o bobl ar y mwyaf.',
  'table.clear': 'Clirio',
  'table.filters': 'Dangos yn unig',
  'table.more': 'Mwy',
  'table.more.about': 'Mwy: {name}',
  'table.chat-with': 'Sgwrsio',
  'table.chat-with.about': 'Sgwrsio â {name}',
};
