import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Progress } from '../../ports/moves.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

/** How far the preview of a policy's draft has come; undefined while none is being made. */
export function previewProgress(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'moves' | 'may'>,
  { actorOid, policyId }: { readonly actorOid: string; readonly policyId: string },
): Result<Progress | undefined, NotAllowed> {
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  return ok(deps.moves.progress(policyId));
}
