import type { ReviewedPerson, ReviewersDay, TeamMember, TeamSummary } from '../../contract/team.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import { shownStatus } from '../../domain/outcomes/shown-status.ts';
import { dayToPropose } from '../../domain/reviews/next-review.ts';
import { dayOfMeeting } from '../../domain/reviews/waits-for.ts';
import type { AllNeeds } from '../../domain/standing/summary.ts';
import type { ReviewedValue } from '../../use-cases/reviews/people-reviewed.ts';
import type { ReviewersDay as ReviewersDayValue } from '../../use-cases/team/reviewers-day.ts';
import type { TeamSummaryValue } from '../../use-cases/team/team-summary.ts';
import type { Words } from '../../wording/create-words.ts';
import { personTagView } from '../shared/person-tag-view.ts';
import { leaveView } from '../shared/summary-view.ts';

const message = messageOf<typeof teamScopeWords>();

/** Who reviews others and manages nobody. */
export const noTeam = (asOf: CivilDate): TeamSummaryValue => ({
  managerName: '',
  asOf,
  needSomething: 0,
  members: [],
});

const hoursView = ({ policy, counted, required }: AllNeeds['furtherHours'][number]) => ({
  policy: policy ?? null,
  counted,
  required,
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

const memberView = (
  {
    person,
    roleLabel,
    tag,
    contact,
    source,
    overall,
    needs,
    needsReview,
    onLeave,
  }: TeamSummaryValue['members'][number],
  words: Words,
): TeamMember => ({
  oid: person.oid,
  displayName: person.displayName,
  tag: personTagView(tag, roleLabel),
  contact,
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
  toDo: needs.toDo.map(({ policy, requirement, title }) => ({ policy: policy ?? null, requirement, title })),
  dueSoon: needs.dueSoon.map(({ policy, requirement, title, dueOn, days }) => ({
    policy: policy ?? null,
    requirement,
    title,
    dueOn,
    days,
  })),
  needsReview,
  later: needs.later.length,
  warningDays: needs.warningDays,
  hours: needs.hours && hoursView(needs.hours),
  furtherHours: needs.furtherHours.map(hoursView),
});

const dayView = ({ waiting, coming }: ReviewersDayValue, today: CivilDate): ReviewersDay => ({
  waiting: waiting.map(({ person, tag, kindLabel, meeting, task }) => ({
    oid: person.oid,
    displayName: person.displayName,
    tag: personTagView(tag),
    kindLabel,
    meetingKey: meeting.key,
    task,
    on: dayOfMeeting(meeting),
  })),
  coming: coming.map(({ person, tag, kindLabel, kind, dueOn }) => ({
    oid: person.oid,
    displayName: person.displayName,
    tag: personTagView(tag),
    kindLabel,
    kind,
    dueOn,
    proposedOn: dayToPropose(dueOn, today),
    isLate: dueOn < today,
  })),
});

/** Whom a manager's summary is about. */
export const teamScopeWords = catalogue(
  {
    'team.scope': '{people, plural, one {# person reports} other {# people report}} to {manager}',
  },
  {
    'team.scope': 'Mae {people, plural, two {# berson} other {# person}} yn adrodd i {manager}',
  },
);

export const teamView = (
  { managerName, asOf, needSomething, members }: TeamSummaryValue,
  reviewed: readonly ReviewedValue[],
  day: ReviewersDayValue,
  words: Words,
): TeamSummary => ({
  scope: words.say(message('team.scope', { people: members.length, manager: managerName })),
  asOf,
  counts: { people: members.length, needSomething },
  day: dayView(day, asOf),
  reviewed: reviewed.map((each) => reviewedView(each, words)),
  members: members.map((each) => memberView(each, words)),
});
