import type { CivilDate } from '../../cycles/civil-date.ts';
import type { Status } from '../../outcomes/outcome.ts';

/** How far each status is from satisfied; what is not asked of somebody does not weigh. */
const WEIGHT: Record<Status, number> = {
  'not-applicable': -1,
  met: 0,
  recommended: 1,
  'in-progress': 2,
  paused: 3,
  due: 4,
  expired: 5,
  overdue: 6,
};

/** The status furthest from satisfied; not applicable when there is nothing else. */
export const worstOf = (statuses: readonly Status[]): Status =>
  statuses.reduce<Status>(
    (worst, status) => (WEIGHT[status] > WEIGHT[worst] ? status : worst),
    'not-applicable',
  );

const earliest = (dates: readonly (CivilDate | null | undefined)[]): CivilDate | null =>
  dates.reduce<CivilDate | null>(
    (first, date) => (date && (first === null || date < first) ? date : first),
    null,
  );

export const latest = (dates: readonly (CivilDate | null | undefined)[]): CivilDate | null =>
  dates.reduce<CivilDate | null>(
    (last, date) => (date && (last === null || date > last) ? date : last),
    null,
  );

/** The date that decides for all of several answers: the next one that runs, else the first that is set. */
export function nextOf(dates: readonly (CivilDate | null | undefined)[], asOf: CivilDate): CivilDate | null {
  return earliest(dates.filter((date) => date && date >= asOf)) ?? earliest(dates);
}
