import { team, teamMatrix } from '../../contract/team.ts';
import { err, ok } from '../../domain/result.ts';
import { notAllowed } from '../../use-cases/shared/authorise.ts';
import { peopleReviewed } from '../../use-cases/reviews/people-reviewed.ts';
import { readTeamMatrix } from '../../use-cases/team/team-matrix.ts';
import { reviewersDay } from '../../use-cases/team/reviewers-day.ts';
import { teamSummary } from '../../use-cases/team/team-summary.ts';
import { answer } from '../http/route.ts';
import { matrixView } from './matrix-view.ts';
import { noTeam, teamView } from './team-view.ts';

export const teamRoutes = [
  answer(team, (deps, { caller, words }) => {
    const summary = teamSummary(deps, caller.oid);
    const reviewed = peopleReviewed(deps, caller.oid);
    if (!summary.ok && reviewed.length === 0) return err(notAllowed);
    const value = summary.ok ? summary.value : noTeam(deps.clock.today());
    const day = reviewersDay(deps, caller.oid, { members: value.members, reviewed });
    return ok({ body: teamView(value, reviewed, day, words) });
  }),
  answer(teamMatrix, (deps, { caller, words }) => {
    const matrix = readTeamMatrix(deps, caller.oid);
    return matrix.ok ? ok({ body: matrixView(matrix.value, words) }) : err(notAllowed);
  }),
];
