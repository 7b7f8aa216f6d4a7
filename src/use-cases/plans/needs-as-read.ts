import type { Need } from '../../domain/needs/need.ts';
import { isRestricted } from '../../domain/needs/need.ts';
import type { AccessToPerson } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';

/** The needs of a person that the actor may see, in the order in which they were raised: withdrawn ones too. */
export const needsAsRead = (
  { records }: Pick<Deps, 'records'>,
  { person, may }: AccessToPerson,
): readonly Need[] =>
  records.needs
    .where('personOid', person.oid)
    .map(({ value }) => value)
    .filter((need) => may(isRestricted(need) ? 'need.read-restricted' : 'need.read'));
