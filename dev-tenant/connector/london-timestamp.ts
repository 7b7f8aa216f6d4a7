const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const zone = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' });

/** Local time with its offset: `2026-06-01T10:00:00.000+01:00`. */
export const londonTimestamp = (nowMilliseconds: number): string => {
  const date = new Date(nowMilliseconds);
  const offset = zone
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')
    ?.value.slice('GMT'.length);
  const milliseconds = String(date.getUTCMilliseconds()).padStart(3, '0');
  return `${clock.format(date).replace(' ', 'T')}.${milliseconds}${offset || '+00:00'}`;
};
