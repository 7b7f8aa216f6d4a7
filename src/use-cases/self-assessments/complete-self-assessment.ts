import { NO_COLUMNS } from '../../domain/record-entries/record-entry.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import {
  completedSelfAssessment,
  mayReopen,
  reopenedSelfAssessment,
} from '../../domain/self-assessments/change-self-assessment.ts';
import type { SelfAssessment } from '../../domain/self-assessments/self-assessment.ts';
import { isLow } from '../../domain/self-assessments/self-assessment.ts';
import type { ChangedMeanwhile, KeyHoldsAnother, Stored } from '../../ports/records.ts';
import { withdrawEntry } from '../entries/withdraw-entry.ts';
import { leftProblem } from '../meetings/meeting-of.ts';
import type { NotAllowed, NotFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import type { OneSelfAssessment } from './self-assessment-of.ts';
import { isCounted, selfAssessmentToWrite } from './self-assessment-of.ts';

type CompleteDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>;
type Refused = NotFound | NotAllowed | BadInput | ChangedMeanwhile | KeyHoldsAnother;

/** The kind of the entry by which it counts. */
const KIND = 'self-assessment';

/**
 * The person has answered every statement and says so: from now on it counts, by an entry of the record under a key made of
 * the assessment's. Completed once more, it is made whole where that broke off.
 */
export async function completeSelfAssessment(
  deps: CompleteDeps,
  request: OneSelfAssessment,
): Promise<Result<Stored<SelfAssessment>, Refused>> {
  const { actorOid, personOid, assessmentKey } = request;
  const found = selfAssessmentToWrite(deps, request);
  if (!found.ok) return found;
  const { access, stored } = found.value;
  const { timesReopened } = stored.value;
  const completed = completedSelfAssessment(stored.value, {
    today: deps.clock.today(),
    entryKey: deps.keys.keyFor('entry-of-self-assessment', assessmentKey, String(timesReopened)),
  });
  if (!completed.ok) return err({ code: 'bad-input', problems: completed.refusal });
  if (completed.value === stored.value) return becomeEntry(deps, actorOid, stored);
  const left = leftProblem(deps, access);
  if (left) return err(left);
  const replaced = await replaceAudited(deps, deps.records.selfAssessments, stored, completed.value, {
    version: stored.eTag,
    action: 'self-assessment-completed',
    actorOid,
    subjectOid: personOid,
  });
  return replaced.ok ? becomeEntry(deps, actorOid, replaced.value) : replaced;
}

/** A completed assessment counts by an entry of its own, stored once. */
async function becomeEntry(
  deps: Pick<Deps, 'records' | 'clock' | 'audit'>,
  actorOid: string,
  stored: Stored<SelfAssessment>,
): Promise<Result<Stored<SelfAssessment>, KeyHoldsAnother>> {
  const { personOid, frameworkId, completedOn, entryKey, statements, ratings } = stored.value;
  if (entryKey === undefined || completedOn === undefined) return ok(stored);
  const created = await createAudited(
    deps,
    deps.records.recordEntries,
    {
      ...NO_COLUMNS,
      key: entryKey,
      personOid,
      kind: KIND,
      about: frameworkId,
      datedOn: completedOn,
      includes: statements.flatMap(({ code }) => (isLow(ratings[code] ?? '') ? [code] : [])),
      recordedAt: deps.clock.now(),
      recordedBy: actorOid,
      supersedes: undefined,
    },
    { action: 'entry-recorded', actorOid, subjectOid: personOid },
  );
  return created.ok ? ok(stored) : created;
}

/** The way back from completing it, on its day: its entry is taken back, and every answer is there to be changed. */
export async function reopenSelfAssessment(
  deps: CompleteDeps,
  request: OneSelfAssessment & {
    /** Why the entry counts no more, in the writer's language. */
    readonly reason: string;
  },
): Promise<Result<Stored<SelfAssessment>, Refused>> {
  const { actorOid, personOid, reason } = request;
  const found = selfAssessmentToWrite(deps, request);
  if (!found.ok) return found;
  const { stored } = found.value;
  const { state, entryKey } = stored.value;
  if (state === 'drafted') return ok(stored);
  const counts = isCounted(deps, stored.value);
  if (!mayReopen(stored.value, { today: deps.clock.today(), isCounted: counts }))
    return err(badInput('assessmentKey', 'completed-already'));
  if (counts && entryKey !== undefined) {
    const withdrawn = await withdrawEntry(deps, { actorOid, personOid, entryKey, reason });
    if (!withdrawn.ok) return withdrawn;
  }
  return replaceAudited(deps, deps.records.selfAssessments, stored, reopenedSelfAssessment(stored.value), {
    version: stored.eTag,
    action: 'self-assessment-reopened',
    actorOid,
    subjectOid: personOid,
  });
}
