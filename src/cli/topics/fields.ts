import * as z from 'zod';

const places = (usual: number) =>
  z
    .int({ error: 'not a whole number' })
    .min(0, { error: 'below 0' })
    .max(6, { error: 'above 6' })
    .nullish()
    .transform((decimals) => decimals ?? usual);

/** To how many places a percentage is rounded: whole per cent, unless it is said. */
export const Decimals = places(0);

/** The same of budgets: to one place. */
export const BudgetDecimals = places(1);

const DAY_OR_INSTANT =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?<zone>Z|[+-]\d{2}:\d{2})?)?$/;

const MILLISECONDS_A_DAY = 86_400_000;

/** Milliseconds since 1970 of a day or an instant as it is written, and whether it is a day; without a zone it is UTC. */
function momentOf(text: string): { readonly at: number; readonly isDay: boolean } | undefined {
  const { day, time, zone = 'Z' } = DAY_OR_INSTANT.exec(text)?.groups ?? {};
  if (day === undefined) return undefined;
  // A day that no calendar has is another one to `Date`.
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return undefined;
  const at = time === undefined ? midnight.getTime() : Date.parse(`${day}T${time}${zone}`);
  return Number.isNaN(at) ? undefined : { at, isDay: time === undefined };
}

const moment = (ofDay: (midnight: number) => number) =>
  z
    .string({ error: ({ input }) => (input === undefined ? 'missing' : 'neither a day nor an instant') })
    .transform((text, context): number => {
      const found = momentOf(text);
      if (found) return found.isDay ? ofDay(found.at) : found.at;
      context.issues.push({ code: 'custom', message: 'neither a day nor an instant', input: text });
      return z.NEVER;
    });

/** The instant at which something happened; of a day alone, its beginning. */
export const Instant = moment((midnight) => midnight);

/** The instant up to which something is looked at; a day is kept through the whole of it. */
export const UpTo = moment((midnight) => midnight + MILLISECONDS_A_DAY - 1);

export const RoundingDocument = z
  .enum(['half-up', 'largest-remainder'], { error: 'not one of half-up, largest-remainder' })
  .nullish()
  .transform((rounding) => rounding ?? 'half-up');

/** How many of something there are. */
export const Count = z
  .int({ error: ({ input }) => (input === undefined ? 'missing' : 'not a whole number') })
  .min(0, { error: 'below 0' });

/** Amounts by name: `{ "Excellent": 3 }`. */
export const Counts = z.record(z.string(), Count, {
  error: ({ input }) => (input === undefined ? 'missing' : 'not an object of counts'),
});
