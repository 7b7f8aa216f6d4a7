import * as z from 'zod/mini';
import type { ReviewedPerson, TeamSummary } from '../../contract/team.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { message } from '../../domain/message.ts';
import { err, ok } from '../../domain/result.ts';
import type { AllNeeds } from '../../domain/standing/summary.ts';
import { shownStatus } from '../../domain/standing/shown-status.ts';
import { notAllowed } from '../../use-cases/authorise.ts';
import type { ReviewedValue } from '../../use-cases/people-reviewed.ts';
import { peopleReviewed } from '../../use-cases/people-reviewed.ts';
import type { TeamSummaryValue } from '../../use-cases/team-summary.ts';
import type { Words } from '../../wording/create-words.ts';
import { teamSummary } from '../../use-cases/team-summary.ts';
import { defineRoute } from '../http/route.ts';
import { personTagView } from '../views/person-tag-view.ts';
import { leaveView } from '../views/summary-view.ts';

const hoursView = ({ policy, counted, required }: AllNeeds['furtherHours'][number]) => ({
  policy: policy ?? null,
  counted,
  required,
});

/** Who reviews others and manages nobody. */
const noTeam = (asOf: CivilDate): TeamSummaryValue => ({
  managerName: '',
  asOf,
  needSomething: 0,
  members: [],
});

const reviewedView = ({ person, roleLabel, tag, reviews }: ReviewedValue, words: Words): ReviewedPerson => ({
  oid: person.oid,
  displayName: person.displayName,
  tag: personTagView(tag, roleLabel),
  reviews: reviews.flatMap(({ label, isStandIn, asked }): ReviewedPerson['reviews'] => {
    const nothing = { label, isStandIn, policy: null, shown: null, statusLabel: '', dueOn: null };
    const isSeveral = asked.length > 1;
    const views = asked
      .filter(({ outcome }) => outcome.status !== 'not-applicable')
      .map(({ policy, outcome }) => ({
        label,
        isStandIn,
        policy: isSeveral ? { id: policy.id, title: policy.title } : null,
        shown: shownStatus(outcome, policy.warningDays),
        statusLabel: words.statusLabel(outcome, policy.warningDays),
        dueOn: outcome.dueOn,
      }));
    return views.length > 0 ? views : [nothing];
  }),
});

export const readTeamRoute = defineRoute({
  method: 'get',
  path: '/team',
  permission: 'line-manager',
  params: z.object({}),
  body: z.unknown(),
  run(deps, { caller, words }) {
    const result = teamSummary(deps, caller.oid);
    const reviewed = peopleReviewed(deps, caller.oid);
    if (!result.ok && reviewed.length === 0) return err(notAllowed);
    const { managerName, asOf, needSomething, members } = result.ok
      ? result.value
      : noTeam(deps.clock.today());
    const body: TeamSummary = {
      scope: words.say(message('team.scope', { people: members.length, manager: managerName })),
      asOf,
      counts: { people: members.length, needSomething },
      reviewed: reviewed.map((each) => reviewedView(each, words)),
      members: members.map(({ person, roleLabel, tag, source, overall, needs, onLeave }) => ({
        oid: person.oid,
        displayName: person.displayName,
        tag: personTagView(tag, roleLabel),
        standsIn: source === 'directory' ? null : source,
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
