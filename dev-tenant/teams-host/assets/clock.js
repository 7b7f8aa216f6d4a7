import { byId } from './elements.js';
import { getJson, postJson } from './requests.js';

const askAgainMilliseconds = 2000;
const minutesADay = 1440;
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** "Saturday, 21 November 2026, 56 days ahead" */
function clockWords({ today, offsetMinutes }) {
  const date = longDate.format(new Date(`${today}T00:00:00Z`));
  return offsetMinutes === 0 ? date : `${date}, ${offsetWords(offsetMinutes)}`;
}

function offsetWords(offsetMinutes) {
  const direction = offsetMinutes > 0 ? 'ahead' : 'behind';
  const minutes = Math.abs(offsetMinutes);
  const days = Math.floor(minutes / minutesADay);
  const hours = Math.floor((minutes % minutesADay) / 60);
  const parts = [counted(days, 'day'), counted(hours, 'hour'), counted(minutes % 60, 'minute')].filter(
    Boolean,
  );
  return `${parts.join(' and ')} ${direction}`;
}

const counted = (count, unit) => (count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`);

/** The server's date and the buttons that move it; `onMove` is called once the server has moved. */
export function createClock({ onMove }) {
  const date = byId('clock-date');
  const section = date.closest('section');
  let offsetMinutes = 0;

  function show(clock) {
    offsetMinutes = clock.offsetMinutes;
    const words = clockWords(clock);
    if (date.textContent !== words) date.textContent = words;
  }

  async function read() {
    try {
      show(await getJson('/clock'));
    } catch (fault) {
      if (date.textContent !== fault.message) date.textContent = fault.message;
      setTimeout(read, askAgainMilliseconds);
    }
  }

  async function move(minutes) {
    try {
      show(await postJson('/clock', { offsetMinutes: minutes }));
      onMove();
    } catch (fault) {
      date.textContent = fault.message;
    }
  }

  section.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button === null) return;
    void move('reset' in button.dataset ? 0 : offsetMinutes + Number(button.dataset.minutes));
  });
  // Another window, or a test, may have moved it.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && read());
  void read();
}
