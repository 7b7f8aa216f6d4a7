import { describe, expect, it } from '@jest/globals';
import { aKey, aNeed, ASHA_OID, COORDINATOR_OID, MANAGER_OID } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { Need } from './need.ts';
import { triangulate } from './triangulate.ts';

const first = aNeed();
const second = (changed: Partial<Need>): Need =>
  aNeed({ key: aKey('need', JSON.stringify(changed)), supports: first.key, ...changed });

describe('a need of several sources', () => {
  it.each<[string, readonly Need[], boolean]>([
    ['one source', [], false],
    ['another kind by somebody else', [second({ source: 'self-evaluation', raisedBy: ASHA_OID })], true],
    ['another kind by the same person', [second({ source: 'self-evaluation' })], false],
    ['the same kind by somebody else', [second({ raisedBy: COORDINATOR_OID })], false],
    [
      'two views that are neither of them the first',
      [
        second({ source: 'observation', raisedBy: MANAGER_OID }),
        second({ source: 'appraisal', raisedBy: COORDINATOR_OID }),
      ],
      true,
    ],
    [
      'a second view that was withdrawn',
      [
        second({
          source: 'self-evaluation',
          raisedBy: ASHA_OID,
          withdrawnBecause: 'It was of another course.',
        }),
      ],
      false,
    ],
  ])('of %s is triangulated: %j', (_, others, expected) => {
    const [need, ...more] = triangulate([first, ...others]);
    expect(need?.isTriangulated).toBe(expected);
    expect(more).toEqual([]);
  });

  it('is told by the first of its sources that is there, whatever their order', () => {
    const later = second({ raisedOn: civilDate('2026-05-01'), raisedBy: COORDINATOR_OID });
    const earlier = second({ raisedOn: civilDate('2026-04-01'), raisedBy: ASHA_OID });
    expect(triangulate([later, first, earlier]).map(({ first: { key } }) => key)).toEqual([first.key]);
    expect(triangulate([later, earlier]).map(({ first: { key } }) => key)).toEqual([earlier.key]);
    expect(triangulate([])).toEqual([]);
  });

  it('keeps other needs apart', () => {
    const other = aNeed({ key: aKey('need', 'other') });
    expect(triangulate([first, other])).toHaveLength(2);
  });
});
