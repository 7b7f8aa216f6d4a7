import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../../tests/builders/records.ts';
import type { AskedCredential } from '../domain/candidates/asked-credentials.ts';
import { askedCredentials, claimedEntry, fieldsOf } from '../domain/candidates/asked-credentials.ts';
import { civilDate } from '../domain/cycles/civil-date.ts';
import { invariant } from '../domain/invariant.ts';
import type { EntryContext } from '../domain/record-entries/define-entry-kind.ts';
import { compilePolicy } from '../domain/rule-books/rule-book.ts';
import { readPolicies } from './read-policies.ts';

const policies = readPolicies(join(__dirname, '..', '..', 'policies'));
const today = civilDate('2026-11-21');

function bookOf(id: string) {
  const policy = policies.ok ? policies.value.find(id) : undefined;
  invariant(policy, `${id} is a built-in policy`);
  return compilePolicy(policy);
}

const atp = bookOf('atp');
const context: EntryContext = {
  policy: atp.policy,
  person: aPerson(),
  today,
  nameOf: () => undefined,
  activities: [],
};

function asked(code: string, ...roles: readonly string[]): AskedCredential {
  const found = askedCredentials(atp, roles, today).find((each) => each.code === code);
  invariant(found, `${code} is asked of ${roles.join()}`);
  return found;
}

describe('what a policy asks somebody to bring', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'atp',
      ['trainer'],
      [
        'sector-membership',
        'et',
        'iag',
        'teaching-membership',
        'qtls-qts',
        'safeguarding',
        'equality-diversity',
      ],
    ],
    ['atp', ['engagement'], ['iag', 'safeguarding', 'equality-diversity', 'english', 'maths', 'ict']],
    ['2start', [], []],
  ])('by %s of %j is %j', (policy, roles, codes) => {
    expect(askedCredentials(bookOf(policy), roles, today).map(({ code }) => code)).toEqual(codes);
  });

  it('is at the level of the role, the stricter of two', () => {
    expect(asked('iag', 'trainer').level).toBe(3);
    expect(asked('iag', 'mentor').level).toBe(4);
    expect(asked('iag', 'trainer', 'mentor').level).toBe(4);
  });

  it('has no choice in what the rule says, and the rule’s own where it says several', () => {
    expect(asked('et', 'trainer').given).toEqual({ about: 'education-and-training' });
    expect(asked('sector-membership', 'trainer').given).toEqual({ sort: 'sector-body' });
    expect(asked('qtls-qts', 'trainer').alternatives.map(({ id }) => id)).toEqual(['QTLS', 'QTS']);
    const [about] = fieldsOf(asked('qtls-qts', 'trainer'), context);
    expect(about).toMatchObject({ id: 'about', type: 'choice' });
  });

  it('asks each alternative of a group by itself', () => {
    const codes = askedCredentials(atp, ['senior-leader'], today).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['chartered-manager', 'ilm-or-cmi']));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('a claim', () => {
  it('becomes the entry that its form makes', () => {
    const about = { claim: 'yes', state: 'held', level: '4', datedOn: '2020-07-01' };
    expect(claimedEntry(asked('et', 'trainer'), context, about)).toMatchObject({
      ok: true,
      value: { about: 'education-and-training', state: 'held', level: 4, datedOn: '2020-07-01' },
    });
    const membership = { claim: 'yes', about: 'BCS', grade: 'member' };
    expect(claimedEntry(asked('sector-membership', 'trainer'), context, membership)).toMatchObject({
      ok: true,
      value: { sort: 'sector-body', about: 'BCS', grade: 'member' },
    });
  });

  it.each([
    [{ claim: 'yes' }, [{ path: 'state', id: 'empty' }]],
    [{ claim: 'yes', state: 'held', level: 'nine' }, [{ path: 'level', id: 'not-a-number' }]],
    [{ claim: 'yes', state: 'held', datedOn: '2026-11-22' }, [{ path: 'datedOn', id: 'future-date' }]],
  ])('that says %j lacks something', (about, problems) => {
    expect(claimedEntry(asked('et', 'trainer'), context, about)).toMatchObject({ refusal: problems });
  });
});
