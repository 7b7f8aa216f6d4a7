import { expect, it } from '@jest/globals';
import { isOtherClock } from './zone-note.ts';

it('sees that the clock of this device is another than the organisation’s, by the day', () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(isOtherClock(here, '01/07/2026')).toBe(false);
  expect(isOtherClock('Pacific/Kiritimati', '01/07/2026')).toBe(true);
  expect(isOtherClock('Pacific/Kiritimati', '')).toBe(true);
});
