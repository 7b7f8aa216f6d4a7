import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  title: '{page} – DPP',

  date: '{day, number} {month, select, 1 {Ion} 2 {Chwef} 3 {Maw} 4 {Ebr} 5 {Mai} 6 {Meh} 7 {Gorff} 8 {Awst} 9 {Medi} 10 {Hyd} 11 {Tach} other {Rhag}} {year}',

  moment: '{date}, {time}',

  minutes: '{minutes} mun',

  hours: '{hours} awr',
};
