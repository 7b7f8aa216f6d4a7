import type { AskableRelation } from '../../domain/access/relation.ts';
import { isAskable } from '../../domain/access/relation.ts';
import type { Outcome } from '../../domain/outcomes/outcome.ts';
import { needGroupOf } from '../../domain/outcomes/shown-status.ts';
import type { Person } from '../../domain/people/person.ts';
import { entryKindAnswering } from '../../domain/record-entries/index.ts';
import { missingBefore } from '../../domain/reviews/review-gate.ts';
import type { PersonStanding } from '../../ports/standings.ts';
import type { AnsweringEntry } from '../entries/answering-entry.ts';
import { answeringEntry } from '../entries/answering-entry.ts';
import { answeringForm } from '../evaluations/answering-form.ts';
import type { Nearest } from '../shared/authorise.ts';
import { nearestWhoMay } from '../shared/authorise.ts';
import { checksOfPerson } from '../shared/checks-of-person.ts';
import type { Deps } from '../shared/deps.ts';
import { lineManagers } from '../shared/line-managers.ts';
import { declarationsFor } from '../shared/policies-of-person.ts';
import { opportunitiesOf } from '../bookings/open-opportunity.ts';
import { heldBy } from '../../domain/bookings/places.ts';
import { placesOfEvent } from '../events/places-of-event.ts';
import { reviewersOfPerson } from '../shared/reviewers-of-person.ts';

/** Somebody who can be asked, and how they are reached; either address may be empty. */
export interface Askable {
  readonly name: string;
  readonly as: AskableRelation;
  readonly principalName: string;
  readonly mail: string;
}

/** What somebody can do about a requirement of theirs; where another has to do it, whom to ask for what. */
export type NextAction =
  | { readonly kind: 'answer-form'; readonly eventKey: string }
  | { readonly kind: 'assess-yourself' }
  /** Training on offer completes it; `held`: what they have of it already. */
  | {
      readonly kind: 'book';
      readonly eventKey: string;
      readonly held: 'booked' | 'waiting' | null;
    }
  | { readonly kind: 'record' }
  /** The id of a document, which the person says they have read. */
  | { readonly kind: 'confirm-reading'; readonly item: string }
  | { readonly kind: 'reflect'; readonly activityKey: string }
  | { readonly kind: 'log-cpd' }
  | {
      readonly kind: 'ask';
      readonly about: 'date' | 'record' | 'arrange' | 'check';
      /** Empty where nobody is known who could. */
      readonly who: readonly Askable[];
    };

/** The next action of one requirement. */
export interface ActionFor {
  readonly policyId: string;
  readonly requirement: string;
  readonly action: NextAction;
}

type ActionDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

/** Kinds of rule that what people log counts towards. */
const ANSWERED_BY_LOGGING = new Set([
  'minimum-hours',
  'minimum-points',
  'inset-days',
  'scheme',
  'alignment',
  'participation',
]);

/** More names than these are a list to choose from, not somebody to ask. */
const MOST_ASKED = 3;

/** One next action for each requirement that waits for the person: nothing is asked that nobody can do. */
export function nextActions(
  deps: ActionDeps,
  person: Person,
  judged: readonly PersonStanding[],
): readonly ActionFor[] {
  return judged.flatMap(({ policy, standing }) =>
    standing.outcomes
      .filter((outcome) => needGroupOf(outcome, policy.warningDays) !== undefined)
      .map((outcome) => ({
        policyId: policy.id,
        requirement: outcome.requirement,
        action: nextAction(deps, person, outcome),
      })),
  );
}

function nextAction(deps: ActionDeps, person: Person, outcome: Outcome): NextAction {
  const proof = { outcome, asOf: deps.clock.today() };
  const eventKey = answeringForm(deps, person.oid, { person, proof });
  if (eventKey !== undefined) return { kind: 'answer-form', eventKey };
  if (wantsSelfAssessment(outcome)) return { kind: 'assess-yourself' };
  if (waitsForCheck(deps, person, outcome)) {
    const who = nearestWhoMay(deps, 'record.check', person).slice(0, MOST_ASKED).flatMap(askable(deps));
    return { kind: 'ask', about: 'check', who };
  }
  const offered = asksForTraining(outcome) && offerOf(deps, person, outcome.asksFor.id);
  if (offered) return offered;
  const entry = answeringEntry(deps, person.oid, { person, proof });
  if (entry)
    return isReading(deps, person, entry)
      ? { kind: 'confirm-reading', item: entry.about }
      : { kind: 'record' };
  const activityKey =
    outcome.kind === 'reflection-due'
      ? outcome.uncountedEvidence.find(({ code }) => code === 'incomplete')?.id
      : undefined;
  if (activityKey !== undefined) return { kind: 'reflect', activityKey };
  if (outcome.asksFor === null && ANSWERED_BY_LOGGING.has(outcome.kind)) return { kind: 'log-cpd' };
  return { kind: 'ask', ...whomToAsk(deps, person, outcome) };
}

