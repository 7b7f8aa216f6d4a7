import type { ReviewPage } from '../../contract/reviews.ts';
import type { ReviewsValue } from '../../use-cases/read-reviews.ts';
import type { Words } from '../../wording/create-words.ts';
import { lastYearView, outcomeView } from './standing-view.ts';

export function reviewView(value: ReviewsValue, words: Words): ReviewPage {
  const { person, roleLabel, policy, outcomes, lastCycle, held, mayRecord, today } = value;
  const kindLabel = (id: string) => policy?.reviewKinds.find((kind) => kind.id === id)?.label ?? id;
  return {
    person: { oid: person.oid, displayName: person.displayName, roleLabel },
    outcomes: policy ? outcomes.map((outcome) => outcomeView(outcome, policy, words)) : [],
    lastYear: lastYearView(lastCycle, words),
    kinds: (policy?.reviewKinds ?? []).map(({ id, label }) => ({ id, label })),
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
