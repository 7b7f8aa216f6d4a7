import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Outcome } from '../../domain/outcomes/outcome.ts';
import type { ShownStatus } from '../../domain/outcomes/shown-status.ts';
import { shownStatus } from '../../domain/outcomes/shown-status.ts';
import type { Person } from '../../domain/people/person.ts';
import type { NamedPolicy } from '../../domain/standing/summary.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Deps } from '../shared/deps.ts';
import { teams } from '../shared/teams.ts';
import { summariesOfMany } from '../standing/summary-of-person.ts';

interface MatrixColumn {
  readonly policy: NamedPolicy;
  readonly requirement: string;
  readonly title: string;
}

export interface MatrixCell {
  /** Place among the requirements, from 0. */
  readonly column: number;
  readonly shown: ShownStatus;
  /** Until it is due, negative once that day has gone; null where no day decides. */
  readonly daysToDue: number | null;
}

export interface TeamMatrixValue {
  readonly asOf: CivilDate;
  /** What some of them are asked for, a policy after the other, each in its own order. */
  readonly requirements: readonly MatrixColumn[];
  /** In no order; what is not required of somebody has no cell. */
  readonly rows: readonly { readonly person: Person; readonly cells: readonly MatrixCell[] }[];
}

/** Nobody waits for the day of what is met for good or does not run now. */
const daysOf = ({ status, next, daysToDue }: Outcome): number | null =>
  status === 'paused' || (status === 'met' && next === null) ? null : daysToDue;

type MatrixDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings' | 'counts'>;

/** How each of a manager's reports stands on each requirement: the same verdicts as on their own pages. */
export function readTeamMatrix(
  deps: MatrixDeps,
  actorOid: string,
): Result<TeamMatrixValue, { code: 'not-a-manager' }> {
  const team = teams(deps).of(actorOid);
  if (team.length === 0) return err({ code: 'not-a-manager' });
  const summaryOf = summariesOfMany(deps);
  const columns = new Map<string, MatrixColumn>();
  const keyed = team.map((person) => {
    const judged = deps.standings.allOf(person.oid);
    const { overdue } = summaryOf(person).needs;
    const cells = judged.flatMap(({ policy, standing }) =>
      standing.outcomes
        .filter(({ status }) => status !== 'not-applicable')
        .map((outcome) => {
          const { requirement, title } = outcome;
          const key = `${policy.id} ${requirement}`;
          columns.set(key, { policy: { id: policy.id, title: policy.title }, requirement, title });
          // What was missed in the last cycle is overdue, whatever this one says.
          const late = overdue.find(
            (need) => need.requirement === requirement && (need.policy?.id ?? policy.id) === policy.id,
          );
          return late
            ? { key, shown: late.status, daysToDue: -late.days }
            : { key, shown: shownStatus(outcome, policy.warningDays), daysToDue: daysOf(outcome) };
        }),
    );
    return { person, cells };
  });
  const byPolicy = Map.groupBy([...columns], ([, { policy }]) => policy.id);
  const inOrder = [...byPolicy.values()].flat();
  const placeOf = new Map(inOrder.map(([key], place) => [key, place]));
  return ok({
    asOf: deps.clock.today(),
    requirements: inOrder.map(([, column]) => column),
    rows: keyed.map(({ person, cells }) => ({
      person,
      cells: cells.map(({ key, ...cell }) => ({ column: placeOf.get(key) ?? 0, ...cell })),
    })),
  });
}
