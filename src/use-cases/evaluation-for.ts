import type { EvaluationForm } from '../domain/evaluations/evaluation-form.ts';
import { formFor } from '../domain/evaluations/evaluation-form.ts';
import type { TrainingEvent } from '../domain/events/training-event.ts';
import type { Person } from '../domain/people/person.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { NotFound } from './authorise.ts';
import { authoriseForPerson, notFound } from './authorise.ts';
import type { Deps } from './deps.ts';
import { latestAttendances } from './list-events.ts';
import { policiesOfPerson } from './standing-of-person.ts';

export interface EvaluationValue {
  readonly person: Person;
  readonly event: TrainingEvent;
  readonly form: EvaluationForm;
  readonly isAnswered: boolean;
}

type EvaluationDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'keys'>;

/** One row for each person and event, whoever sends it and however often. */
export const evaluationKey = (deps: Pick<Deps, 'keys'>, eventKey: string, personOid: string): string =>
  deps.keys.keyFor('evaluation', eventKey, personOid);

/** The form of the first of a person's policies that has one for them. */
function formOf(
  deps: Pick<Deps, 'records' | 'clock' | 'policies'>,
  person: Person,
): EvaluationForm | undefined {
  const forms = policiesOfPerson(deps, person).map((each) =>
    formFor(each.evaluationForms, person.policyRoles),
  );
  return forms.find((form) => form !== undefined);
}

/** The form that waits for the actor: only for who attended, once the event has ended. */
export function evaluationFor(
  deps: EvaluationDeps,
  { actorOid, eventKey }: { readonly actorOid: string; readonly eventKey: string },
): Result<EvaluationValue, NotFound> {
  const authorised = authoriseForPerson(deps, actorOid, 'evaluation.answer', actorOid);
  if (!authorised.ok) return authorised;
  const person = authorised.value;
  const event = deps.records.events.find(eventKey)?.value;
  if (!event || event.endsAt > deps.clock.now()) return err(notFound);
  if (latestAttendances(deps, eventKey).get(actorOid) !== 'attended') return err(notFound);
  const form = formOf(deps, person);
  if (!form) return err(notFound);
  const isAnswered = deps.records.evaluations.find(evaluationKey(deps, eventKey, actorOid)) !== undefined;
  return ok({ person, event, form, isAnswered });
}

/** Events the person attended, whose form they have not answered, newest first. */
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
    .filter((event) => event.endsAt <= deps.clock.now())
    .toSorted((first, second) => second.endsAt.localeCompare(first.endsAt));
}
