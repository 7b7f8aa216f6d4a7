import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { BroughtItem } from '../../domain/record-entries/claim-of.ts';
import { BROUGHT_ARCHIVE, NO_COLUMNS } from '../../domain/record-entries/record-entry.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { authoriseForPerson } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import type { FoundClaim } from './claims-in.ts';
import { claimsIn } from './claims-in.ts';

/** What an archive says of itself. */
export interface ArchiveOfElsewhere {
  readonly number: string;
  readonly organisationName: string;
  readonly personName: string;
  readonly madeByName: string;
  readonly madeOn: CivilDate;
}

export interface BringArchiveRequest {
  readonly actorOid: string;
  readonly personOid: string;
  /** Made where the archive was opened: its items come in parts, and each part sent twice is kept once. */
  readonly formId: string;
  readonly archive: ArchiveOfElsewhere;
  readonly items: readonly BroughtItem[];
}

/** An item as it is kept: null for one that stays in the archive. */
export interface KeptItem {
  readonly key: string;
  readonly isNew: boolean;
}

/**
 * Somebody brings what they did elsewhere into their record, as claimed: each entry waits for another's eye and says where
 * it came from. What is there already is not entered again.
 */
export async function bringArchive(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  { actorOid, personOid, formId, archive, items }: BringArchiveRequest,
): Promise<Result<readonly (KeptItem | null)[], NotFound | BadInput | KeyHoldsAnother | ChangedMeanwhile>> {
  const authorised = authoriseForPerson(deps, actorOid, 'archive.bring', personOid);
  if (!authorised.ok) return authorised;
  const claims = claimsIn(deps, authorised.value, items);
  if (!claims.ok) return claims;
  const there = claims.value.map(alreadyKept);
  if (claims.value.every((claim, place) => claim === undefined || there[place] !== null)) return ok(there);
  const own = { personOid, recordedBy: actorOid, supersedes: undefined };
  const entered = { action: 'archive-brought', actorOid, subjectOid: personOid };
  const archiveKey = deps.keys.keyFor('brought-archive', actorOid, personOid, formId);
  const brought = await createAudited(
    deps,
    deps.records.recordEntries,
    {
      ...NO_COLUMNS,
      ...own,
      key: archiveKey,
      kind: BROUGHT_ARCHIVE,
      about: archive.number,
      note: archive.organisationName,
      grade: archive.personName,
      approvedBy: archive.madeByName,
      datedOn: archive.madeOn,
      recordedAt: deps.clock.now(),
    },
    entered,
  );
  if (!brought.ok) return brought;
  const rows = deps.records.recordEntries.where('personOid', personOid);
  // A part that comes once more after the archive was taken back brings nothing back.
  if (rows.some(({ value }) => value.supersedes === archiveKey))
    return err({ code: 'changed-meanwhile', key: archiveKey });
  const kept: (KeptItem | null)[] = [];
  // One after the other: of two items that say the same, the second finds the first.
  for (const claim of claims.value) {
    if (claim === undefined || claim.thereAs !== undefined) {
      kept.push(alreadyKept(claim));
      continue;
    }
    const created = await createAudited(
      deps,
      deps.records.recordEntries,
      {
        ...claim.columns,
        ...own,
        key: deps.keys.keyFor('brought-entry', archiveKey, claim.content),
        kind: claim.kind.name,
        broughtFrom: archiveKey,
        recordedAt: deps.clock.now(),
      },
      entered,
    );
    if (!created.ok) return created;
    kept.push({ key: created.value.stored.value.key, isNew: created.value.isNew });
  }
  return ok(kept);
}

const alreadyKept = (claim: FoundClaim | undefined): KeptItem | null =>
  claim?.thereAs === undefined ? null : { key: claim.thereAs, isNew: false };
