import { expect, it } from '@jest/globals';
import { GraphFault } from '../graph/graph-fault.ts';
import { ReplicaDamaged } from '../replica/damage.ts';
import { ClockFault } from './trusted-time.ts';
import { upstreamProblemOf } from './upstream-problem.ts';

const graphFault = (status: number | undefined) =>
  new GraphFault('Refused', { code: 'any', outcome: 'refused', status });

it.each([
  ['a column that was deleted', 400],
  ['a grant that was withdrawn', 403],
  ['a list that was deleted', 404],
])('%s waits for an administrator', (_what, status) => {
  expect(upstreamProblemOf(graphFault(status))).toBe('needs-an-administrator');
});

it.each([undefined, 401, 408, 409, 412, 500, 503, 504])('%p passes by itself', (status) => {
  expect(upstreamProblemOf(graphFault(status))).toBe('microsoft-365-unavailable');
});

it('being asked to wait is told as such', () => {
  expect(upstreamProblemOf(graphFault(429))).toBe('microsoft-365-busy');
});

it('a local file that is filled again is told as such', () => {
  expect(upstreamProblemOf(new ReplicaDamaged('damaged'))).toBe('reading-the-lists');
});

it('a clock that is wrong is for an administrator to mend', () => {
  expect(upstreamProblemOf(new ClockFault('wrong'))).toBe('needs-an-administrator');
});

it('is asked of Microsoft’s faults alone', () => {
  expect(upstreamProblemOf(new Error('ours'))).toBeUndefined();
});
