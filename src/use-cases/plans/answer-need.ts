import type { Need, NeedAnswer } from '../../domain/needs/need.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, authoriseForPerson, notFound } from '../shared/authorise.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';

type NeedDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>;

interface OneNeed {
  readonly actorOid: string;
  readonly personOid: string;
  readonly needKey: string;
  /** The version that the actor saw. */
  readonly version: string;
}

type Answered = Promise<Result<Stored<Need>, NotFound | ChangedMeanwhile>>;

/** The person accepts a need, answers it back in their own words, or takes either back. */
export async function answerNeed(
  deps: NeedDeps,
  request: OneNeed & { readonly answer: NeedAnswer | undefined; readonly text: string },
): Answered {
  const { actorOid, personOid, needKey, version, answer, text } = request;
  const authorised = authoriseForPerson(deps, actorOid, 'need.answer', personOid);
  if (!authorised.ok) return authorised;
  const stored = needOf(deps, personOid, needKey);
  if (!stored || stored.value.withdrawnBecause !== undefined) return err(notFound);
  if (stored.value.answer === answer && stored.value.answerText === text) return ok(stored);
  const wanted = { ...stored.value, answer, answerText: text };
  const action = answer === undefined ? 'need-answer-withdrawn' : `need-${answer}`;
  return replaceAudited(deps, deps.records.needs, stored, wanted, {
    version,
    action,
    actorOid,
    subjectOid: personOid,
  });
}

/** Whoever raised a need says why it holds no more; without a reason, that it holds after all. */
export async function withdrawNeed(
  deps: NeedDeps,
  request: OneNeed & { readonly reason: string | undefined },
): Answered {
  const { actorOid, personOid, needKey, version, reason } = request;
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('need.raise')) return err(notFound);
  const stored = needOf(deps, personOid, needKey);
  if (stored?.value.raisedBy !== actorOid) return err(notFound);
  if (stored.value.withdrawnBecause === reason) return ok(stored);
  const wanted = { ...stored.value, withdrawnBecause: reason };
  return replaceAudited(deps, deps.records.needs, stored, wanted, {
    version,
    action: reason === undefined ? 'need-holds-again' : 'need-withdrawn',
    actorOid,
    subjectOid: personOid,
  });
}

function needOf(
  { records }: Pick<Deps, 'records'>,
  personOid: string,
  needKey: string,
): Stored<Need> | undefined {
  const stored = records.needs.find(needKey);
  return stored?.value.personOid === personOid ? stored : undefined;
}
