import { expect, it } from '@jest/globals';
import { isSameTitle, namesSubject } from './same-words.ts';

it.each([
  ['Prevent webinar', ' prevent  WEBINAR! ', true],
  ['Café culture', 'cafe culture', true],
  ['Prevent', 'Prevent webinar', false],
  ['', '…', false],
])('%j and %j are one title: %s', (one, other, expected) => {
  expect(isSameTitle(one, other)).toBe(expected);
});

it.each([
  ['Prevent refresher 2026', 'Prevent', true],
  ['Prevent duty training', 'Prevent Duty Training', true],
  ['prevent', 'Prevent Duty Training', true],
  ['GDPR for tutors', 'Data protection (GDPR)', true],
  ['Data protection basics', 'Data protection (GDPR)', true],
  ['Data for maths', 'Data protection (GDPR)', false],
  ['A course', 'Training', false],
  ['', 'Prevent', false],
])('%j names %j: %s', (title, subject, expected) => {
  expect(namesSubject(title, subject)).toBe(expected);
});
