import * as z from 'zod/mini';
import type { TeamSummary } from '../../contract/team.ts';
import { message } from '../../domain/message.ts';
import { err, ok } from '../../domain/result.ts';
import { notAllowed } from '../../use-cases/authorise.ts';
import { teamSummary } from '../../use-cases/team-summary.ts';
import { defineRoute } from '../http/route.ts';

export const readTeamRoute = defineRoute({
  method: 'get',
  path: '/team',
  permission: 'line-manager',
  params: z.object({}),
  body: z.unknown(),
  run(deps, { caller, words }) {
    const result = teamSummary(deps, caller.oid);
    if (!result.ok) return err(notAllowed);
    const { managerName, asOf, needSomething, members } = result.value;
    const body: TeamSummary = {
      scope: words.say(message('team.scope', { people: members.length, manager: managerName })),
      asOf,
      counts: { people: members.length, needSomething },
      members: members.map(({ person, roleLabel, overall, needs }) => ({
        oid: person.oid,
        displayName: person.displayName,
        roleLabel,
        overall: overall ?? 'unknown',
        overdue: needs.overdue.map(({ requirement, title, status, since, days }) => ({
          requirement,
          title,
          statusLabel: words.say(message(`status.${status}`)),
          since,
          days,
        })),
        dueSoon: needs.dueSoon.map(({ requirement, title, dueOn, days }) => ({
          requirement,
          title,
          dueOn,
          days,
        })),
        hours: needs.hours,
      })),
    };
    return ok({ status: 200, body });
  },
});
