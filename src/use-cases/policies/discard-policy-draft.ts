import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { auditDraft, draftOfPolicy } from './draft-policy.ts';

/** Gives a draft up. Its row stays, retired: the next draft begins from the version in force. */
export async function discardPolicyDraft(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'may'>,
  { actorOid, policyId }: { readonly actorOid: string; readonly policyId: string },
): Promise<Result<Stored<PolicyVersion>, NotAllowed | NotFound | ChangedMeanwhile>> {
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  const draft = draftOfPolicy(deps, policyId);
  if (!draft) return err(notFound);
  const retired = {
    ...draft.value,
    state: 'retired',
    changedBy: actorOid,
    changedAt: deps.clock.now(),
  } as const;
  const replaced = await deps.records.policies.replace(draft, retired);
  if (replaced.ok) await auditDraft(deps, 'policy-draft-discarded', replaced.value);
  return replaced;
}
