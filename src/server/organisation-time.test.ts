import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { organisationTime } from './organisation-time.ts';

const london = organisationTime('Europe/London');

describe('the organisation’s time', () => {
  it.each([
    ['in winter', '2026-11-20T14:00', '2026-11-20T14:00:00.000Z'],
    ['in summer', '2026-07-01T00:30', '2026-06-30T23:30:00.000Z'],
    ['of an hour that comes twice, the first', '2026-10-25T01:30', '2026-10-25T00:30:00.000Z'],
    ['of an hour that the clocks leave out', '2026-03-29T01:30', undefined],
    ['at midnight', '2026-06-30T00:00', '2026-06-29T23:00:00.000Z'],
  ])('means an instant: %s', (_when, local, instant) => {
    expect(london.instantAt(local)).toBe(instant);
  });

  it.each([
    ['2026-06-30T23:30:00.000Z', '2026-07-01T00:30:00.000'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25T01:30:00.000'],
    ['2026-11-20T14:00:00.123Z', '2026-11-20T14:00:00.123'],
  ])('at %s is %s', (instant, local) => {
    expect(london.localAt(instant)).toBe(local);
  });

  it('is not the machine’s: a school in Auckland has its own day', () => {
    expect(organisationTime('Pacific/Auckland').localAt('2026-11-20T14:00:00.000Z')).toMatch(/^2026-11-21/);
    expect(organisationTime('Asia/Kathmandu').instantAt('2026-11-20T14:00')).toBe('2026-11-20T08:15:00.000Z');
  });

  it('leads from a wall time to its instant and back', () => {
    const year = 366 * 24 * 60;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: year }), (minutes) => {
        const local = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString().slice(0, -1);
        const instant = london.instantAt(local);
        expect(instant === undefined || london.localAt(instant) === local).toBe(true);
      }),
    );
  });
});
