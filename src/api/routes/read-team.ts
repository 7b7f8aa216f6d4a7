import * as z from 'zod/mini';
import type { TeamSummary } from '../../contract/team.ts';
import { message } from '../../domain/message.ts';
import { err, ok } from '../../domain/result.ts';
import type { AllNeeds } from '../../domain/standing/summary.ts';
import { notAllowed } from '../../use-cases/authorise.ts';
import { teamSummary } from '../../use-cases/team-summary.ts';
import { defineRoute } from '../http/route.ts';
import { personTagView } from '../views/person-tag-view.ts';
import { leaveView } from '../views/summary-view.ts';

const hoursView = ({ policy, counted, required }: AllNeeds['furtherHours'][number]) => ({
  policy: policy ?? null,
  counted,
  required,
});

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
      members: members.map(({ person, roleLabel, tag, overall, needs, onLeave }) => ({
        oid: person.oid,
        displayName: person.displayName,
        tag: personTagView(tag, roleLabel),
        overall,
        onLeave: leaveView({ onLeave }),
        overdue: needs.overdue.map(({ policy, requirement, title, status, since, days }) => ({
          policy: policy ?? null,
          requirement,
          title,
          status,
          statusLabel: words.statusWord(status),
          since,
          days,
        })),
        toDo: needs.toDo.map(({ policy, requirement, title }) => ({
          policy: policy ?? null,
          requirement,
          title,
        })),
        dueSoon: needs.dueSoon.map(({ policy, requirement, title, dueOn, days }) => ({
          policy: policy ?? null,
          requirement,
          title,
          dueOn,
          days,
        })),
        later: needs.later.length,
        warningDays: needs.warningDays,
        hours: needs.hours && hoursView(needs.hours),
        furtherHours: needs.furtherHours.map(hoursView),
      })),
    };
    return ok({ status: 200, body });
  },
});
