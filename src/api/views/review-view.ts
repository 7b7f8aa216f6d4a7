import type { HeldReview, ReviewPage } from '../../contract/reviews.ts';
import { message } from '../../domain/message.ts';
import type { ReviewsValue, ReviewValue } from '../../use-cases/read-reviews.ts';
import type { Words } from '../../wording/create-words.ts';
import { personTagView } from './person-tag-view.ts';
import { lastYearView, outcomeView } from './standing-view.ts';

export function reviewView(value: ReviewsValue, words: Words): ReviewPage {
  const { person, roleLabel, tag, declared, asked, lastCycles, held, takenBack, missing, mayRecord, today } =
    value;
  const isSeveral = asked.length > 1;
  const kindLabel = (id: string) => declared?.reviewKinds.find((kind) => kind.id === id)?.label ?? id;
  const rowView = ({ review, ...row }: ReviewValue): HeldReview => ({
    key: review.key,
    original: row.original,
    kind: review.kind,
    kindLabel: kindLabel(review.kind),
    heldOn: review.heldOn,
    reviewerName: row.reviewerName,
    agreed: review.agreed,
    recordedByName: row.recordedByName,
    recordedOn: row.recordedOn,
    isCorrection: review.supersedes !== undefined,
    mayMend: row.mayMend,
  });
  return {
    person: { oid: person.oid, displayName: person.displayName, tag: personTagView(tag, roleLabel) },
    outcomes: asked.flatMap(({ policy, outcomes }) =>
      outcomes.map((outcome) => outcomeView(outcome, policy, words, isSeveral)),
    ),
    lastYears: lastCycles.map((each) => lastYearView(each, words, isSeveral)),
    kinds: (declared?.reviewKinds ?? []).map(({ id, label }) => ({
      id,
      label,
      missing: (missing.get(id) ?? []).map((name) => words.say(message(`entry.${name}`))),
    })),
    held: held.map(rowView),
    takenBack: takenBack.map((row) => ({ ...rowView(row), reason: row.review.withdrawnBecause ?? '' })),
    mayRecord,
    today,
  };
}
