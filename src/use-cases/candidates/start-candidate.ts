import type { Candidate } from '../../domain/candidates/candidate.ts';
import type { Analysis, FirstRecord } from '../../domain/candidates/first-record.ts';
import { firstRecord, problemsBeforeStart } from '../../domain/candidates/first-record.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { ChangedMeanwhile, Collection, KeyHoldsAnother, Stored } from '../../ports/records.ts';
import { leftProblem } from '../meetings/meeting-of.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import type { OneCandidate } from './candidate-of.ts';
import { analysisOf, candidateFor } from './candidate-of.ts';

type StartDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;
type Started = Promise<Result<Stored<Candidate>, NotFound | BadInput | ChangedMeanwhile | KeyHoldsAnother>>;

/**
 * A candidate starts as a person whom the actor looks after: what was found becomes the first entries, needs and goals of that
 * person. Said once more of the same person, what an earlier attempt left is written, and nothing twice.
 */
export async function startCandidate(
  deps: StartDeps,
  request: OneCandidate & { readonly version: string; readonly personOid: string },
): Started {
  const { actorOid, version, personOid } = request;
  const found = candidateFor(deps, 'candidate.start', request);
  if (!found.ok) return found;
  const stored = found.value;
  const candidate = stored.value;
  const access = accessTo(deps, actorOid, personOid);
  // Whose record the actor may not add to is nobody whom they can name.
  if (!access?.may('credential.record')) return err(badInput('personOid', 'not-a-choice'));
  if (candidate.personOid === personOid) return withFirstRecord(deps, actorOid, stored);
  if (candidate.state !== 'open')
    return err(
      badInput('personOid', candidate.state === 'started' ? 'candidate-started' : 'candidate-closed'),
    );
  const isTaken = deps.records.candidates.all().some(({ value }) => value.personOid === personOid);
  if (isTaken) return err(badInput('personOid', 'candidate-taken'));
  const left = leftProblem(deps, access);
  if (left) return err(left);
  const analysis = analysisOf(deps, candidate);
  const problems = analysis ? problemsBeforeStart(candidate, analysis) : [];
  if (problems.length > 0) return err(badInput('personOid', 'candidate-unfinished'));
  const wanted: Candidate = {
    ...candidate,
    state: 'started',
    personOid,
    startedOn: deps.clock.today(),
    startedBy: actorOid,
  };
  const started = await replaceAudited(deps, deps.records.candidates, stored, wanted, {
    version,
    action: 'candidate-started',
    actorOid,
    subjectOid: personOid,
  });
  return started.ok ? withFirstRecord(deps, actorOid, started.value) : started;
}

/** The rows of the start of who started; undefined for anybody else. */
export function firstRecordOf(
  deps: Pick<Deps, 'records' | 'policies' | 'clock' | 'keys'>,
  candidate: Candidate,
  analysis: Analysis | undefined = analysisOf(deps, candidate),
): FirstRecord | undefined {
  const { personOid, startedOn, startedBy, key, timesTakenBack } = candidate;
  if (!analysis || personOid === undefined || startedOn === undefined || startedBy === undefined)
    return undefined;
  return firstRecord(candidate, analysis, {
    personOid,
    startedOn,
    startedBy,
    at: deps.clock.now(),
    keyFor: (sort, code) => deps.keys.keyFor('candidate', key, String(timesTakenBack), sort, code),
  });
}

/** How many rows of the start were not written, where an attempt broke off; undefined while nobody has started. */
export function leftToWrite(
  deps: Pick<Deps, 'records' | 'policies' | 'clock' | 'keys'>,
  candidate: Candidate,
  analysis: Analysis | undefined,
): number | undefined {
  const rows = firstRecordOf(deps, candidate, analysis);
  if (!rows) return undefined;
  const { recordEntries, needs, goals } = deps.records;
  return [
    ...rows.entries.filter(({ key }) => !recordEntries.find(key)),
    ...rows.needs.filter(({ key }) => !needs.find(key)),
    ...rows.goals.filter(({ key }) => !goals.find(key)),
  ].length;
}

async function withFirstRecord(deps: StartDeps, actorOid: string, stored: Stored<Candidate>): Started {
  const rows = firstRecordOf(deps, stored.value);
  const subjectOid = stored.value.personOid ?? actorOid;
  if (!rows) return ok(stored);
  /** One that is there was written before, and may be another by now. */
  const writeOnce = async <Value extends { readonly key: string }, Lookup extends keyof Value>(
    collection: Collection<Value, Lookup>,
    value: NoInfer<Value>,
    action: string,
  ): Promise<Result<unknown, KeyHoldsAnother>> =>
    collection.find(value.key)
      ? ok(undefined)
      : createAudited(deps, collection, value, { action, actorOid, subjectOid });
  const { recordEntries, needs, goals } = deps.records;
  for (const entry of rows.entries) {
    const wrote = await writeOnce(recordEntries, entry, 'entry-recorded');
    if (!wrote.ok) return wrote;
  }
  for (const need of rows.needs) {
    const wrote = await writeOnce(needs, need, 'need-raised');
    if (!wrote.ok) return wrote;
  }
  for (const goal of rows.goals) {
    const wrote = await writeOnce(goals, goal, 'goal-suggested');
    if (!wrote.ok) return wrote;
  }
  return ok(stored);
}
