import type { EventEvaluations } from '../../contract/evaluations.ts';
import { ratingLabel, wordedAnswers } from '../../domain/evaluations/worded-answers.ts';
import type { EventEvaluationsValue } from '../../use-cases/evaluations/read-event-evaluations.ts';
import type { Words } from '../../wording/create-words.ts';
import { wordedLabel } from '../../wording/worded-label.ts';
import { personTagView } from '../shared/person-tag-view.ts';

export const eventEvaluationsView = (
  { attended, ratings, answers }: EventEvaluationsValue,
  words: Words,
): EventEvaluations => ({
  attended,
  ratings: ratings.map((each) => ({ ...each })),
  answers: answers.map(({ person, tag, answer, form, answeredOn, changedOn }) => ({
    oid: person.oid,
    displayName: person.displayName,
    tag: personTagView(tag),
    rating: ratingLabel(form, answer.rating),
    answers: wordedAnswers(form, answer).map((each) => ({
      question: wordedLabel(each.question, words),
      answers: each.answers.map((label) => wordedLabel(label, words)),
    })),
    answeredOn,
    changedOn: changedOn ?? null,
  })),
});
