import { describe, expect, it } from '@jest/globals';
import type { AnsweredStatementView } from '../../../contract/self-assessments.ts';
import { domainsOf, lowestOf } from './domains-of.ts';

const said = (
  group: string,
  rating: string,
  changes: Partial<AnsweredStatementView> = {},
): AnsweredStatementView => ({
  ...{ code: '1', group, label: 'A statement', rating, comment: '', then: null, moved: null },
  ...{ isNeed: false, activities: 0, ...changes },
});
const before = (rating: string) => ({ rating, comment: '', label: null });

describe('a self-assessment by domain', () => {
  it('counts answers under each heading, in the framework’s order', () => {
    const domains = domainsOf([
      said('Values', 'secure', { activities: 2 }),
      said('Skills', 'not-yet'),
      said('Values', 'leading'),
      said('Values', 'developing', { activities: 1 }),
    ]);
    expect(domains).toEqual([
      { name: 'Values', asked: 3, secure: 2, developing: 1, notYet: 0, then: undefined, served: 2 },
      { name: 'Skills', asked: 1, secure: 0, developing: 0, notYet: 1, then: undefined, served: 0 },
    ]);
  });

  it('asks nothing of what is not in the person’s role, nor of what is not answered', () => {
    const [domain] = domainsOf([said('Values', 'not-in-role', { activities: 1 }), said('Values', '')]);
    expect(domain).toMatchObject({ asked: 0, secure: 0, served: 0 });
  });

  it('compares with the one before, of what was asked then', () => {
    const [domain] = domainsOf([
      said('Values', 'secure', { then: before('developing') }),
      said('Values', 'secure', { then: before('secure') }),
      said('Values', 'secure', { then: before('not-in-role') }),
      said('Values', 'secure'),
    ]);
    expect(domain?.then).toEqual({ asked: 2, secure: 1 });
  });

  it('names where the least is secure, and nothing where all of it is', () => {
    const domains = domainsOf([
      said('Values', 'secure'),
      said('Values', 'not-yet'),
      said('Skills', 'not-yet'),
      said('Other', 'not-in-role'),
    ]);
    expect(lowestOf(domains)?.name).toBe('Skills');
    expect(lowestOf(domainsOf([said('Values', 'leading')]))).toBeUndefined();
  });

  it('is nothing of no statements', () => {
    expect(domainsOf([])).toEqual([]);
  });
});
