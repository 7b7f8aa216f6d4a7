import type { BroughtArchives, LookedInto } from '../../contract/archives.ts';
import { recordedOn } from '../../domain/evidence/recorded.ts';
import type { FoundClaim } from '../../use-cases/archives/claims-in.ts';
import type { BroughtArchiveValue } from '../../use-cases/archives/read-brought-archives.ts';
import type { Words } from '../../wording/create-words.ts';
import { labelOfKind } from '../entries/entries-view.ts';

const STAYS = { state: 'stays', kindLabel: '' } as const;

/** What each item of an archive would be here, in the reader's words. */
export const lookedIntoView = (claims: readonly (FoundClaim | undefined)[], words: Words): LookedInto => ({
  items: claims.map((claim) =>
    claim === undefined
      ? STAYS
      : {
          state: claim.thereAs === undefined ? 'new' : 'there',
          kindLabel: labelOfKind(claim.kind.name, words),
        },
  ),
});

export const broughtArchivesView = (archives: readonly BroughtArchiveValue[]): BroughtArchives => ({
  archives: archives.map(({ archive, ...counted }) => ({
    key: archive.key,
    number: archive.about,
    organisationName: archive.note,
    madeOn: archive.datedOn ?? null,
    broughtOn: recordedOn(archive),
    ...counted,
  })),
});
