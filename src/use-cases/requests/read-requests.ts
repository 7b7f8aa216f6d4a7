import type { Person } from '../../domain/people/person.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import { addMonths } from '../../domain/cycles/civil-date.ts';
import type { Steps } from '../../domain/requests/progress.ts';
import { awaitedAs, progressOf } from '../../domain/requests/progress.ts';
import type { TrainingRequest } from '../../domain/requests/training-request.ts';
import type { Stored } from '../../ports/records.ts';
import { budgetOfRequest, moneyOfBudget } from '../budgets/budget-of-request.ts';
import { mayForOrganisation, mayForRequest, unitsFor } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { personTags } from '../shared/person-tags.ts';
import type { RequestAsAsked } from './request-as-asked.ts';
import { isPartyTo, requestAsAsked } from './request-as-asked.ts';
import type { RequestChoices } from './request-choices.ts';
import { requestChoices } from './request-choices.ts';

/** What somebody was given in the twelve months before a request. */
export interface HadBefore {
  readonly count: number;
  readonly costPence: number;
  readonly minutes: number;
}

export interface ReadRequest {
  readonly stored: Stored<TrainingRequest>;
  readonly person: Person;
  readonly tag: PersonTag;
  readonly steps: Steps;
  /** The step that is waited for; undefined where none is. */
  readonly step: number | undefined;
  readonly choices: RequestChoices;
  /** Undefined where it is no matter for the reader. */
  readonly had: HadBefore | undefined;
  /** What is left on its strand without it; undefined where no budget pays for it, or it is no matter for the reader. */
  readonly leftPence: number | undefined;
  readonly may: {
    readonly settle: boolean;
    readonly answer: boolean;
    readonly withdraw: boolean;
    readonly cancel: boolean;
  };
}

export interface RequestsValue {
  /** What the reader asked for, the latest first. */
  readonly mine: readonly ReadRequest[];
  /** What waits for the reader’s answer, the longest first. */
  readonly waiting: readonly ReadRequest[];
  /** What the reader said yes to lately, and is approved or on its way; the latest first. */
  readonly answered: readonly ReadRequest[];
  /** What the reader may point at in a request of their own; undefined for somebody who is not on the list of people. */
  readonly choices: RequestChoices | undefined;
  readonly mayManageBudgets: boolean;
  readonly nameOf: (oid: string) => string;
}

type ReadDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may' | 'peopleIndex'>;

/** What was answered longer ago is on the page of whoever asked. */
const MOST_ANSWERED = 20;

function hadBefore(
  { records }: Pick<Deps, 'records'>,
  { key, personOid, askedOn }: TrainingRequest,
): HadBefore {
  const since = addMonths(askedOn, -12);
  const had = records.requests
    .where('personOid', personOid)
    .map(({ value }) => value)
    .filter((each) => each.key !== key && each.state === 'approved' && each.askedOn >= since);
  const sum = (of: 'costPence' | 'minutes') => had.reduce((total, each) => total + each[of], 0);
  return { count: had.length, costPence: sum('costPence'), minutes: sum('minutes') };
}

function leftFor(deps: ReadDeps, request: TrainingRequest): number | undefined {
  const budget = budgetOfRequest(deps, request)?.value;
  return budget && moneyOfBudget(deps, budget, request.key).leftPence;
}

/** A request as whoever is party to it sees it. */
function readRequest(deps: ReadDeps, actorOid: string, asked: RequestAsAsked): ReadRequest {
  const { stored, person, steps } = asked;
  const { state } = stored.value;
  const isAwaited = awaitedAs(stored.value, steps, actorOid).length > 0;
  return {
    stored,
    person,
    tag: personTags(deps).of(person),
    steps,
    step: state === 'waiting' ? progressOf(stored.value, steps).step : undefined,
    choices: requestChoices(deps, person),
    leftPence: person.oid === actorOid ? undefined : leftFor(deps, stored.value),
    had: person.oid === actorOid ? undefined : hadBefore(deps, stored.value),
    may: {
      answer: isAwaited && mayForRequest(deps, actorOid, 'request.answer', asked),
      withdraw: state === 'waiting' && mayForRequest(deps, actorOid, 'request.ask', asked),
      settle: state === 'approved' && mayForRequest(deps, actorOid, 'invoice.settle', asked),
      cancel: state === 'approved' && mayForRequest(deps, actorOid, 'request.cancel', asked),
    },
  };
}

/** What somebody asked for, what waits for their answer, and what they answered. */
export function readRequests(deps: ReadDeps, actorOid: string): RequestsValue {
  const { requests, people } = deps.records;
  const readAll = (rows: readonly Stored<TrainingRequest>[]) =>
    rows.flatMap((stored) => {
      const asked = requestAsAsked(deps, stored);
      return asked && isPartyTo(asked, actorOid) ? [readRequest(deps, actorOid, asked)] : [];
    });
  const self = people.find(actorOid)?.value;
  const others = (rows: readonly Stored<TrainingRequest>[]) =>
    rows.filter(({ value }) => value.personOid !== actorOid);
  const answeredBy = ({ answers }: TrainingRequest) =>
    answers.findLast(({ by }) => by === actorOid)?.at ?? '';
  return {
    mine: readAll(requests.where('personOid', actorOid)).toReversed(),
    waiting: readAll(others(requests.where('state', 'waiting'))).filter(({ may }) => may.answer),
    answered: readAll(
      others([...requests.where('state', 'approved'), ...requests.where('state', 'waiting')])
        .filter(({ value }) => answeredBy(value) !== '')
        .toSorted((one, other) => answeredBy(other.value).localeCompare(answeredBy(one.value)))
        .slice(0, MOST_ANSWERED),
    ),
    choices: self && requestChoices(deps, self),
    mayManageBudgets:
      mayForOrganisation(deps, actorOid, 'budget.manage') ||
      unitsFor(deps, actorOid, 'budget.manage').length > 0,
    nameOf: (oid) => people.find(oid)?.value.displayName ?? '',
  };
}
