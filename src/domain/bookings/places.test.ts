import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { aBookingStep } from '../../../tests/builders/records.ts';
import type { BookingStep } from './booking-step.ts';
import type { Wanted } from './places.ts';
import { heldBy, nextStep, placesGiven, promotedIn } from './places.ts';

const PLACE: Wanted = { is: 'place' };
const NONE: Wanted = { is: 'none', because: 'A lesson to cover.' };

/** What becomes of `+asha`, who wants a place, and `-asha`, who gives it up, one after the other. */
function after(capacity: number | undefined, ...wants: readonly string[]): readonly BookingStep[] {
  return wants.reduce<readonly BookingStep[]>((steps, want) => {
    const personOid = want.slice(1);
    const step = nextStep(steps, capacity, personOid, want.startsWith('+') ? PLACE : NONE);
    return step ? [...steps, aBookingStep({ ...step, personOid, key: `step ${step.number}` })] : steps;
  }, []);
}
const named = (held: readonly { readonly personOid: string }[]) => held.map(({ personOid }) => personOid);

describe('the places of an event', () => {
  it.each<[string, number | undefined, string[], string[], string[], string[]]>([
    ['nobody asked', 2, [], [], [], []],
    ['there are enough', 2, ['+asha', '+ben'], ['asha', 'ben'], [], []],
    ['there is no limit', undefined, ['+asha', '+ben', '+colin'], ['asha', 'ben', 'colin'], [], []],
    ['one came too late', 1, ['+asha', '+ben'], ['asha'], ['ben'], []],
    ['somebody gave theirs up', 1, ['+asha', '+ben', '+colin', '-asha'], ['ben'], ['colin'], ['ben']],
    ['somebody who waited gave up', 1, ['+asha', '+ben', '+colin', '-ben'], ['asha'], ['colin'], []],
    ['who gave up wants it again', 1, ['+asha', '+ben', '-asha', '+asha'], ['ben'], ['asha'], ['ben']],
    ['one asks twice', 1, ['+asha', '+asha', '+ben'], ['asha'], ['ben'], []],
    ['one gives up what they have not', 1, ['-asha', '+ben'], ['ben'], [], []],
  ])('where %s', (_what, capacity, wants, booked, waiting, promoted) => {
    const places = placesGiven(after(capacity, ...wants), capacity);
    expect([named(places.booked), named(places.waiting), named(promotedIn(places))]).toEqual([
      booked,
      waiting,
      promoted,
    ]);
  });

  it('go to who waits once there are more of them', () => {
    const steps = after(1, '+asha', '+ben', '+colin');
    expect(named(promotedIn(placesGiven(steps, 2)))).toEqual(['ben']);
    expect(heldBy(placesGiven(steps, 2), 'ben')).toBe('booked');
    expect(heldBy(placesGiven(steps, 2), 'colin')).toBe('waiting');
    expect(heldBy(placesGiven(steps, 2), 'dan')).toBeUndefined();
  });

  it('say why one was given up', () => {
    expect(after(1, '+asha', '-asha').at(-1)).toMatchObject({
      did: 'cancelled',
      because: 'A lesson to cover.',
    });
  });

  it('are never more than there are, stay with who has one, and are read the same in whichever order', () => {
    const want = fc.tuple(fc.boolean(), fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(fc.nat({ max: 3 }), fc.array(want, { maxLength: 20 }), (capacity, wants) => {
        const said = wants.map(([wanted, who]) => `${wanted ? '+' : '-'}${who}`);
        let before = placesGiven([], capacity);
        said.forEach((each, index) => {
          const steps = after(capacity, ...said.slice(0, index + 1));
          const places = placesGiven(steps, capacity);
          expect(places.booked.length).toBeLessThanOrEqual(capacity);
          if (places.waiting.length > 0) expect(places.booked).toHaveLength(capacity);
          for (const { personOid } of before.booked)
            if (each !== `-${personOid}`) expect(heldBy(places, personOid)).toBe('booked');
          expect(placesGiven(steps.toReversed(), capacity)).toEqual(places);
          before = places;
        });
      }),
    );
  });
});
