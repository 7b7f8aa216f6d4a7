import type { PolicyVersion } from '../../domain/policy-versions/policy-version.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import type { NotPreviewed } from './preview-policy.ts';
import { movesOfDraft } from './preview-policy.ts';

/**
 * Brings the draft into force from its date. The digest of the preview is sent along: who publishes has seen who
 * moves, and when a draft or somebody's evidence has changed since, nothing is published and the preview is shown anew.
 */
export async function publishPolicy(
  deps: Pick<
    Deps,
    'records' | 'directory' | 'peopleIndex' | 'clock' | 'keys' | 'policies' | 'moves' | 'audit' | 'may'
  >,
  request: { readonly actorOid: string; readonly policyId: string; readonly digest: string },
): Promise<
  Result<Stored<PolicyVersion>, NotAllowed | NotFound | NotPreviewed | BadInput | ChangedMeanwhile>
> {
  const { actorOid, digest } = request;
  const found = await movesOfDraft(deps, request);
  if (!found.ok) return found;
  const { draft } = found.value;
  if (draft.value.effectiveFrom < deps.clock.today()) return err(badInput('effectiveFrom', 'past-date'));
  if (found.value.digest !== digest) return err({ code: 'changed-meanwhile', key: draft.value.key });
  const publishedAt = deps.clock.now();
  const published = await deps.records.policies.replace(draft, {
    ...draft.value,
    state: 'published',
    publishedAt,
    publishedBy: actorOid,
    changedBy: actorOid,
    changedAt: publishedAt,
  });
  if (!published.ok) return published;
  await deps.audit.record({
    action: 'policy-published',
    actorOid,
    subjectOid: actorOid,
    rowKey: draft.value.key,
    at: publishedAt,
    row: deps.records.policies.versionOf(published.value),
  });
  return published;
}
