import * as z from 'zod/mini';
import { ContactView, PersonTagView } from './person-tag.ts';
import { LeaveView, OneOfSeveral, OutcomeView, Overall } from './standing.ts';
import { MEETING_TASKS } from '../domain/reviews/waits-for.ts';
import { read } from './endpoint.ts';

const HoursOfMember = z.object({ policy: OneOfSeveral, counted: z.number(), required: z.number() });

export const TeamMember = z.object({
  oid: z.string(),
  displayName: z.string(),
  tag: PersonTagView,
  contact: ContactView,
  /** Why the reader answers for them although another is their manager, or nobody; null for the reader's own reports. */
  standsIn: z.nullable(z.enum(['next-up', 'unit', 'cpd-lead'])),
  overall: Overall,
  onLeave: LeaveView,
  /** What is overdue or expired, longest first. */
  overdue: z.array(
    z.object({
      policy: OneOfSeveral,
      requirement: z.string(),
      title: z.string(),
      status: z.enum(['overdue', 'expired']),
      statusLabel: z.string(),
      since: z.string(),
      days: z.number(),
    }),
  ),
  /** What is to do and has no date. */
  toDo: z.array(z.object({ policy: OneOfSeveral, requirement: z.string(), title: z.string() })),
  /** What falls due within the warning window, soonest first. */
  dueSoon: z.array(
    z.object({
      policy: OneOfSeveral,
      requirement: z.string(),
      title: z.string(),
      dueOn: z.string(),
      days: z.number(),
    }),
  ),
  /** Some of what is overdue, to do or due soon is a review. */
  needsReview: z.boolean(),
  /** How much is not done yet and falls due after the warning window. */
  later: z.number(),
  /** The warning window; 0 where no policy is adopted. */
  warningDays: z.number(),
  /** Null where no policy counts hours. */
  hours: z.nullable(HoursOfMember),
  /** Where several policies count hours: what those after the first do. */
  furtherHours: z.array(HoursOfMember),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** Somebody of another team, and the reviews of theirs that the reader holds. */
export const ReviewedPerson = z.object({
  oid: z.string(),
  displayName: z.string(),
  tag: PersonTagView,
  reviews: z.array(
    z.object({
      label: z.string(),
      /** Nobody is named for it: the reader stands in. */
      isStandIn: z.boolean(),
      policy: OneOfSeveral,
      /** How it stands on screen; null where no policy asks for it. */
      shown: z.nullable(OutcomeView.shape.shown),
      statusLabel: z.string(),
      dueOn: z.nullable(z.string()),
    }),
  ),
});
export type ReviewedPerson = z.infer<typeof ReviewedPerson>;

const OfSomebody = {
  oid: z.string(),
  displayName: z.string(),
  tag: PersonTagView,
  kindLabel: z.string(),
};

/** What waits for who holds reviews. */
export const ReviewersDay = z.object({
  /** The most pressing first. */
  waiting: z.array(
    z.object({
      ...OfSomebody,
      meetingKey: z.string(),
      task: z.enum(MEETING_TASKS),
      /** When it was held, else when it is to be. */
      on: z.string(),
    }),
  ),
  /** Due within thirty days or overdue, and prepared by nobody yet: the soonest. */
  coming: z.array(
    z.object({
      ...OfSomebody,
      kind: z.string(),
      dueOn: z.string(),
      proposedOn: z.string(),
      isLate: z.boolean(),
    }),
  ),
});
export type ReviewersDay = z.infer<typeof ReviewersDay>;

/** GET /api/team: the signed-in manager's reports, those who need something first. */
export const TeamSummary = z.object({
  /** The scope in words: "12 people who report to Ben Hughes". */
  scope: z.string(),
  asOf: z.string(),
  counts: z.object({ people: z.number(), needSomething: z.number() }),
  day: ReviewersDay,
  members: z.array(TeamMember),
  /** Those whose reviews the reader holds, by name or standing in, though they are not of the team. */
  reviewed: z.array(ReviewedPerson),
});
export type TeamSummary = z.infer<typeof TeamSummary>;

export const team = read({
  id: 'team',
  path: '/team',
  summary: 'The signed-in manager’s reports, those who need something first.',
  permission: 'line-manager',
  reply: TeamSummary,
  shows: ['people', 'standing', 'reviews'],
});

/** GET /api/team/matrix: how each of the signed-in manager's reports stands on each requirement. */
export const TeamMatrix = z.object({
  asOf: z.string(),
  /** A policy after the other, each in its own order. */
  requirements: z.array(z.object({ policy: OneOfSeveral, requirement: z.string(), title: z.string() })),
  /** The words of the statuses that there are. */
  statuses: z.array(z.object({ shown: OutcomeView.shape.shown, label: z.string() })),
  /** In no order. */
  people: z.array(
    z.object({
      oid: z.string(),
      /** What is not required of the person is left out. */
      cells: z.array(
        z.object({
          /** Place among the requirements, from 0. */
          column: z.number(),
          shown: OutcomeView.shape.shown,
          /** Until it is due, negative once that day has gone; null where no day decides. */
          daysToDue: z.nullable(z.number()),
        }),
      ),
    }),
  ),
});
export type TeamMatrix = z.infer<typeof TeamMatrix>;

export const teamMatrix = read({
  id: 'teamMatrix',
  path: '/team/matrix',
  summary: 'How each of the signed-in manager’s reports stands on each requirement.',
  permission: 'line-manager',
  reply: TeamMatrix,
  shows: ['people', 'standing', 'reviews'],
});
