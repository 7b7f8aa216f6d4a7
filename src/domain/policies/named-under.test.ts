import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../../../tests/builders/records.ts';
import { examplePolicy } from '../../../tests/builders/example-policy.ts';
import { namedUnder, roleNamed, vocabularyOf } from './named-under.ts';

const policy = {
  ...examplePolicy,
  roles: [
    { id: 'tutor', label: 'Tutor' },
    { id: 'iqa', label: 'Internal quality assurer' },
    { id: 'learning-coach', label: 'Learning coach' },
  ],
  employmentKinds: [{ id: 'external-provider', label: 'Sub-contracted' }],
};

describe('roles, employment and duties typed by hand', () => {
  it.each([
    ['tutor', 'tutor'],
    ['Tutor', 'tutor'],
    ['TUTOR', 'tutor'],
    ['Internal Quality Assurer', 'iqa'],
    ['IQA', 'iqa'],
    ['learning coach', 'learning-coach'],
    ['tutr', undefined],
    ['', undefined],
  ])('%p is the role %p', (typed, id) => {
    expect(roleNamed(policy, typed)?.id).toBe(id);
  });

  it('are taken as the policy names them, and stay as they are typed where it does not know them', () => {
    const person = aPerson({
      policyRoles: ['Learning Coach', 'IQA', 'Stoker'],
      employment: 'External provider',
      flags: ['Regulated', 'juggles'],
    });
    expect(namedUnder({ vocabulary: vocabularyOf(policy) }, person)).toMatchObject({
      policyRoles: ['learning-coach', 'iqa', 'Stoker'],
      employment: 'external-provider',
      flags: ['regulated', 'juggles'],
    });
  });
});
