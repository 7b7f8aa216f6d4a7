/** The lengths offered as chips, in minutes: the usual ones, half a day and a whole day as the policy measures it. */
export function durationsFor(hoursPerDay: number): readonly string[] {
  const day = hoursPerDay * 60;
  return [...new Set([30, 60, 120, day / 2, day])].filter(Number.isInteger).map(String);
}

const HOURS = /^(-?\d{1,4}(?:[.,]\d{1,4})?)\s*(?:h|hr|hrs|hour|hours|awr)?$/i;
const HOURS_AND_MINUTES = /^(\d{1,4})\s*(?:h|:)\s*(\d{1,2})\s*(?:m|min|mins)?$/i;
const MINUTES = /^(\d{1,5})\s*(?:m|min|mins|minutes|mun|munud)$/i;

/** Minutes in a length of time as people type it: `1.5`, `1,5`, `1:30`, `1h30`, `90 min`. Undefined when it is none. */
export function parseHours(text: string): number | undefined {
  const typed = text.trim();
  const hours = HOURS.exec(typed)?.[1];
  if (hours !== undefined) return Math.round(Number(hours.replace(',', '.')) * 60);
  const both = HOURS_AND_MINUTES.exec(typed);
  if (both) return Number(both[2]) < 60 ? Number(both[1]) * 60 + Number(both[2]) : undefined;
  const minutes = MINUTES.exec(typed)?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}
