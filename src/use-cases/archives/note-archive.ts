import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

/** What is signed of an archive, so that no signature of something else fits it. */
const signedOf = (number: string): string => `archive ${number}`;

/**
 * Enters an archive in the audit log by its number, and answers the number's signature: with both in hand, the organisation
 * can say of an archive that is brought back whether it made it.
 */
export async function noteArchive(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'audit' | 'seal' | 'may'>,
  {
    actorOid,
    personOid,
    number,
  }: { readonly actorOid: string; readonly personOid: string; readonly number: string },
): Promise<Result<string, NotFound>> {
  const authorised = authoriseForPerson(deps, actorOid, 'archive.make', personOid);
  if (!authorised.ok) return authorised;
  const entry = { action: 'archive-made', actorOid, subjectOid: personOid, rowKey: number };
  await deps.audit.record({ ...entry, at: deps.clock.now() });
  return ok(deps.seal.sign(signedOf(number)));
}

/** Whether this organisation signed the archive of that number. */
export const isOurArchive = (
  { seal }: Pick<Deps, 'seal'>,
  { number, signature }: { readonly number: string; readonly signature: string },
): boolean => seal.fits(signedOf(number), signature);
