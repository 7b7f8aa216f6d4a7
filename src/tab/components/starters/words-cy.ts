import type { words as english } from './words-en.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  'candidates-card.title': 'Dechreuwyr newydd',
  'candidates-card.names':
    '{more, plural, =0 {Gall {names} ymuno: ewch ymlaen â’r dadansoddiad anghenion.} two {Gall {names} a # arall ymuno: ewch ymlaen â’r dadansoddiad anghenion.} other {Gall {names} a # arall ymuno: ewch ymlaen â’r dadansoddiad anghenion.}}',
  'candidates-card.open': 'Gweld dechreuwyr newydd',
  'induction-card.title': 'Eich sefydlu',
  'induction-card.progress': 'Cwblhawyd {done, number} o {total, number}',
  'induction-card.next': 'Nesaf: {title}',
  'induction-card.next-by': 'Nesaf: {title}, erbyn {date}',
  'induction-card.open': 'Mynd ymlaen â’ch sefydlu',
};
