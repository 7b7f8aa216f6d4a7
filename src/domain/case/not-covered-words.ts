import { catalogue } from '../message.ts';

/** Why a rule does not cover somebody. */
export const notCoveredWords = catalogue(
  {
    'not-covered.role': 'This rule is for other roles: {names}{more, plural, =0 {} other { and # more}}.',
    'not-covered.employment':
      'This rule is for people employed in another way: {names}{more, plural, =0 {} other { and # more}}.',
    'not-covered.duty.deliversLearning': 'This rule is for people who deliver learning.',
    'not-covered.duty.manager': 'This rule is for people who manage others.',
    'not-covered.duty.contactWithChildren': 'This rule is for people who have contact with children.',
    'not-covered.duty.specialistSubject': 'This rule is for people who teach a specialist subject.',
    'not-covered.duty.regulated': 'This rule is for people whose work is regulated.',
    'not-covered.duty.registered': 'This rule is for people on the professional register.',
    'not-covered.duty.other': 'This rule is for people with this duty: {duty}.',
  },
  {
    'not-covered.role':
      'Rheol ar gyfer rolau eraill yw hon: {names}{more, plural, =0 {} other { a # arall}}.',
    'not-covered.employment':
      'Rheol ar gyfer pobl a gyflogir mewn ffordd arall yw hon: {names}{more, plural, =0 {} other { a # arall}}.',
    'not-covered.duty.deliversLearning': 'Rheol ar gyfer pobl sy’n cyflwyno dysgu yw hon.',
    'not-covered.duty.manager': 'Rheol ar gyfer pobl sy’n rheoli eraill yw hon.',
    'not-covered.duty.contactWithChildren': 'Rheol ar gyfer pobl sydd mewn cysylltiad â phlant yw hon.',
    'not-covered.duty.specialistSubject': 'Rheol ar gyfer pobl sy’n addysgu pwnc arbenigol yw hon.',
    'not-covered.duty.regulated': 'Rheol ar gyfer pobl y mae eu gwaith wedi’i reoleiddio yw hon.',
    'not-covered.duty.registered': 'Rheol ar gyfer pobl ar y gofrestr broffesiynol yw hon.',
    'not-covered.duty.other': 'Rheol ar gyfer pobl â’r ddyletswydd hon yw hon: {duty}.',
  },
);