type AsksForTraining = Outcome & { readonly asksFor: { readonly type: 'training'; readonly id: string } };

const asksForTraining = (outcome: Outcome): outcome is AsksForTraining =>
  outcome.asksFor?.type === 'training';

/** The training that somebody booked for it, else the soonest that they may book. */
function offerOf(deps: ActionDeps, person: Person, item: string): NextAction | undefined {
  const offers = opportunitiesOf(deps, person)
    .filter(({ trainingItem, cancelledBecause }) => trainingItem === item && cancelledBecause === undefined)
    .map((event) => ({ eventKey: event.key, held: heldBy(placesOfEvent(deps, event), person.oid) ?? null }));
  const chosen = offers.find(({ held }) => held !== null) ?? offers[0];
  return chosen && { kind: 'book', ...chosen };
}

const isReading = (deps: ActionDeps, person: Person, { kind, about }: AnsweringEntry): boolean =>
  kind.name === 'training' &&
  (declarationsFor(deps, person)?.trainingItems ?? []).some((item) => item.id === about && item.isReading);

/** What would answer it is on record already, and counts once somebody has looked at it. */
const waitsForCheck = (deps: ActionDeps, person: Person, { asksFor }: Outcome): boolean =>
  asksFor !== null &&
  checksOfPerson(deps, person).some(
    ({ entry, check }) =>
      check.state === 'waiting' &&
      !check.counts &&
      entry.about === asksFor.id &&
      entryKindAnswering(asksFor.type)?.name === entry.kind,
  );

/** It asks for one outright, or for one before its review. */
const wantsSelfAssessment = (outcome: Outcome): boolean => {
  const { asksFor } = outcome;
  if (asksFor?.type === 'self-assessment') return true;
  return asksFor?.type === 'review' && missingBefore(asksFor.id, [outcome]).includes('self-assessment');
};

function whomToAsk(deps: ActionDeps, person: Person, { asksFor }: Outcome) {
  const ask = (about: 'date' | 'record' | 'arrange', who: readonly Nearest[]) => ({
    about,
    who: who.slice(0, MOST_ASKED).flatMap(askable(deps)),
  });
  if (asksFor?.type === 'review') return ask('date', reviewersFor(deps, person, asksFor.id));
  const kind = asksFor && entryKindAnswering(asksFor.type);
  if (!kind) return ask('arrange', lineOf(deps, person));
  return ask(
    asksFor.type === 'observation' ? 'date' : 'record',
    nearestWhoMay(deps, kind.permission, person),
  );
}

const RELATION_OF = {
  named: 'reviewer',
  'line-manager': 'line-manager',
  'cpd-lead': 'cpd-lead',
  'stand-in': 'reviewer',
} as const;

function reviewersFor(deps: ActionDeps, person: Person, reviewKind: string): readonly Nearest[] {
  const found = reviewersOfPerson(deps, person).find(({ kind }) => kind.id === reviewKind);
  return found?.oids.map((oid) => ({ oid, as: RELATION_OF[found.source] })) ?? [];
}

/** Who answers for the person; where nobody does, the CPD lead. */
function lineOf(deps: ActionDeps, person: Person): readonly Nearest[] {
  const manager = lineManagers(deps).of(person.oid);
  return manager
    ? [{ oid: manager.oid, as: manager.source === 'cpd-lead' ? 'cpd-lead' : 'line-manager' }]
    : nearestWhoMay(deps, 'waiver.grant', person);
}

const askable =
  ({ records, directory }: ActionDeps) =>
  ({ oid, as }: Nearest): readonly Askable[] => {
    const account = directory.accountOf(oid);
    const name = records.people.find(oid)?.value.displayName ?? account?.displayName ?? '';
    return name === '' || !isAskable(as)
      ? []
      : [{ name, as, principalName: account?.principalName ?? '', mail: account?.mail ?? '' }];
  };
