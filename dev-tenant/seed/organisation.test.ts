import { describe, expect, it } from '@jest/globals';
import { directoryUsers, tenantIdentity } from './organisation.ts';
import { personas } from './personas.ts';

const named = (displayName: string) => directoryUsers.find((user) => user.displayName === displayName);
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('the seeded organisation', () => {
  it('has about sixty people with different ids and principal names', () => {
    expect(directoryUsers).toHaveLength(63);
    expect(new Set(directoryUsers.map((user) => user.id)).size).toBe(63);
    expect(new Set(directoryUsers.map((user) => user.userPrincipalName)).size).toBe(63);
    expect(directoryUsers.every((user) => guid.test(user.id))).toBe(true);
  });

  it('has two people of one name, who differ in job title and address', () => {
    const namesakes = directoryUsers.filter(({ displayName }) => displayName === 'Bethan Lloyd');
    expect(namesakes.map(({ jobTitle, mail }) => [jobTitle, mail])).toEqual([
      ['Vocational Tutor', 'bethan.lloyd2@tamarvalley.onmicrosoft.com'],
      ['Learning Coach', 'bethan.lloyd@tamarvalley.onmicrosoft.com'],
    ]);
  });

  it('gives a person the same id on every machine', () => {
    expect(named('Asha Patel')?.id).toBe('6a832e3a-dfd1-5cec-ba86-7c52a34acff9');
  });

  it('has the lines of management that a demonstration needs', () => {
    const benHughes = named('Ben Hughes');
    expect(named('Asha Patel')?.managerId).toBe(benHughes?.id);
    expect(named('Colin Reid')?.managerId).toBe(benHughes?.id);
    expect(benHughes?.managerId).toBe(named('Dilys Owen')?.id);
    expect(directoryUsers.filter((user) => user.managerId === benHughes?.id)).toHaveLength(12);
    expect(named('Harry Doyle')?.managerId).toBe(named('Grace Lowe')?.id);
  });

  it('has the awkward people: an apostrophe, letters with marks, a closed account, nobody above', () => {
    expect(named("Niamh O'Brien")?.userPrincipalName).toBe("niamh.o'brien@tamarvalley.onmicrosoft.com");
    expect(named('Zoë Šimková')?.userPrincipalName).toBe('zoe.simkova@tamarvalley.onmicrosoft.com');
    expect(directoryUsers.filter((user) => !user.accountEnabled).map((user) => user.displayName)).toEqual([
      'Peter Yeoman',
    ]);
    expect(named('Marian Treloar')?.managerId).toBeUndefined();
  });

  it('gives the product two permissions and no more', () => {
    expect(tenantIdentity.runtimeApp.roles).toEqual(['Sites.Selected', 'User.Read.All']);
  });

  it('offers nine people to become, each in the directory with an open account', () => {
    expect(personas.map((persona) => persona.key)).toEqual([
      'staff',
      'colleague',
      'manager',
      'coordinator',
      'cpd-lead',
      'trustee',
      'teacher',
      'head',
      'support',
    ]);
    for (const persona of personas) {
      expect(directoryUsers.find((user) => user.id === persona.userId)?.accountEnabled).toBe(true);
    }
    expect(personas[0]?.label).toBe('Asha Patel, Adult Learning Tutor');
  });
});
