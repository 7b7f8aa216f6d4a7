import type { CivilDate } from '../cycles/civil-date.ts';

/** A target in a person's plan. A working document: patched, with the list's own version history. */
export interface Goal {
  readonly key: string;
  readonly personOid: string;
  readonly text: string;
  readonly targetOn: CivilDate;
  readonly state: 'open' | 'done' | 'dropped';
  readonly changedBy: string;
}

/** Its date has gone by and nobody has said what became of it. */
export const isPast = ({ state, targetOn }: Pick<Goal, 'state' | 'targetOn'>, today: CivilDate): boolean =>
  state === 'open' && targetOn < today;
