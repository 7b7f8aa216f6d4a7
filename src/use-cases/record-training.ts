import type { Credential } from '../domain/credentials/credential.ts';
import type { CivilDate } from '../domain/cycles/civil-date.ts';
import type { Result } from '../domain/result.ts';
import { err, ok } from '../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../ports/records.ts';
import type { NotFound } from './authorise.ts';
import { authoriseForPerson } from './authorise.ts';
import type { BadInput } from './bad-input.ts';
import { badInput } from './bad-input.ts';
import { createAudited } from './create-audited.ts';
import type { Deps } from './deps.ts';
import { policyOfPerson } from './standing-of-person.ts';

/** A coordinator records that someone completed an item of training elsewhere, from the certificate. */
export async function recordTraining(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies'>,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly item: string;
    readonly completedOn: CivilDate;
  },
): Promise<Result<Created<Credential>, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, personOid, item, completedOn } = request;
  const authorised = authoriseForPerson(deps, actorOid, 'credential.record', personOid);
  if (!authorised.ok) return authorised;
  const policy = policyOfPerson(deps, authorised.value);
  if (policy && !policy.trainingItems.some(({ id }) => id === item))
    return err(badInput('item', 'not-a-choice'));
  if (completedOn > deps.clock.today()) return err(badInput('completedOn', 'future-date'));
  const created = await createAudited(
    deps,
    deps.records.credentials,
    {
      key: deps.keys.keyFor('training', personOid, item, completedOn),
      personOid,
      kind: 'training',
      item,
      completedOn,
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: undefined,
    },
    { action: 'training-recorded', actorOid, subjectOid: personOid },
  );
  if (!created.ok) return created;
  return ok(created.value);
}
