import type { PersonTagView } from '../../contract/person-tag.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';

/** The role in the policy stands where the directory has no job title. */
export const personTagView = ({ jobTitle, unitName, address }: PersonTag, roleLabel = ''): PersonTagView => ({
  jobTitle: jobTitle === '' ? roleLabel : jobTitle,
  unitName,
  address: address ?? null,
});
