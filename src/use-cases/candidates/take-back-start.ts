import type { Candidate } from '../../domain/candidates/candidate.ts';
import { mayTakeBack, unstartedCandidate } from '../../domain/candidates/change-candidate.ts';
import { changedGoal } from '../../domain/plans/change-goal.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, KeyHoldsAnother, Stored } from '../../ports/records.ts';
import { withdrawEntry } from '../entries/withdraw-entry.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { currentEntryOf } from '../shared/current-entries-of.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import type { OneCandidate } from './candidate-of.ts';
import { candidateFor } from './candidate-of.ts';
import { firstRecordOf } from './start-candidate.ts';

type TakeBackDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;
type Refused = NotFound | NotAllowed | BadInput | ChangedMeanwhile | KeyHoldsAnother;

/**
 * The way back from a start, on its day: what it wrote counts no more, and the candidate is open as before. What the person has
 * taken on or changed since is theirs, and stays.
 */
export async function takeBackStart(
  deps: TakeBackDeps,
  request: OneCandidate & {
    readonly version: string;
    /** Why the rows count no more, in the writer's language. */
    readonly reason: string;
  },
): Promise<Result<Stored<Candidate>, Refused>> {
  const { actorOid, version, reason } = request;
  const found = candidateFor(deps, 'candidate.start', request);
  if (!found.ok) return found;
  const stored = found.value;
  const { personOid } = stored.value;
  if (personOid === undefined) return ok(stored);
  if (!accessTo(deps, actorOid, personOid)?.may('credential.record')) return err(notFound);
  if (!mayTakeBack(stored.value, deps.clock.today())) return err(badInput('version', 'candidate-started'));
  const withdrawn = await withdrawRows(deps, stored.value, { actorOid, personOid, reason });
  if (!withdrawn.ok) return withdrawn;
  return replaceAudited(deps, deps.records.candidates, stored, unstartedCandidate(stored.value), {
    version,
    action: 'candidate-start-taken-back',
    actorOid,
    subjectOid: personOid,
  });
}

async function withdrawRows(
  deps: TakeBackDeps,
  candidate: Candidate,
  by: { readonly actorOid: string; readonly personOid: string; readonly reason: string },
): Promise<Result<undefined, Refused>> {
  const { records } = deps;
  const { actorOid, personOid, reason } = by;
  const rows = firstRecordOf(deps, candidate);
  for (const { key: entryKey } of rows?.entries ?? []) {
    if (!currentEntryOf(deps, personOid, entryKey)) continue;
    const withdrawn = await withdrawEntry(deps, { ...by, entryKey });
    if (!withdrawn.ok) return withdrawn;
  }
  const audited = { actorOid, subjectOid: personOid };
  for (const { key } of rows?.needs ?? []) {
    const need = records.needs.find(key);
    if (!need || need.value.withdrawnBecause !== undefined) continue;
    const wanted = { ...need.value, withdrawnBecause: reason };
    const change = { ...audited, version: need.eTag, action: 'need-withdrawn' };
    const withdrawn = await replaceAudited(deps, records.needs, need, wanted, change);
    if (!withdrawn.ok) return withdrawn;
  }
  for (const { key } of rows?.goals ?? []) {
    const goal = records.goals.find(key);
    if (goal?.value.state !== 'suggested') continue;
    const dropped = changedGoal(goal.value, { to: 'drop', outcome: reason }, deps.clock.today());
    if (!dropped.ok) return err({ code: 'bad-input', problems: [dropped.refusal] });
    const change = { ...audited, version: goal.eTag, action: 'goal-suggestion-withdrawn' };
    const withdrawn = await replaceAudited(deps, records.goals, goal, dropped.value, change);
    if (!withdrawn.ok) return withdrawn;
  }
  return ok(undefined);
}
