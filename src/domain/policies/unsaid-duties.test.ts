import { expect, it } from '@jest/globals';
import { notTheirs, unsaidDuties } from './unsaid-duties.ts';

const policies = [
  {
    roles: [
      { id: 'tutor', label: 'Tutor', impliesFlags: ['deliversLearning'] },
      { id: 'manager', label: 'Manager', impliesFlags: ['manager', 'deliversLearning'] },
      { id: 'iqa', label: 'IQA' },
    ],
  },
  { roles: [{ id: 'practitioner', label: 'Practitioner' }] },
];

it.each([
  ['a role that usually brings one', ['tutor'], [], ['deliversLearning']],
  ['two roles that bring the same', ['tutor', 'manager'], [], ['deliversLearning', 'manager']],
  ['a duty that was said', ['manager'], ['manager'], ['deliversLearning']],
  ['a duty that was denied', ['tutor'], [notTheirs('deliversLearning')], []],
  ['a role that brings none', ['iqa', 'practitioner'], [], []],
  ['a role that no policy knows', ['cook'], [], []],
])('with %s, what is to be asked is what nobody said', (_name, policyRoles, flags, asked) => {
  expect(unsaidDuties({ policyRoles, flags }, policies)).toEqual(asked);
});
