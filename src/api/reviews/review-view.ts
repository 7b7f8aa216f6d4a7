import type { HeldReview, ReviewKindView, ReviewPage } from '../../contract/reviews.ts';
import { message } from '../../domain/message.ts';
import { dayOfMeeting } from '../../domain/reviews/waits-for.ts';
import type { ReviewKindValue, ReviewsValue, ReviewValue } from '../../use-cases/reviews/read-reviews.ts';
import type { Words } from '../../wording/create-words.ts';
import { localDay, localTime } from '../shared/local-time.ts';
import { personTagView } from '../shared/person-tag-view.ts';
import { lastYearView, outcomeView } from '../standing/standing-view.ts';

function kindView(
  { kind, reviewers, reviewerNames, missing, mayRecord }: ReviewKindValue,
  words: Words,
): ReviewKindView {
  const { title, clause, reading } = reviewers.rule;
  return {
    id: kind.id,
    label: kind.label,
    missing: missing.map((name) => words.say(message(`entry.${name}`))),
    mayRecord,
    reviewerNames: [...reviewerNames],
    source: reviewers.source,
    reviewerTitle: title,
    clause: clause ?? null,
    reading,
  };
}

export function reviewView(value: ReviewsValue, words: Words): ReviewPage {
  const { person, roleLabel, tag, kinds, kindLabels, asked, lastCycles, held, takenBack, mayRecord, today } =
    value;
  const isSeveral = asked.length > 1;
  const rowView = ({ review, ...row }: ReviewValue): HeldReview => ({
    key: review.key,
    original: row.original,
    kind: review.kind,
    kindLabel: kindLabels.get(review.kind) ?? review.kind,
    heldOn: review.heldOn,
    reviewerName: row.reviewerName,
    agreed: review.agreed,
    recordedByName: row.recordedByName,
    recordedOn: localDay(row.recordedLocally),
    recordedAt: localTime(row.recordedLocally),
    isCorrection: review.supersedes !== undefined,
    mayMend: row.mayMend,
  });
  return {
    person: { oid: person.oid, displayName: person.displayName, tag: personTagView(tag, roleLabel) },
    outcomes: asked.flatMap(({ policy, outcomes }) =>
      outcomes.map((outcome) => outcomeView(outcome, policy, words, isSeveral)),
    ),
    lastYears: lastCycles.map((each) => lastYearView(each, words, isSeveral)),
    kinds: kinds.filter(({ kind }) => kind.id !== '').map((kind) => kindView(kind, words)),
    mayNameReviewers: value.mayNameReviewers,
    waiting: value.waiting.map(({ meeting, task }) => ({
      meetingKey: meeting.key,
      kindLabel: kindLabels.get(meeting.kind) ?? meeting.kind,
      task,
      on: dayOfMeeting(meeting),
    })),
    held: held.map(rowView),
    takenBack: takenBack.map((row) => ({ ...rowView(row), reason: row.review.withdrawnBecause ?? '' })),
    mayRecord,
    today,
  };
}
