import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { byUnit } from '../../domain/reports/by-unit.ts';
import { numberOfPeople } from '../../domain/reports/people-counts.ts';
import { hidesSome } from '../../domain/reports/report-table.ts';
import type { TrainingByMonth } from '../../domain/reports/training-by-month.ts';
import { hidesMonths } from '../../domain/reports/training-by-month.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { problemRowsOf } from '../problem-rows/read-problem-rows.ts';
import type { ReadReport, ReportDeps } from '../reports/read-report.ts';
import { monthsFor, readingOf, readReports, reportFor } from '../reports/read-report.ts';

interface ToLookAt {
  /** People in post and able. */
  readonly withoutManager: number;
  readonly rows: number;
  /** Not read for so long that it no longer says who manages whom: then nobody has a manager. */
  readonly isDirectoryOld: boolean;
}

export interface OrganisationValue {
  readonly asOf: CivilDate;
  /** How many people are yet to be counted again after a change; until then the totals are those from before it. */
  readonly toCount: number;
  /** How many are in no total, since they could not be judged. */
  readonly notCounted: number;
  /** What keeps the totals from being whole; undefined for who cannot put it right. */
  readonly toLookAt: ToLookAt | undefined;
  readonly people: number;
  /** Nobody is in two of `onTrack`, `actionNeeded` and `unknown`; null where a number would name somebody. */
  readonly onTrack: number | null;
  readonly actionNeeded: number | null;
  /** Those of `actionNeeded` who have something overdue. */
  readonly overdue: number | null;
  /** Whose unit has adopted no policy. */
  readonly unknown: number | null;
  /** Those that the actor may see. */
  readonly reports: readonly ReadReport[];
  readonly trainingByMonth: TrainingByMonth;
  /** Whether anything of all this is kept from the actor. */
  readonly hidesCounts: boolean;
}

type OrganisationDeps = ReportDeps & Pick<Deps, 'problemRows'>;

const NOBODY = { people: 0, onTrack: 0, actionNeeded: 0, overdue: 0, unknown: 0 };

/** Totals of everybody in post and able, for trustees and CPD leads: read from what is kept, whatever their number. */
export function organisationSummary(
  deps: OrganisationDeps,
  actorOid: string,
): Result<OrganisationValue, NotAllowed> {
  if (!mayForOrganisation(deps, actorOid, 'organisation.totals')) return err(notAllowed);
  const { counts } = deps;
  // Counting the last few may come first, so what is left is asked after the rest.
  const reading = readingOf(deps);
  const totals = reportFor(deps, actorOid, byUnit, reading).totals ?? NOBODY;
  const reports = readReports(deps, actorOid, reading);
  const months = monthsFor(deps, actorOid, reading);
  const people = totals.people ?? 0;
  const isDirectoryOld = !deps.directory.isCurrent();
  const toLookAt = mayForOrganisation(deps, actorOid, 'problem-rows.read')
    ? {
        withoutManager: isDirectoryOld ? people : numberOfPeople(counts.withoutManager()),
        rows: problemRowsOf(deps).length,
        isDirectoryOld,
      }
    : undefined;
  return ok({
    asOf: deps.clock.today(),
    toCount: counts.toCount(),
    notCounted: counts.notCounted(),
    toLookAt,
    ...totals,
    people,
    reports,
    trainingByMonth: months,
    hidesCounts: hidesMonths(months) || reports.some(({ table }) => hidesSome(table)),
  });
}
