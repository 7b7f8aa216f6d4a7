import { describe, expect, it } from '@jest/globals';
import { aReviewMeeting } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { ReviewMeeting } from './review-meeting.ts';
import type { MeetingTask } from './waits-for.ts';
import { byUrgency, waitsFor } from './waits-for.ts';

const today = civilDate('2026-11-21');
const at = '2026-11-21T10:00:00.000Z';
const by = (as: string, oid: string) => ({ as, oid, at, hash: 'hash' });
const later = aReviewMeeting({ personOid: 'asha', plannedOn: civilDate('2026-12-04') });
const due = { ...later, plannedOn: today };
const held = { ...due, state: 'held', heldOn: today, heldBy: 'ben' } as const;
const panel = { ...held, signatories: ['CEO', 'Chair'], personSignsAs: undefined };

describe('what a meeting waits for', () => {
  it.each<[string, ReviewMeeting, string, MeetingTask | undefined]>([
    ['the person to prepare it', later, 'asha', 'prepare'],
    ['the person to prepare it on its day', due, 'asha', 'prepare'],
    ['the reviewer to prepare it', later, 'ben', 'prepare'],
    ['the reviewer to hold it on its day', due, 'ben', 'hold'],
    ['the person to sign it', held, 'asha', 'sign'],
    ['the reviewer to sign it', held, 'ben', 'sign'],
    ['nobody who has signed', { ...held, signatures: [by('Manager', 'ben')] }, 'ben', undefined],
    [
      'no second reviewer where one has signed',
      { ...held, signatures: [by('Manager', 'ben')] },
      'cas',
      undefined,
    ],
    ['the second of a panel', { ...panel, signatures: [by('CEO', 'ben')] }, 'cas', 'sign'],
    ['no person who has no seat', panel, 'asha', undefined],
    ['nobody once it is removed', { ...held, withdrawnBecause: 'Twice.' }, 'ben', undefined],
    ['nobody once it is locked', { ...held, state: 'locked' }, 'ben', undefined],
  ])('%s', (_whom, meeting, oid, task) => {
    expect(waitsFor(meeting, oid, today)).toBe(task);
  });

  it('is shown the most pressing first', () => {
    const waiting = [
      { task: 'prepare', meeting: later },
      { task: 'prepare', meeting: due },
      { task: 'hold', meeting: due },
      { task: 'sign', meeting: held },
    ] as const;
    expect(waiting.toSorted(byUrgency)).toEqual([waiting[3], waiting[2], waiting[1], waiting[0]]);
  });
});
