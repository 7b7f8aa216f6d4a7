import type { Records } from '../../src/ports/records.ts';
import type { Waiting } from '../../src/ports/waiting.ts';

/** Everything waits all the time: more is looked at than need be, and nothing is missed. */
export function memoryWaiting(records: Pick<Records, 'people' | 'events'>): Waiting {
  return {
    due: (work, _at, limit = Infinity) =>
      (work === 'ended-event' || work === 'event-change' ? records.events : records.people)
        .all()
        .slice(0, limit)
        .map(({ value: { key } }, number) => ({ work, subject: key, number, because: '' })),
    settle: () => undefined,
    pause: () => Promise.resolve(),
    wakeAll: () => undefined,
  };
}
