import type { RequestsPage, RequestView } from '../../contract/requests.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ReadRequest, RequestsValue } from '../../use-cases/requests/read-requests.ts';
import { localDay } from '../shared/local-time.ts';
import { personTagView } from '../shared/person-tag-view.ts';

type Looking = Pick<RequestsValue, 'nameOf'> & { readonly clock: Clock };

function requestView(request: ReadRequest, { nameOf, clock }: Looking): RequestView {
  const { stored, person, tag, steps, step, choices, had, may } = request;
  const { value, eTag } = stored;
  return {
    key: value.key,
    version: eTag,
    person: { oid: person.oid, displayName: person.displayName, tag: personTagView(tag) },
    title: value.title,
    reason: value.reason,
    needText: choices.needs.find(({ key }) => key === value.need)?.text ?? null,
    goalText: choices.goals.find(({ key }) => key === value.goal)?.text ?? null,
    kind: value.kind,
    provider: value.provider,
    startsOn: value.startsOn,
    minutes: value.minutes,
    costPence: value.costPence,
    cover: value.cover,
    strandLabel: choices.strands.find(({ id }) => id === value.strand)?.label ?? value.strand ?? null,
    withinPlan: value.withinPlan ?? null,
    whoGains: value.whoGains,
    whatChanges: value.whatChanges,
    howKnown: value.howKnown,
    state: value.state,
    askedOn: value.askedOn,
    steps: steps.map((approvers, place) => ({
      names: approvers.map(({ name, oids, isStandIn }) => ({ name, people: oids.map(nameOf), isStandIn })),
      isNow: place === step,
    })),
    answers: value.answers.map(({ by, as, at, isRefusal, reason }) => ({
      byName: nameOf(by),
      as: [...as],
      on: localDay(clock.localAt(at)),
      isRefusal,
      reason,
    })),
    leftPence: request.leftPence ?? null,
    overspendBecause: value.overspendBecause,
    invoicePence: value.invoicePence ?? null,
    endedBecause: value.endedBecause,
    had: had ?? null,
    may,
  };
}

export function requestsView(
  { mine, waiting, answered, choices, mayManageBudgets, nameOf }: RequestsValue,
  clock: Clock,
): RequestsPage {
  const view = (all: readonly ReadRequest[]) => all.map((each) => requestView(each, { nameOf, clock }));
  return {
    mine: view(mine),
    waiting: view(waiting),
    answered: view(answered),
    choices: choices
      ? {
          strands: choices.strands.map(({ id, label }) => ({ id, label })),
          needs: choices.needs.map(({ key, text }) => ({ id: key, label: text })),
          goals: choices.goals.map(({ key, text }) => ({ id: key, label: text })),
          asksWithinPlan: choices.asksWithinPlan,
        }
      : null,
    mayManageBudgets,
    today: clock.today(),
  };
}
