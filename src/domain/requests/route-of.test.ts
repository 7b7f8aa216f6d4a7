import { describe, expect, it } from '@jest/globals';
import type { RouteTest } from './route-of.ts';
import { routeOf } from './route-of.ts';

const request = { scheme: 'SPT', requesterRole: 'teacher', kind: 'course', withinSIP: true };
const clause = { document: 'Example', section: '1', line: 1, quote: 'As it says.' };
const policyRoute = { roles: ['teacher'], to: ['Head teacher'], clause, reading: '' };

describe('the route of a request', () => {
  it.each<[string, RouteTest, boolean]>([
    ['that asks nothing fits', {}, true],
    ['fits by scheme, however it is typed', { scheme: 'spt' }, true],
    ['of another scheme does not', { scheme: 'ATP' }, false],
    ['fits by role', { roles: ['hlta', 'Teacher'] }, true],
    ['of no role does not', { roles: [] }, false],
    ['of every role does', { roles: 'all' }, true],
    ['of another kind does not', { kind: 'visit' }, false],
    ['outside the plan does not', { withinSIP: false }, false],
    ['fits where every test does', { scheme: 'SPT', kind: 'course', withinSIP: true }, true],
    ['does not where one does not', { scheme: 'SPT', kind: 'visit', withinSIP: true }, false],
  ])('%s', (_what, route, isFit) => {
    expect(routeOf([route], [], request)).toBe(isFit ? route : undefined);
  });

  it('is the first that fits, and the policy’s only where none does', () => {
    const first = { kind: 'course' };
    expect(routeOf([{ kind: 'visit' }, first, {}], [policyRoute], request)).toBe(first);
    expect(routeOf([{ kind: 'visit' }], [policyRoute], request)).toBe(policyRoute);
    expect(routeOf([], [policyRoute], { ...request, requesterRole: 'hlta' })).toBeUndefined();
  });

  it('is neither inside nor outside the plan where nobody said', () => {
    const unsaid = { ...request, withinSIP: undefined };
    expect(routeOf([{ withinSIP: true }, { withinSIP: false }], [], unsaid)).toBeUndefined();
  });
});
