import type { ReviewPage } from '../../contract/reviews.ts';
import type { ReviewsValue } from '../../use-cases/read-reviews.ts';
import type { Words } from '../../wording/create-words.ts';
import { lastYearView, outcomeView } from './standing-view.ts';

export function reviewView(value: ReviewsValue, words: Words): ReviewPage {
  const { person, roleLabel, declared, asked, lastCycles, held, mayRecord, today } = value;
  const isSeveral = asked.length > 1;
  const kindLabel = (id: string) => declared?.reviewKinds.find((kind) => kind.id === id)?.label ?? id;
  return {
    person: { oid: person.oid, displayName: person.displayName, roleLabel },
    outcomes: asked.flatMap(({ policy, outcomes }) =>
      outcomes.map((outcome) => outcomeView(outcome, policy, words, isSeveral)),
    ),
    lastYears: lastCycles.map((each) => lastYearView(each, words, isSeveral)),
    kinds: (declared?.reviewKinds ?? []).map(({ id, label }) => ({ id, label })),
    held: held.map(({ review, reviewerName }) => ({
      key: review.key,
      kindLabel: kindLabel(review.kind),
      heldOn: review.heldOn,
      reviewerName,
      agreed: review.agreed,
    })),
    mayRecord,
    today,
  };
}
