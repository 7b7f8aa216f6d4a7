import { describe, expect, it } from '@jest/globals';
import type { AuditEntry, AuditRecord } from '../ports/audit.ts';
import { appendTo, verifyChain } from './audit-chain.ts';

const entry = (rowKey: string): AuditEntry => ({
  action: 'activity-logged',
  actorOid: 'actor',
  subjectOid: 'subject',
  rowKey,
  at: '2026-11-21T10:00:00.000Z',
});

const chainOf = (...keys: string[]): AuditRecord[] => {
  const records: AuditRecord[] = [];
  for (const key of keys) records.push(appendTo(records.at(-1), entry(key)));
  return records;
};

describe('verifyChain', () => {
  it('finds a chain whole that nobody touched', () => {
    expect(verifyChain(chainOf('a', 'b', 'c'))).toEqual({ isWhole: true, entries: 3 });
    expect(verifyChain([])).toEqual({ isWhole: true, entries: 0 });
  });

  it('verifies a later part from the record before it', () => {
    const [first, ...rest] = chainOf('a', 'b', 'c');
    expect(verifyChain(rest, first)).toEqual({ isWhole: true, entries: 2 });
  });

  it.each<[string, (records: AuditRecord[]) => AuditRecord[], unknown]>([
    [
      'a changed field',
      ([a, b, c]) => [a!, { ...b!, actorOid: 'another' }, c!],
      { brokenAt: 2, why: 'content' },
    ],
    ['an entry taken out', ([a, , c]) => [a!, c!], { brokenAt: 2, why: 'gap' }],
    ['the first taken out', ([, b, c]) => [b!, c!], { brokenAt: 1, why: 'gap' }],
    [
      'an entry replaced by one that hashes well',
      ([a, , c]) => [a!, appendTo(a, entry('forged')), c!],
      { brokenAt: 3, why: 'link' },
    ],
    ['a swapped order', ([a, b, c]) => [a!, c!, b!], { brokenAt: 2, why: 'gap' }],
  ])('sees %s', (_what, tamper, expected) => {
    expect(verifyChain(tamper(chainOf('a', 'b', 'c')))).toEqual({
      isWhole: false,
      ...(expected as object),
    });
  });
});
