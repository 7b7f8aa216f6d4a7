import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { AnswerChange } from '../../domain/self-assessments/change-self-assessment.ts';
import {
  ANSWERED_MEANWHILE,
  changedSelfAssessment,
} from '../../domain/self-assessments/change-self-assessment.ts';
import type { SelfAssessment } from '../../domain/self-assessments/self-assessment.ts';
import type { ChangedMeanwhile, Stored } from '../../ports/records.ts';
import { leftProblem } from '../meetings/meeting-of.ts';
import type { NotFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import type { Deps } from '../shared/deps.ts';
import { replaceAudited } from '../shared/replace-audited.ts';
import type { OneSelfAssessment } from './self-assessment-of.ts';
import { selfAssessmentToWrite } from './self-assessment-of.ts';

/** The person answers some statements, in one write. */
export async function changeSelfAssessment(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'audit' | 'policies' | 'may'>,
  request: OneSelfAssessment & { readonly changes: readonly AnswerChange[] },
): Promise<Result<Stored<SelfAssessment>, NotFound | BadInput | ChangedMeanwhile>> {
  const { actorOid, personOid, assessmentKey, changes } = request;
  const found = selfAssessmentToWrite(deps, request);
  if (!found.ok) return found;
  const { access, stored } = found.value;
  const changed = changedSelfAssessment(stored.value, changes);
  if (!changed.ok)
    return err(
      changed.refusal === ANSWERED_MEANWHILE
        ? { code: 'changed-meanwhile', key: assessmentKey }
        : { code: 'bad-input', problems: [changed.refusal] },
    );
  if (changed.value === stored.value) return ok(stored);
  const left = leftProblem(deps, access);
  if (left) return err(left);
  return replaceAudited(deps, deps.records.selfAssessments, stored, changed.value, {
    version: stored.eTag,
    action: 'self-assessment-changed',
    actorOid,
    subjectOid: personOid,
  });
}
