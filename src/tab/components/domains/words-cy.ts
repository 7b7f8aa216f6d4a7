import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'domains.title': 'Hunanasesiad fesul maes',
  'domains.of': '{framework}, {date}',
  'domains.ungrouped': 'Datganiadau',
  'domains.secure': 'Sicr neu’n arwain',
  'domains.developing': 'Yn datblygu',
  'domains.not-yet': 'Ddim eto',
  'domains.figure': '{secure, number} o {asked, number} yn sicr neu’n arwain',
  'domains.part': '{rating}: {count, number}',
  'domains.then': 'y tro blaenorol: {secure, number} o {asked, number}',
  'domains.served': 'Mae DPP yn cefnogi {served, number} o {asked, number}',
  'domains.lowest': 'Sicr neu’n arwain: lleiaf yn {name}, {secure, number} o {asked, number}.',
  'domains.all': 'Sicr neu’n arwain ym mhopeth a ofynnwyd.',
  'domains.open': 'Agor yr hunanasesiad',
  'domains.as-table': 'Dangos fel tabl',
  'domains.as-chart': 'Dangos fel siart',
  'domains.domain': 'Maes',
  'domains.asked': 'Gofynnwyd',
  'domains.before': 'Sicr neu’n arwain y tro blaenorol',
  'domains.with-cpd': 'Gyda DPP',
};
