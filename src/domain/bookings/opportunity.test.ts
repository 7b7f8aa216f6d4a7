import { expect, it } from '@jest/globals';
import { aTrainingEvent } from '../../../tests/builders/records.ts';
import { whyClosed } from './opportunity.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const ahead = { booking: 'open', startsAt: '2026-12-10T09:00:00.000Z' } as const;

it.each<[string, Parameters<typeof aTrainingEvent>[0], ReturnType<typeof whyClosed>]>([
  ['that lies ahead', ahead, undefined],
  ['that is for everybody without booking', { ...ahead, booking: undefined }, 'not-open'],
  ['that is cancelled', { ...ahead, cancelledBecause: 'The trainer is ill.' }, 'cancelled'],
  ['that begins now', { ...ahead, startsAt: NOW }, 'has-begun'],
  ['that is over', { ...ahead, startsAt: '2026-11-20T09:00:00.000Z' }, 'has-begun'],
])('an event %s can be booked, or is closed', (_what, changes, expected) => {
  expect(whyClosed(aTrainingEvent(changes), NOW)).toBe(expected);
});
