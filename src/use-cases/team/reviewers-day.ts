import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { NextReview } from '../../domain/reviews/next-review.ts';
import { nextReviews } from '../../domain/reviews/next-review.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import { isOpen } from '../../domain/reviews/review-meeting.ts';
import type { MeetingTask } from '../../domain/reviews/waits-for.ts';
import { byUrgency, waitsFor } from '../../domain/reviews/waits-for.ts';
import { addDays } from '../../domain/cycles/civil-date.ts';
import type { ReviewedValue } from '../reviews/people-reviewed.ts';
import type { Deps } from '../shared/deps.ts';
import type { LineManagers } from '../shared/line-managers.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';
import { reviewersOfPerson } from '../shared/reviewers-of-person.ts';
import { standingsOfPerson } from '../standing/standing-of-person.ts';
import type { TeamMemberValue } from './team-summary.ts';

/** Somebody whose review the actor holds. */
interface OfSomebody {
  readonly person: Person;
  readonly tag: PersonTag;
  readonly kindLabel: string;
}

export interface WaitingMeeting extends OfSomebody {
  readonly meeting: ReviewMeeting;
  readonly task: MeetingTask;
}

export interface ReviewersDay {
  /** The most pressing first. */
  readonly waiting: readonly WaitingMeeting[];
  /** Due within `COMING_DAYS` or overdue, and nobody prepares it yet, the soonest first; not more than `MOST_COMING`. */
  readonly coming: readonly (OfSomebody & NextReview)[];
}

const COMING_DAYS = 30;
const MOST_COMING = 10;
/** Of a large team whose reviews others hold, hardly any would be found: the page does not wait for that. */
const MOST_LOOKED_AT = 50;

type DayDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'standings'>;

/** A colleague as the page about the team knows them already. */
type Colleague = Pick<OfSomebody, 'person' | 'tag'> & { readonly soonest: number | undefined };

/** What waits for somebody who holds reviews: theirs to prepare, to hold and to sign, and what comes next. */
export function reviewersDay(
  deps: DayDeps,
  actorOid: string,
  people: { readonly members: readonly TeamMemberValue[]; readonly reviewed: readonly ReviewedValue[] },
): ReviewersDay {
  const managers = lineManagers(deps);
  const today = deps.clock.today();
  const colleagues: readonly Colleague[] = [
    ...people.members.map((member) => ({ ...member, soonest: soonestOf(member) })),
    ...people.reviewed.map((reviewed) => ({ ...reviewed, soonest: 0 })),
  ];
  const openOf = ({ person }: Colleague) =>
    deps.records.reviewMeetings
      .where('personOid', person.oid)
      .map(({ value }) => value)
      .filter(isOpen);
  const waiting = colleagues.flatMap((colleague) => {
    const tasks = openOf(colleague).flatMap((meeting) => {
      const task = waitsFor(meeting, actorOid, today);
      return task === undefined ? [] : [{ meeting, task }];
    });
    // Who holds what is asked of those alone of whom something is open.
    if (tasks.length === 0) return [];
    const { person, tag } = colleague;
    const labelOf = kindsHeld(deps, actorOid, person, managers);
    return tasks.flatMap(({ meeting, task }) => {
      const kindLabel = labelOf(meeting.kind);
      return kindLabel === undefined ? [] : [{ person, tag, kindLabel, meeting, task }];
    });
  });
  const coming: (OfSomebody & NextReview)[] = [];
  const soon = colleagues
    .filter(({ soonest }) => soonest !== undefined)
    .toSorted((one, other) => (one.soonest ?? 0) - (other.soonest ?? 0))
    .slice(0, MOST_LOOKED_AT);
  for (const colleague of soon) {
    if (coming.length >= MOST_COMING) break;
    coming.push(...comingOf(deps, actorOid, colleague, { managers, open: openOf(colleague) }));
  }
  return {
    waiting: waiting.toSorted(byUrgency),
    coming: coming.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn)).slice(0, MOST_COMING),
  };
}

/** Days until the first thing that may be a review, negative once it is overdue; undefined where nothing comes soon. */
function soonestOf({ needsReview, needs }: TeamMemberValue): number | undefined {
  const coming = [...needs.dueSoon, ...needs.later].map(({ days }) => days);
  const soonest = Math.min(...needs.overdue.map(({ days }) => -days), ...coming);
  return needsReview || soonest <= COMING_DAYS ? soonest : undefined;
}

/** The kinds of somebody's reviews that the actor holds, each by its label. */
function kindsHeld(
  deps: DayDeps,
  actorOid: string,
  person: Person,
  managers: LineManagers,
): (kind: string) => string | undefined {
  const held = reviewersOfPerson(deps, person, managers).filter(({ oids }) => oids.includes(actorOid));
  const isAny = held.some(({ kind }) => kind.id === '');
  const labels = declarationsFor(deps, person)?.reviewKinds ?? [];
  return (id) =>
    isAny
      ? (labels.find((each) => each.id === id)?.label ?? id)
      : held.find(({ kind }) => kind.id === id)?.kind.label;
}

function comingOf(
  deps: DayDeps,
  actorOid: string,
  { person, tag }: Colleague,
  { managers, open }: { readonly managers: LineManagers; readonly open: readonly ReviewMeeting[] },
): readonly (OfSomebody & NextReview)[] {
  const until: CivilDate = addDays(deps.clock.today(), COMING_DAYS);
  const due = nextReviews(
    standingsOfPerson(deps, person).flatMap(({ standing }) =>
      standing.outcomes.filter(({ obligation }) => obligation === 'required'),
    ),
  ).filter(({ kind, dueOn }) => dueOn <= until && !open.some((meeting) => meeting.kind === kind));
  if (due.length === 0) return [];
  const labelOf = kindsHeld(deps, actorOid, person, managers);
  return due.flatMap((review) => {
    const kindLabel = labelOf(review.kind);
    return kindLabel === undefined ? [] : [{ ...review, person, tag, kindLabel }];
  });
}
