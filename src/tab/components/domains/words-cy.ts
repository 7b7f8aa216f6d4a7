import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'domains.title': 'Hunanasesiad fesul maes',
  'domains.of': '{framework}, {date}',
  'domains.ungrouped': 'Datganiadau',
  'domains.secure': 'Cadarn neu well',
  'domains.developing': 'Ar y ffordd',
  'domains.not-yet': 'Ddim eto',
  'domains.figure': '{secure, number} o {asked, number}',
  'domains.part': '{rating}: {count, number}',
  'domains.then': 'y tro blaenorol: {secure, number} o {asked, number}',
  'domains.served': 'Mae DPP yn cefnogi {served, number} o {asked, number}',
  'domains.lowest': 'Cadarn neu well: lleiaf yn {name}, {secure, number} o {asked, number}.',
  'domains.all': 'Cadarn neu well ym mhopeth a ofynnwyd.',
  'domains.open': 'Agor yr hunanasesiad',
  'domains.as-table': 'Dangos fel tabl',
  'domains.as-chart': 'Dangos fel siart',
  'domains.domain': 'Maes',
  'domains.asked': 'Gofynnwyd',
  'domains.before': 'Cadarn neu well y tro blaenorol',
  'domains.with-cpd': 'Gyda DPP',
};
