import { describe, expect, it } from '@jest/globals';
import { ChangeMeeting } from './meetings.ts';

const THIRTY_MEGABYTES = 'x'.repeat(30 * 1024 * 1024);

const refusedIn = (change: unknown) =>
  ChangeMeeting.safeParse({ change }).error?.issues.map(({ path }) => path.join('.'));

describe('what is written in a review meeting', () => {
  it.each([
    ['an answer', { to: 'answer', place: 0, isNotApplicable: false }, 2000],
    ['a field', { to: 'field', field: 'strengths' }, 2000],
    ['one’s own words', { to: 'words' }, 4000],
    ['a target', { to: 'target', place: 0 }, 1000],
  ])('is refused at its field where it is longer than %s may be', (_what, change, longest) => {
    expect(refusedIn({ ...change, text: 'x'.repeat(longest), was: '' })).toBeUndefined();
    expect(refusedIn({ ...change, text: 'x'.repeat(longest + 1), was: '' })).toEqual(['change.text']);
    expect(refusedIn({ ...change, text: THIRTY_MEGABYTES, was: '' })).toEqual(['change.text']);
    expect(refusedIn({ ...change, text: '', was: THIRTY_MEGABYTES })).toEqual(['change.was']);
  });

  it.each([
    ['a place that no form has', { to: 'target', place: -1, text: '', was: '' }],
    ['a half of a place', { to: 'target', place: 0.5, text: '', was: '' }],
    ['a day that is on no calendar', { to: 'plan', plannedOn: '2026-02-30' }],
    ['what nobody can do', { to: 'lock' }],
    ['a removal without a reason', { to: 'withdraw', reason: 'No.' }],
  ])('is not %s', (_what, change) => {
    expect(ChangeMeeting.safeParse({ change }).success).toBe(false);
  });
});
