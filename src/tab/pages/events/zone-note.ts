import { parseTypedDate } from '../../components/form/typed-date.ts';

const timeIn = (timeZone: string | undefined, at: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
    ...(timeZone && { timeZone }),
  }).format(at);

/**
 * Whether the clock of this device differs from the organisation's at noon of a typed day, or now while none is typed: then
 * the form says whose times it means.
 */
export function isOtherClock(timeZone: string, typedDate: string): boolean {
  const day = parseTypedDate(typedDate);
  const at = day === undefined ? new Date() : new Date(`${day}T12:00:00Z`);
  return timeIn(timeZone, at) !== timeIn(undefined, at);
}
