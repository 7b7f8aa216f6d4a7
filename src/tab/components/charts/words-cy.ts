import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'chart.figure': '{percent, number} % · {share, number} o {whole, number}',
  'chart.not-shown': 'heb ei ddangos',
  'chart.part': '{heading}: {people, number}',
  'chart.names': '{name}{others, plural, =0 {} other { a # arall}}',
  'chart.one': '{heading}: {percent, number} % yn achos {name}.',
  'chart.range':
    '{heading}: isaf {lowest, number} % ({lowestName}), uchaf {highest, number} % ({highestName}).',
  'chart.same': '{heading}: {percent, number} % ym mhob un.',
  'chart.all': 'Dangos pob un o’r {count, number}',
  'chart.fewer': 'Dangos y {count, number} isaf',
};
