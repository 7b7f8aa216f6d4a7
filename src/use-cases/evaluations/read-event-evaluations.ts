import { originalsOf } from '../../domain/evidence/recorded.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { RatingCount } from '../../domain/evaluations/count-ratings.ts';
import { countRatings } from '../../domain/evaluations/count-ratings.ts';
import { currentAnswer } from '../../domain/evaluations/decide-answer.ts';
import type { Evaluation } from '../../domain/evaluations/evaluation.ts';
import type { EvaluationForm } from '../../domain/policies/evaluation-form.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, mayForUnit, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { answeredForm } from './evaluation-for.ts';
import { latestAttendances } from '../events/list-events.ts';
import { personTags } from '../shared/person-tags.ts';

export interface ReadAnswer {
  readonly person: Person;
  readonly tag: PersonTag;
  readonly answer: Evaluation;
  readonly form: EvaluationForm;
  readonly answeredOn: CivilDate;
  /** When it was changed last; undefined where it never was. */
  readonly changedOn: CivilDate | undefined;
}

export interface EventEvaluationsValue {
  readonly event: TrainingEvent;
  /** How many were marked present, whoever may be read of them. */
  readonly attended: number;
  readonly ratings: readonly RatingCount[];
  /** By name. */
  readonly answers: readonly ReadAnswer[];
}

/** A form that no policy has any more: answers keep the ids they were stored by. */
const wordless = (id: string): EvaluationForm => ({
  id,
  title: '',
  forRoles: [],
  question: '',
  ratings: [],
  questions: [],
  clause: { document: '', section: '', line: 0, quote: '' },
});

/**
 * What people answered about an event: of each person to those whom the form names to them. Who runs the event sees that
 * nobody has answered; to somebody who may read nobody's answer there is no such page.
 */
export function readEventEvaluations(
  deps: Pick<Deps, 'records' | 'directory' | 'peopleIndex' | 'clock' | 'policies' | 'may'>,
  { actorOid, eventKey }: { readonly actorOid: string; readonly eventKey: string },
): Result<EventEvaluationsValue, NotFound> {
  const event = deps.records.events.find(eventKey)?.value;
  if (!event) return err(notFound);
  const tags = personTags(deps);
  const rows = deps.records.evaluations.where('eventKey', eventKey).map(({ value }) => value);
  const answers = [...Map.groupBy(rows, ({ personOid }) => personOid)]
    .flatMap(([personOid, own]): ReadAnswer[] => {
      const authorised = authoriseForPerson(deps, actorOid, 'evaluation.read', personOid);
      const answer = currentAnswer(own);
      if (!authorised.ok || !answer) return [];
      const first = own.find(({ key }) => key === originalsOf(own)(answer.key)) ?? answer;
      return [
        {
          person: authorised.value,
          tag: tags.of(authorised.value),
          answer,
          form: answeredForm(deps, authorised.value, answer) ?? wordless(answer.form),
          answeredOn: deps.clock.dateAt(first.recordedAt),
          changedOn: first === answer ? undefined : deps.clock.dateAt(answer.recordedAt),
        },
      ];
    })
    .toSorted((one, other) => one.person.displayName.localeCompare(other.person.displayName));
  const readsOthers = answers.some(({ person }) => person.oid !== actorOid);
  if (!readsOthers && !mayForUnit(deps, actorOid, 'evaluation.read', event.unit)) return err(notFound);
  return ok({
    event,
    attended: [...latestAttendances(deps, eventKey).values()].filter((mark) => mark === 'attended').length,
    ratings: countRatings(answers.map(({ answer, form }) => ({ rating: answer.rating, form }))),
    answers,
  });
}
