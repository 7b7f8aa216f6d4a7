import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { parsePolicy } from '../../domain/policy-documents/parse-policy.ts';
import type { Policy, PolicyProblem } from '../../domain/policies/policy.ts';
import { problem } from '../../domain/policies/problem.ts';
import type { policyProblemWords } from '../../domain/policies/problem-words.ts';
import { messageOf } from '../../domain/message.ts';
import { policyDocumentOf } from '../../domain/policy-versions/policy-document-of.ts';
import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import { keysReused } from '../../domain/policy-versions/rule-history.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, KeyHoldsAnother, Stored } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { policyHistory } from '../shared/policy-history.ts';
import { LONGEST_DOCUMENT } from '../../domain/policy-versions/policy-version.ts';

const message = messageOf<typeof policyProblemWords>();

/** The document that would result is no policy: each problem with its path and a sentence. */
export interface PolicyDoesNotParse {
  readonly code: 'policy-does-not-parse';
  readonly problems: readonly PolicyProblem[];
}

export interface DraftPolicyRequest {
  readonly actorOid: string;
  readonly policyId: string;
  /** The policy as it shall be, made from the draft or, where there is none, from the version in force on the day. */
  readonly change: (policy: Policy) => Result<Policy, readonly PolicyProblem[]>;
  readonly effectiveFrom: CivilDate;
  readonly announcement: string;
}

const doesNotParse = (problems: readonly PolicyProblem[]): PolicyDoesNotParse => ({
  code: 'policy-does-not-parse',
  problems,
});

const keyReused = (key: string): PolicyProblem =>
  problem(key, 'was the key of another rule', message('policy-problem.key-reused'));

/** A problem of a rule by the rule's key, as forms name it: `requirements[3].parameters.item` is `prevent.item`. */
function byKey(found: PolicyProblem, { requirements }: Policy): PolicyProblem {
  const [, index, inside = ''] =
    /^requirements\[(\d+)\](?:\.(?:parameters\.|appliesTo\.)?(.*))?$/.exec(found.path) ?? [];
  const key = index === undefined ? undefined : requirements[Number(index)]?.key;
  return key === undefined ? found : { ...found, path: inside === '' ? key : `${key}.${inside}` };
}

const rowsOf = ({ records }: Pick<Deps, 'records'>, policyId: string) =>
  records.policies.where('policyId', policyId);

/** The one version of a policy that is being worked on. */
export const draftOfPolicy = (
  deps: Pick<Deps, 'records'>,
  policyId: string,
): Stored<PolicyVersion> | undefined => rowsOf(deps, policyId).find(({ value }) => value.state === 'draft');

/**
 * Changes the policy's draft, which begins as the version in force. There is one draft a policy, so that two leads
 * work on the same; its key follows from how many versions went before.
 */
export async function draftPolicy(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'policies' | 'audit' | 'may'>,
  { actorOid, policyId, change, effectiveFrom, announcement }: DraftPolicyRequest,
): Promise<
  Result<
    Stored<PolicyVersion>,
    NotAllowed | NotFound | BadInput | PolicyDoesNotParse | ChangedMeanwhile | KeyHoldsAnother
  >
> {
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  const today = deps.clock.today();
  if (effectiveFrom < today) return err(badInput('effectiveFrom', 'past-date'));
  const draft = draftOfPolicy(deps, policyId);
  const base = draft ? draft.value.document.policy : deps.policies.find(policyId, effectiveFrom)?.policy;
  if (!base) return err(notFound);

  const changed = change(base);
  if (!changed.ok) return err(doesNotParse(changed.refusal));
  const reused = keysReused(policyHistory(deps, policyId), changed.value);
  if (reused.length > 0) return err(doesNotParse(reused.map(keyReused)));
  const earlier = rowsOf(deps, policyId).filter(({ value }) => value.state !== 'draft').length;
  const version = `${earlier + 2} (${effectiveFrom})`;
  const text = JSON.stringify(policyDocumentOf({ ...changed.value, version, effectiveFrom }));
  const parsed = parsePolicy(JSON.parse(text));
  if (!parsed.ok) return err(doesNotParse(parsed.refusal.map((each) => byKey(each, changed.value))));
  if (text.length > LONGEST_DOCUMENT) return err(badInput('document', 'too-long', LONGEST_DOCUMENT));

  const value: PolicyVersion = {
    key: deps.keys.keyFor('policy-version', policyId, String(earlier)),
    policyId,
    version,
    state: 'draft',
    effectiveFrom,
    document: { text, policy: parsed.value },
    announcement,
    publishedAt: undefined,
    publishedBy: undefined,
    changedBy: actorOid,
    changedAt: deps.clock.now(),
  };
  if (draft) {
    const replaced = await deps.records.policies.replace(draft, value);
    if (replaced.ok) await auditDraft(deps, 'policy-drafted', replaced.value);
    return replaced;
  }
  const created = await deps.records.policies.create(value);
  if (!created.ok) return created;
  await auditDraft(deps, 'policy-drafted', created.value.stored);
  return ok(created.value.stored);
}

/** Each version of a draft is entered by itself: one after the other is written over the same row. */
export async function auditDraft(
  deps: Pick<Deps, 'records' | 'audit' | 'clock'>,
  action: 'policy-drafted' | 'policy-draft-discarded' | 'policy-withdrawn',
  stored: Stored<PolicyVersion>,
): Promise<void> {
  const row = deps.records.policies.versionOf(stored);
  const { key: rowKey, changedBy } = stored.value;
  const entry = { action, actorOid: changedBy, subjectOid: changedBy, rowKey, at: deps.clock.now() };
  await deps.audit.record({ ...entry, row, onceFor: row });
}
