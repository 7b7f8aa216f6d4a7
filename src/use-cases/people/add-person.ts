import type { Person } from '../../domain/people/person.ts';
import { unsaidDuties } from '../../domain/policies/unsaid-duties.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotAllowed } from '../shared/authorise.ts';
import { mayForOrganisation, notAllowed } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { policiesOfPerson } from '../shared/policies-of-person.ts';

/** A person who was added, and what is to be asked about them. */
interface AddedPerson extends Created<Person> {
  /** Duties that their roles usually bring and that nobody said yes or no to. */
  readonly unsaidDuties: readonly string[];
}

/** An administrator adds someone whose CPD is to be kept. What their roles imply is asked, not assumed. */
export async function addPerson(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>,
  { actorOid, person }: { readonly actorOid: string; readonly person: Person },
): Promise<Result<AddedPerson, NotAllowed | BadInput | KeyHoldsAnother>> {
  if (!mayForOrganisation(deps, actorOid, 'people.manage')) return err(notAllowed);
  if (!deps.records.units.find(person.unit)) return err(badInput('unit', 'not-a-choice'));
  const today = deps.clock.today();
  if (!person.furtherPolicies.every((policyId) => deps.policies.find(policyId, today)))
    return err(badInput('furtherPolicies', 'not-a-choice'));
  if (!(person.fte > 0 && person.fte <= 1)) return err(badInput('fte', 'not-a-choice'));
  const created = await createAudited(
    deps,
    deps.records.people,
    { ...person, key: person.oid },
    { action: 'person-added', actorOid, subjectOid: person.oid },
  );
  if (!created.ok) return created;
  return ok({ ...created.value, unsaidDuties: unsaidDuties(person, policiesOfPerson(deps, person)) });
}
