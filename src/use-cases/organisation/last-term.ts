import type { Term } from '../../domain/cycles/terms.ts';
import { termBefore, USUAL_TERMS } from '../../domain/cycles/terms.ts';
import type { DayFigures } from '../../domain/reports/day-figures.ts';
import type { Deps } from '../shared/deps.ts';

interface LastTerm {
  readonly term: Term;
  /** The last that was kept in it; undefined where none was, or nobody can say. */
  readonly figures: DayFigures | undefined;
}

/** What the organisation came to at the end of the last term, for who may read its totals. */
export async function lastTerm({
  clock,
  dayFigures,
}: Pick<Deps, 'clock' | 'dayFigures'>): Promise<LastTerm | undefined> {
  const term = termBefore(USUAL_TERMS, clock.today());
  if (!term) return undefined;
  // Today's totals are told without it: they do not rest on the store of earlier days.
  return { term, figures: await dayFigures.lastIn(term).catch(() => undefined) };
}
