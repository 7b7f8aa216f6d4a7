import { describe, expect, it } from '@jest/globals';
import { aReviewMeeting } from '../../../tests/builders/records.ts';
import { civilDate } from '../cycles/civil-date.ts';
import type { MeetingEvent } from './meeting-news.ts';
import { isMeetingEvent, isStillNews, whomToTell } from './meeting-news.ts';
import type { ReviewMeeting } from './review-meeting.ts';

const at = '2026-11-21T10:00:00.000Z';
const by = (as: string, oid: string) => ({ as, oid, at, hash: 'hash' });
const drafted = aReviewMeeting({ personOid: 'asha' });
const held = { ...drafted, state: 'held', heldOn: civilDate('2026-11-20'), heldBy: 'ben' } as const;
const signed = { ...held, signatures: [by('Manager', 'ben')] };
const locked = {
  ...held,
  state: 'locked',
  signatures: [by('Manager', 'ben'), by('Individual', 'asha')],
} as const;
const removed = { ...drafted, withdrawnBecause: 'Twice.' };

describe('whom to tell', () => {
  it.each<[MeetingEvent, ReviewMeeting, ReviewMeeting, string, readonly string[], readonly string[]]>([
    ['begun', drafted, drafted, 'asha', ['ben'], ['ben']],
    ['begun', drafted, drafted, 'ben', ['ben'], ['asha']],
    ['begun', drafted, drafted, 'one', ['one', 'two', 'three'], ['asha', 'two', 'three']],
    ['removed', drafted, removed, 'ben', ['ben'], ['asha']],
    ['brought-back', removed, drafted, 'asha', ['ben'], ['ben']],
    ['signed', held, signed, 'ben', ['ben', 'cas'], ['asha', 'cas']],
    ['unsigned', signed, held, 'asha', ['ben', 'cas'], ['ben']],
    ['unsigned', signed, held, 'ben', ['ben'], []],
    ['locked', signed, locked, 'asha', ['ben'], ['ben']],
    ['locked', signed, locked, 'ben', ['ben'], []],
  ])('of %s', (event, before, meeting, actorOid, reviewers, told) => {
    expect(whomToTell(event, meeting, { actorOid, reviewers, before })).toEqual(told);
  });
});

describe('what is no news any more', () => {
  it.each<[MeetingEvent, ReviewMeeting, string, boolean]>([
    ['begun', drafted, 'asha', true],
    ['begun', signed, 'asha', false],
    ['begun', removed, 'asha', false],
    ['brought-back', drafted, 'asha', true],
    ['signed', signed, 'asha', true],
    ['signed', signed, 'ben', false],
    ['signed', held, 'asha', false],
    ['signed', locked, 'asha', false],
    ['unsigned', held, 'ben', true],
    ['unsigned', signed, 'ben', false],
    ['locked', locked, 'ben', true],
    ['locked', signed, 'ben', false],
    ['removed', removed, 'asha', true],
    ['removed', drafted, 'asha', false],
  ])('%s', (event, meeting, oid, isNews) => {
    expect(isStillNews(event, meeting, oid)).toBe(isNews);
  });

  it('knows the events by their names', () => {
    expect([isMeetingEvent('signed'), isMeetingEvent('held')]).toEqual([true, false]);
  });
});
