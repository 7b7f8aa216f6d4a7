import type { BroughtItem } from '../../domain/record-entries/claim-of.ts';
import type { Result } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import type { FoundClaim } from './claims-in.ts';
import { claimsIn } from './claims-in.ts';

/** What an archive from elsewhere would add to somebody's record, before any of it is there. */
export function lookIntoArchive(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>,
  {
    actorOid,
    personOid,
    items,
  }: { readonly actorOid: string; readonly personOid: string; readonly items: readonly BroughtItem[] },
): Result<readonly (FoundClaim | undefined)[], NotFound | BadInput> {
  const authorised = authoriseForPerson(deps, actorOid, 'archive.bring', personOid);
  return authorised.ok ? claimsIn(deps, authorised.value, items) : authorised;
}
