import { describe, expect, it } from '@jest/globals';
import { civilDate } from '../cycles/civil-date.ts';
import type { Arrival } from './admission.ts';
import { turnedAway } from './admission.ts';

const TODAY = civilDate('2026-11-21');
const OWN_PEOPLE_ONLY = { servesGuests: false };

const anArrival = (changed: Partial<Arrival> = {}): Arrival => ({
  person: { leftOn: undefined },
  account: { isEnabled: true, isGuest: false },
  isGuestByToken: false,
  ...changed,
});

const atTheDoor = (changed: Partial<Arrival>, admission = OWN_PEOPLE_ONLY) =>
  turnedAway(anArrival(changed), admission, TODAY);

describe('who is let in', () => {
  it.each([
    ['somebody in post with an enabled account', {}],
    ['somebody on their last day', { person: { leftOn: TODAY } }],
    ['somebody whose CPD is not kept', { person: undefined }],
  ])('%s comes in', (_who, arrival) => {
    expect(atTheDoor(arrival)).toBeUndefined();
  });

  it.each([
    ['somebody who left the day before', { person: { leftOn: civilDate('2026-11-20') } }],
    ['a disabled account', { account: { isEnabled: false, isGuest: false } }],
    ['an account that was deleted', { account: undefined }],
    ['a deleted account of nobody whose CPD is kept', { person: undefined, account: undefined }],
  ])('%s is turned away', (_who, arrival) => {
    expect(atTheDoor(arrival)).toBe('not-in-post');
  });

  it.each([
    ['the token', { isGuestByToken: true }],
    ['the directory', { account: { isEnabled: true, isGuest: true } }],
  ])('whom %s calls a guest comes in only where guests are served', (_where, arrival) => {
    expect(atTheDoor(arrival)).toBe('guest-account');
    expect(atTheDoor(arrival, { servesGuests: true })).toBeUndefined();
  });

  it('a guest who has left is turned away as one who has left, also where guests are served', () => {
    const arrival = { isGuestByToken: true, person: { leftOn: civilDate('2026-11-20') } };
    expect(atTheDoor(arrival, { servesGuests: true })).toBe('not-in-post');
  });
});
