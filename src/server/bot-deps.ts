import { cardRequestOf } from './evaluation-cards.ts';
import { needItems } from './need-items.ts';
import type { BotDeps, MyStandingValue, NamedPerson } from '../bot/bot-deps.ts';
import type { PersonTag } from '../domain/people/person-tag.ts';
import { tagText } from '../domain/people/person-tag.ts';
import { err, ok } from '../domain/result.ts';
import type { Door } from '../use-cases/admit.ts';
import type { Deps } from '../use-cases/deps.ts';
import { evaluationFor } from '../use-cases/evaluation-for.ts';
import { eventNotice } from '../use-cases/event-notice.ts';
import type { MyStandingValue as Standing } from '../use-cases/my-standing.ts';
import { myStanding, standingOf } from '../use-cases/my-standing.ts';
import { authoriseForPerson } from '../use-cases/authorise.ts';
import type { Person } from '../domain/people/person.ts';
import { confirmPolicyReading, policyAnnouncement } from '../use-cases/policy-announcement.ts';
import { personTags } from '../use-cases/person-tags.ts';
import { peopleNamed } from '../use-cases/people-named.ts';
import { readWhy } from '../use-cases/read-why.ts';
import { requirementsOfPerson } from '../use-cases/requirements-of-person.ts';
import { reviewOverdueFor } from '../use-cases/review-overdue-for.ts';
import { reviewRecordedFor } from '../use-cases/review-recorded-for.ts';
import { submitEvaluation } from '../use-cases/submit-evaluation.ts';
import { teamSummary } from '../use-cases/team-summary.ts';

/** The use cases the bot needs, bound to their world and cut to what a card shows. */
export function botDeps(deps: Deps, door: Door): BotDeps {
  const named = (person: Person): NamedPerson => ({
    oid: person.oid,
    displayName: person.displayName,
    ...toldApart(personTags(deps).of(person)),
  });
  return {
    // The channel's token says nothing of guests: the directory does.
    turnedAway: (oid) => door({ oid, isGuest: false }),
    teamSummary: (actorOid) => {
      const result = teamSummary(deps, actorOid);
      if (!result.ok) return Promise.resolve(result);
      const { managerName, asOf, needSomething, members } = result.value;
      return Promise.resolve(
        ok({
          managerName,
          asOf,
          people: members.length,
          needSomething,
          members: members.map(({ person, roleLabel, tag, ...summary }) => ({
            oid: person.oid,
            displayName: person.displayName,
            ...toldApart({ ...tag, jobTitle: tag.jobTitle === '' ? roleLabel : tag.jobTitle }),
            ...needItems(summary),
          })),
        }),
      );
    },
    myStanding: (actorOid) => {
      const result = myStanding(deps, actorOid);
      return Promise.resolve(result.ok ? ok(standingValue(result.value)) : result);
    },
    standingOf: (request) => {
      const result = standingOf(deps, request);
      return Promise.resolve(result.ok ? ok(standingValue(result.value)) : result);
    },
    personOf: ({ actorOid, personOid }) => {
      const found = authoriseForPerson(deps, actorOid, 'record.read', personOid);
      return Promise.resolve(found.ok ? named(found.value) : undefined);
    },
    requirementsOf: (request) => Promise.resolve(requirementsOfPerson(deps, request)),
    peopleNamed: (request) => Promise.resolve(peopleNamed(deps, request).map(named)),
    why: (request) => {
      const result = readWhy(deps, request);
      return Promise.resolve(result.ok ? ok(result.value.proof) : err({ code: 'not-found' }));
    },
    evaluationFor: (request) => {
      const result = evaluationFor(deps, request);
      return Promise.resolve(result.ok ? ok(cardRequestOf(deps.clock, result.value)) : result);
    },
    eventNotice: (request) => Promise.resolve(eventNotice(deps, request)),
    submitEvaluation: async (answer) => {
      const result = await submitEvaluation(deps, answer);
      if (result.ok) return ok(cardRequestOf(deps.clock, result.value));
      const { refusal } = result;
      switch (refusal.code) {
        case 'not-found':
        case 'evaluation-closed':
          return err(refusal);
        case 'key-holds-another':
          return err({ code: 'already-answered-differently' });
        case 'bad-input':
          return err({
            code: 'bad-input',
            problems: refusal.problems.map(({ path, error }) => ({ path, message: error })),
          });
      }
    },
    reviewRecordedFor: (request) => Promise.resolve(reviewRecordedFor(deps, request)),
    reviewOverdueFor: (request) => Promise.resolve(reviewOverdueFor(deps, request)),
    policyAnnouncement: (request) => Promise.resolve(policyAnnouncement(deps, request)),
    confirmPolicyReading: (request) => confirmPolicyReading(deps, request),
    rememberConversation: (conversation) => deps.conversations.remember(conversation),
    forgetConversation: (oid) => deps.conversations.forget(oid),
    stopReminders: (oid) => deps.conversations.stopReminders(oid),
    startReminders: (oid) => deps.conversations.startReminders(oid),
    areRemindersStopped: (oid) => deps.conversations.areRemindersStopped(oid),
    welcome: async (oid) => {
      await deps.outbox.enqueue({
        key: deps.keys.keyFor('welcome', oid),
        recipientOid: oid,
        content: { kind: 'welcome' },
        enqueuedAt: deps.clock.now(),
      });
    },
  };
}

const toldApart = (tag: PersonTag) => ({ tag: tagText(tag), address: tag.address });

const standingValue = ({ person, asOf, policies, ...summary }: Standing): MyStandingValue => ({
  displayName: person.displayName,
  asOf,
  policyTitle: policies.map(({ title }) => title).join(' · '),
  hours: [...(summary.needs.hours ? [summary.needs.hours] : []), ...summary.needs.furtherHours].map(
    ({ policy, counted, required }) => ({ policyTitle: policy?.title, counted, required }),
  ),
  ...needItems(summary),
});
