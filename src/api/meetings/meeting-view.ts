import type { MeetingPage, MeetingsPage } from '../../contract/meetings.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { fieldMessage } from '../../domain/fields/field-problem.ts';
import { isPast } from '../../domain/plans/goal.ts';
import { MOST_TARGETS } from '../../domain/reviews/change-meeting.ts';
import { dayToPropose } from '../../domain/reviews/next-review.ts';
import type { ReviewMeeting } from '../../domain/reviews/review-meeting.ts';
import type { MeetingsValue, MeetingValue } from '../../use-cases/meetings/read-meetings.ts';
import type { Words } from '../../wording/create-words.ts';
import { personTagView } from '../shared/person-tag-view.ts';
import { standingView } from '../standing/standing-view.ts';

export const meetingsView = (
  { meetings, kinds, labelOf }: MeetingsValue,
  today: CivilDate,
): MeetingsPage => ({
  meetings: meetings.map(({ key, kind, state, plannedOn, heldOn, withdrawnBecause }) => ({
    key,
    kind,
    kindLabel: labelOf(kind),
    state,
    plannedOn,
    heldOn: heldOn ?? null,
    withdrawnBecause: withdrawnBecause ?? null,
  })),
  kinds: kinds.map(({ id, label, dueOn }) => ({
    id,
    label,
    dueOn: dueOn ?? null,
    proposedOn: dayToPropose(dueOn, today),
  })),
  today,
});

/** The item or target that a problem is about, in its own words. */
function aboutOf({ agenda, lastTargets }: ReviewMeeting, path: string): string {
  const [field, place = ''] = path.split('.');
  if (field === 'agenda') return agenda[Number(place)] ?? '';
  return field === 'lastTargets' ? (lastTargets[place] ?? '') : '';
}

/** What a signed review says to its items and fields; what only those who met may read stays there. */
const saidIn = ({ agenda, answers, fields, fieldAnswers }: ReviewMeeting) =>
  [
    ...agenda.map((title, place) => ({ title, text: answers[place] ?? '' })),
    ...fields
      .filter(({ isRestricted }) => !isRestricted)
      .map(({ id, label }) => ({ title: label, text: fieldAnswers[id] ?? '' })),
  ].filter(({ text }) => text !== '');

export function meetingView(
  value: MeetingValue,
  seen: {
    readonly today: CivilDate;
    readonly dateAt: (instant: string) => CivilDate;
    readonly words: Words;
  },
): MeetingPage {
  const { meeting, person, hash, judged, asked, reviewers, nameOf } = value;
  const { today, dateAt, words } = seen;
  const { prepare, ownWords, reviewerWords, remove, bringBack, nameReviewer } = value.may;
  const { answers, notApplicable, lastTargetAnswers } = meeting;
  const isSeveral = judged.length > 1;
  return {
    key: meeting.key,
    person: { oid: person.oid, displayName: person.displayName, tag: personTagView(value.tag) },
    kindLabel: value.kindLabel,
    state: meeting.state,
    plannedOn: meeting.plannedOn,
    heldOn: meeting.heldOn ?? null,
    heldByName: meeting.heldBy === undefined ? null : nameOf(meeting.heldBy),
    agenda: meeting.agenda.map((title, place) => ({
      title,
      text: answers[place] ?? notApplicable[place] ?? '',
      isNotApplicable: notApplicable[place] !== undefined,
    })),
    fields: meeting.fields
      .filter(({ isRestricted }) => !isRestricted || value.may.readRestricted)
      .map(({ item, ...field }) => ({
        ...field,
        clause: asked.find(({ id }) => id === field.id)?.clause ?? null,
        reading: asked.find(({ id }) => id === field.id)?.reading ?? '',
        choices: [...field.choices],
        place: item === undefined ? null : meeting.agenda.indexOf(item),
        text: meeting.fieldAnswers[field.id] ?? '',
        mayWrite: { person: ownWords, reviewer: reviewerWords, both: prepare }[field.writtenBy],
      })),
    personWords: meeting.personWords,
    reviewerWords: meeting.reviewerWords,
    lastTargets: Object.entries(meeting.lastTargets).map(([place, text]) => ({
      place: Number(place),
      text,
      answer: lastTargetAnswers[place] ?? '',
      comment: meeting.lastTargetComments[place] ?? '',
    })),
    targetAnswers: [...meeting.targetAnswers],
    targets: Array.from({ length: MOST_TARGETS }, (_none, place) => ({
      text: meeting.targets[place] ?? '',
      measure: meeting.targetMeasures[place] ?? '',
      day: meeting.targetDays[place] ?? null,
    })),
    declaration: value.declaration,
    signatories: meeting.signatories.map((as) => {
      const signature = meeting.signatures.find((each) => each.as === as);
      return {
        as,
        name: signature ? nameOf(signature.oid) : null,
        on: signature ? dateAt(signature.at) : null,
        isGood: signature?.hash === hash,
      };
    }),
    amendments: meeting.amendments.map(({ by, at, text }) => ({
      text,
      byName: nameOf(by),
      on: dateAt(at),
    })),
    wanted: value.wanted.map((problem) => ({
      path: problem.path,
      id: problem.id,
      about: aboutOf(meeting, problem.path),
      message: words.say(fieldMessage(problem)),
    })),
    hash,
    maySignAs: value.wanted.length > 0 ? [] : [...value.maySignAs],
    may: { prepare, ownWords, reviewerWords, remove, bringBack, nameReviewer },
    withdrawnBecause: meeting.withdrawnBecause ?? null,
    reviewers: {
      names: reviewers.oids.map(nameOf),
      title: reviewers.rule.title,
      isStandIn: reviewers.source === 'stand-in',
    },
    changedAt: meeting.changedAt ?? null,
    dueOn: value.dueOn ?? null,
    next: value.next.map(({ kind, kindLabel, dueOn, openMeeting }) => ({
      kind,
      kindLabel,
      dueOn,
      proposedOn: dayToPropose(dueOn, today),
      openMeeting: openMeeting ?? null,
    })),
    outcomes: judged.flatMap((each) => standingView(each, words, isSeveral).outcomes),
    saidSince: value.saidSince.map(({ meeting: other, kindLabel }) => ({
      key: other.key,
      kindLabel,
      heldOn: other.heldOn ?? '',
      reviewerWords: other.reviewerWords,
      said: saidIn(other),
    })),
    goals: value.goals.map((goal) => ({
      key: goal.key,
      text: goal.text,
      targetOn: goal.targetOn,
      isPast: isPast(goal, today),
    })),
    today,
  };
}
