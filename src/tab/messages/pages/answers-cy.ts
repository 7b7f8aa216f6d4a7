import type { answersEn } from './answers-en.ts';

export const answersCy: Readonly<Record<keyof typeof answersEn, string>> = {
  'answers.title': 'Gwerthuso',
  'answers.count':
    '{answered, plural, =0 {Nid oes neb wedi ateb eto. {attended, plural, =2 {Roedd # berson} other {Roedd # person}} yno.} other {Atebodd {answered, number} o’r {attended, number} a oedd yno.}}',
  'answers.rating': '{label}: {count, number}',
  'answers.ratings': 'Pa mor aml y dewiswyd pob sgôr',
  'answers.show': 'Darllen yr atebion',
  'answers.told': 'Ar y ffurflen roeddent yn darllen: “{promise}”',
  'answers.answered': 'Atebwyd ar {date}',
  'answers.changed': 'Atebwyd ar {date}, newidiwyd ar {changed}',
  'answers.own': 'Eich atebion',
  'answers.own.see': 'Gweld fy ateb',
  'answers.own.see.about': 'Gweld fy ateb: {title}',
  'answers.own.open': 'Hyfforddiant ar {date} · gellir ei newid tan {closesOn}',
};
