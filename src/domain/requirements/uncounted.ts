import type { CivilDate } from '../cycles/civil-date.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { message } from '../message.ts';
import type { UncountedCode, UncountedEvidence } from '../standing/outcome.ts';

const uncounted = (
  id: string,
  code: UncountedCode,
  values: Record<string, string | number> = {},
): UncountedEvidence => ({
  id,
  code,
  reason: message(`uncounted.${code}`, values),
});

export const afterAsOf = (id: string, asOf: CivilDate) => uncounted(id, 'after-as-of', { asOf });

export const outsideCycle = (id: string, cycle: Cycle) =>
  uncounted(id, 'outside-cycle', { from: cycle.from, to: cycle.to });

export const notCompleted = (id: string) => uncounted(id, 'not-completed');

export const lapsed = (id: string, dueOn: CivilDate) => uncounted(id, 'lapsed', { dueOn });

export const superseded = (id: string, by: CivilDate) => uncounted(id, 'superseded', { by });
