import type { PersonTag } from '../../domain/people/person-tag.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { personTags } from '../shared/person-tags.ts';

/** Of a row about somebody who is on no list. */
const NOBODY: PersonTag = { jobTitle: '', unitName: '', address: undefined };

export interface PolicyReadingsValue {
  readonly version: string;
  /** Who has confirmed, the last first. */
  readonly read: readonly { readonly displayName: string; readonly tag: PersonTag; readonly at: string }[];
}

/** Who has said that they read a published version. */
export function readPolicyReadings(
  deps: Pick<Deps, 'records' | 'directory' | 'peopleIndex' | 'clock' | 'may'>,
  { actorOid, versionKey }: { readonly actorOid: string; readonly versionKey: string },
): Result<PolicyReadingsValue, NotAllowed | NotFound> {
  if (!mayForOrganisation(deps, actorOid, 'policy.manage')) return err(notAllowed);
  const version = deps.records.policies.find(versionKey)?.value;
  if (version?.state !== 'published') return err(notFound);
  const tags = personTags(deps);
  const read = deps.records.policyReadings
    .where('versionKey', versionKey)
    .map(({ value }) => {
      const person = deps.records.people.find(value.personOid)?.value;
      return {
        displayName: person?.displayName ?? '',
        tag: person ? tags.of(person) : NOBODY,
        at: value.recordedAt,
      };
    })
    .toSorted((first, second) => second.at.localeCompare(first.at));
  return ok({ version: version.version, read });
}
