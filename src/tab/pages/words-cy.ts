import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'inset-days.1': 'Diwrnod cyfan',
  'inset-days.0.5': 'Hanner diwrnod',
  'inset-days.0': 'Dim ohono',

  'category.hint': 'Mae’r polisi’n edrych ar hyn: mae’n penderfynu at beth y mae’r amser yn cyfrif.',

  'event.insetDays.hint':
    'Beth bynnag yw ei funudau. Mae diwrnod yn cyfrif unwaith, faint bynnag o ddigwyddiadau sydd ynddo.',

  'category.educational': 'Addysgu a hyfforddi',
  'category.sector': 'Fy mhwnc neu fy sector',
  'category.other': 'Rhywbeth arall',

  'review.held-on': '{date}, gyda {reviewer}',
  'review.somebody': 'rhywun',

  'rule.choice.deliversLearning': 'Yn cyflwyno dysgu',
  'rule.choice.manager': 'Yn rheoli eraill',
  'rule.choice.contactWithChildren': 'Mewn cysylltiad â phlant',
  'rule.choice.specialistSubject': 'Yn addysgu pwnc arbenigol',
  'rule.choice.regulated': 'Wedi’i reoleiddio',
  'rule.choice.registered': 'Wedi’i gofrestru',
};
