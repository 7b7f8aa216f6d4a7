import type { CriterionAnswer } from '../../domain/provision/provision-gate.ts';
import type { ProviderJudgement } from '../../domain/provision/provider-judgement.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, KeyHoldsAnother } from '../../ports/records.ts';
import { policyOfEvents } from '../events/event-policy.ts';
import type { NotFound } from '../shared/authorise.ts';
import { mayForUnit, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';

type JudgeDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;

interface OfEvent {
  readonly actorOid: string;
  readonly eventKey: string;
}

/** Whoever looks after a unit's training answers one of the policy's conditions for offering an event, or answers it anew. */
export async function judgeCriterion(
  deps: JudgeDeps,
  request: OfEvent & {
    /** The version of the event that the actor saw. */
    readonly version: string;
    readonly criterion: string;
    readonly answer: CriterionAnswer;
    readonly note: string;
  },
): Promise<Result<undefined, NotFound | BadInput | ChangedMeanwhile>> {
  const { actorOid, eventKey, version, criterion, answer, note } = request;
  const stored = deps.records.events.find(eventKey);
  if (!stored || !mayForUnit(deps, actorOid, 'provision.judge', stored.value.unit)) return err(notFound);
  const event = stored.value;
  const asked = policyOfEvents(deps, event.unit)?.provisionCriteria.find(({ id }) => id === criterion);
  if (!asked) return err(badInput('criterion', 'not-a-choice'));
  if (answer === 'n/a' && !asked.mayBeNotApplicable) return err(badInput('answer', 'not-a-choice'));
  if (answer !== 'yes' && note === '') return err(badInput('note', 'empty'));
  const before = event.criteria[criterion];
  if (before?.answer === answer && before.note === note) return ok(undefined);
  const judged = { answer, note, by: actorOid, at: deps.clock.now() };
  const after = await replaceAudited(
    deps,
    deps.records.events,
    stored,
    { ...event, criteria: { ...event.criteria, [criterion]: judged } },
    { version, action: 'provision-judged', actorOid, subjectOid: actorOid },
  );
  return after.ok ? ok(undefined) : after;
}

/** The same of whoever provides an event: good enough or not, why, and until when that holds. */
export async function judgeProvider(
  deps: JudgeDeps,
  request: OfEvent &
    Pick<ProviderJudgement, 'quality' | 'integrity' | 'reason' | 'until'> & { readonly formId: string },
): Promise<Result<undefined, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, eventKey, formId, quality, integrity, reason, until } = request;
  const event = deps.records.events.find(eventKey)?.value;
  if (!event || !mayForUnit(deps, actorOid, 'provision.judge', event.unit)) return err(notFound);
  if (until < deps.clock.today()) return err(badInput('until', 'past-date'));
  const created = await createAudited(
    deps,
    deps.records.providerJudgements,
    {
      key: deps.keys.keyFor('provider-judgement', actorOid, formId),
      provider: event.provider,
      quality,
      integrity,
      reason,
      until,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: undefined,
    },
    { action: 'provider-judged', actorOid, subjectOid: actorOid },
  );
  return created.ok ? ok(undefined) : created;
}
