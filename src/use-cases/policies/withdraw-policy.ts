import { isAnnounced } from '../../domain/policy-versions/announced-at.ts';
import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { auditDraft, draftOfPolicy } from './draft-policy.ts';

/** People have been told of it: it is changed by publishing another. */
export interface AlreadyAnnounced {
  readonly code: 'already-announced';
}

/**
 * Takes a published version back before anybody is told of it. It is the draft again; where another was begun meanwhile, which
 * holds its changes too, that one stays and this is retired.
 */
export async function withdrawPolicy(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'may' | 'announceAfterSeconds'>,
  request: { readonly actorOid: string; readonly policyId: string; readonly versionKey: string },
): Promise<Result<Stored<PolicyVersion>, NotAllowed | NotFound | AlreadyAnnounced | ChangedMeanwhile>> {
  const { actorOid, policyId, versionKey } = request;
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  const version = deps.records.policies.find(versionKey);
  if (version?.value.policyId !== policyId || version.value.state !== 'published') return err(notFound);
  if (isAnnounced(version.value, deps.announceAfterSeconds, deps.clock.now()))
    return err({ code: 'already-announced' });
  const withdrawn = await deps.records.policies.replace(version, {
    ...version.value,
    state: draftOfPolicy(deps, policyId) ? 'retired' : 'draft',
    publishedAt: undefined,
    publishedBy: undefined,
    changedBy: actorOid,
    changedAt: deps.clock.now(),
  });
  if (withdrawn.ok) await auditDraft(deps, 'policy-withdrawn', withdrawn.value);
  return withdrawn;
}
