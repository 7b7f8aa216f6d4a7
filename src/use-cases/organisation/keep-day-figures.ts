import { byRequirement } from '../../domain/reports/by-requirement.ts';
import { byUnit } from '../../domain/reports/by-unit.ts';
import { dayFigures } from '../../domain/reports/day-figures.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { ReportDeps } from '../reports/read-report.ts';
import { drawnFor, readingOf } from '../reports/read-report.ts';
import type { Deps } from '../shared/deps.ts';

/**
 * Keeps what the organisation comes to today, once everybody is counted. Gives the day that is kept; undefined while there is
 * nothing to keep.
 */
export async function keepDayFigures(
  deps: ReportDeps & Pick<Deps, 'dayFigures'>,
): Promise<CivilDate | undefined> {
  const reading = readingOf(deps);
  if (deps.counts.toCount() > 0) return undefined;
  const today = deps.clock.today();
  const drawn = { reader: 'reads-totals', reading } as const;
  const figures = dayFigures(today, drawnFor(byUnit, drawn), drawnFor(byRequirement, drawn));
  if (!figures) return undefined;
  await deps.dayFigures.keep(figures);
  return today;
}
