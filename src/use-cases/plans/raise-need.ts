import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import type { Need } from '../../domain/needs/need.ts';
import { isRestricted } from '../../domain/needs/need.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { needsAsRead } from './needs-as-read.ts';

/** Somebody says what a person needs to learn, and where that was seen; the person too. */
export async function raiseNeed(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  request: {
    readonly actorOid: string;
    readonly personOid: string;
    readonly formId: string;
    readonly raisedOn: CivilDate;
  } & Pick<Need, 'text' | 'source' | 'evidence' | 'supports'>,
): Promise<Result<Created<Need>, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, personOid, formId, source, supports, raisedOn, text, evidence } = request;
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('need.raise')) return err(notFound);
  if (isRestricted({ source }) && !access.may('need.raise-restricted'))
    return err(badInput('source', 'not-a-choice'));
  if (raisedOn > deps.clock.today()) return err(badInput('raisedOn', 'future-date'));
  const key = deps.keys.keyFor('need', actorOid, personOid, formId);
  const firsts = needsAsRead(deps, access).filter((need) => need.supports === undefined);
  if (supports !== undefined && !firsts.some((need) => need.key === supports))
    return err(badInput('supports', 'not-a-choice'));
  return createAudited(
    deps,
    deps.records.needs,
    {
      key,
      personOid,
      text,
      source,
      evidence,
      raisedOn,
      raisedBy: actorOid,
      supports,
      answer: undefined,
      answerText: '',
      withdrawnBecause: undefined,
      changedBy: actorOid,
      changedAt: undefined,
    },
    { action: 'need-raised', actorOid, subjectOid: personOid },
  );
}
