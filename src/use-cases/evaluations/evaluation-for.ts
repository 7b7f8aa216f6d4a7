import { policiesOfPerson, ruleBooksOfPerson } from '../shared/policies-of-person.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { closesOn, isClosed } from '../../domain/evaluations/closing.ts';
import { currentAnswer } from '../../domain/evaluations/decide-answer.ts';
import type { Evaluation } from '../../domain/evaluations/evaluation.ts';
import type { EvaluationForm } from '../../domain/policies/evaluation-form.ts';
import { formFor } from '../../domain/policies/evaluation-form.ts';
import type { TrainingEvent } from '../../domain/events/training-event.ts';
import { namedUnder } from '../../domain/policies/named-under.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { heldOnOf } from '../events/event-day.ts';
import { latestAttendances } from '../events/list-events.ts';

export interface EvaluationValue {
  readonly person: Person;
  readonly event: TrainingEvent;
  /** The day the event belongs to. */
  readonly heldOn: CivilDate;
  readonly form: EvaluationForm;
  readonly isAnswered: boolean;
  /** What the person answered; undefined where they have not. */
  readonly answer: Evaluation | undefined;
  readonly answeredOn: CivilDate | undefined;
  /** The last day on which it can be answered, or the answer changed. */
  readonly closesOn: CivilDate;
  readonly isClosed: boolean;
}

type EvaluationDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

/** Every answer that somebody has given about an event. */
export const answersOf = (
  { records }: Pick<Deps, 'records'>,
  eventKey: string,
  personOid: string,
): readonly Evaluation[] =>
  records.evaluations
    .where('personOid', personOid)
    .map(({ value }) => value)
    .filter((row) => row.eventKey === eventKey);

type FormDeps = Pick<Deps, 'records' | 'clock' | 'policies'>;

/** The form of the first of a person's policies that has one for them. */
function formOf(deps: FormDeps, person: Person): EvaluationForm | undefined {
  const forms = ruleBooksOfPerson(deps, person).map((each) =>
    formFor(each.policy.evaluationForms, namedUnder(each, person).policyRoles),
  );
  return forms.find((form) => form !== undefined);
}

/** The form that somebody answered, as it was that day; undefined where no policy of theirs has it. */
export function answeredForm(
  deps: FormDeps,
  person: Person,
  { form, recordedAt }: Evaluation,
): EvaluationForm | undefined {
  const thatDay = policiesOfPerson(deps, person, deps.clock.dateAt(recordedAt));
  return [...thatDay, ...policiesOfPerson(deps, person)]
    .flatMap(({ evaluationForms }) => evaluationForms)
    .find(({ id }) => id === form);
}

/**
 * The form that waits for the actor, or what they answered: for who attended, once the event has ended. An answer stays
 * theirs to read also when the register was corrected or the event cancelled after it, but then it is closed.
 */
export function evaluationFor(
  deps: EvaluationDeps,
  { actorOid, eventKey }: { readonly actorOid: string; readonly eventKey: string },
): Result<EvaluationValue, NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'evaluation.answer', actorOid);
  if (!authorised.ok) return authorised;
  const person = authorised.value;
  const event = deps.records.events.find(eventKey)?.value;
  if (!event || event.endsAt > deps.clock.now()) return err(notFound);
  const answer = currentAnswer(answersOf(deps, eventKey, actorOid));
  const hasAttended =
    event.cancelledBecause === undefined && latestAttendances(deps, eventKey).get(actorOid) === 'attended';
  const form = (answer && answeredForm(deps, person, answer)) ?? formOf(deps, person);
  if (!form || (!hasAttended && !answer)) return err(notFound);
  const heldOn = heldOnOf(deps, event);
  return ok({
    person,
    event,
    heldOn,
    form,
    isAnswered: answer !== undefined,
    answer,
    answeredOn: answer && deps.clock.dateAt(answer.recordedAt),
    closesOn: closesOn(heldOn, person.leftOn),
    isClosed: !hasAttended || isClosed(heldOn, deps.clock.today(), person.leftOn),
  });
}

/** What a person answered, by the event's day, newest first. */
export function answeredEvaluationsOf(deps: EvaluationDeps, personOid: string): readonly EvaluationValue[] {
  const events = new Set(
    deps.records.evaluations.where('personOid', personOid).map(({ value }) => value.eventKey),
  );
  return [...events]
    .map((eventKey) => evaluationFor(deps, { actorOid: personOid, eventKey }))
    .flatMap((found) => (found.ok ? [found.value] : []))
    .toSorted((first, second) => second.event.endsAt.localeCompare(first.event.endsAt));
}

/** Events the person attended, whose form is open and not answered, newest first. */
export function openEvaluationsOf(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  person: Person,
): readonly TrainingEvent[] {
  if (!formOf(deps, person)) return [];
  const answered = new Set(
    deps.records.evaluations.where('personOid', person.oid).map(({ value }) => value.eventKey),
  );
  const attended = new Set(
    deps.records.attendances.where('personOid', person.oid).map(({ value }) => value.eventKey),
  );
  return [...attended]
    .filter((eventKey) => !answered.has(eventKey))
    .filter((eventKey) => latestAttendances(deps, eventKey).get(person.oid) === 'attended')
    .map((eventKey) => deps.records.events.find(eventKey)?.value)
    .filter((event) => event !== undefined)
    .filter((event) => event.endsAt <= deps.clock.now() && event.cancelledBecause === undefined)
    .filter((event) => !isClosed(heldOnOf(deps, event), deps.clock.today(), person.leftOn))
    .toSorted((first, second) => second.endsAt.localeCompare(first.endsAt));
}
