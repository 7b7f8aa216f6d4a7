import type { words as english } from './words-en.ts';

/** Yr hyn mae tudalen y nodau a awgrymwyd yn ei ddweud. */
export const words: Readonly<Record<keyof typeof english, string>> = {
  'suggestions.title': 'Nodau a awgrymwyd gennych',
  'suggestions.note': 'Mae pob person yn derbyn nod, neu’n dweud pam ddim.',
  'suggestions.none': 'Dim byd eto. Dewiswch bobl yn Fy nhîm, ac awgrymwch nod iddynt.',
  'suggestions.by': 'Erbyn {date}',
  'suggestions.waiting': 'Dim ateb eto',
  'suggestions.taken-on': 'Wedi’i dderbyn',
  'suggestions.done': 'Wedi’i gyflawni',
  'suggestions.answered': 'Heb ei dderbyn',
  'suggestions.taken-back': 'Fe’i tynnwyd yn ôl gennych',
};
