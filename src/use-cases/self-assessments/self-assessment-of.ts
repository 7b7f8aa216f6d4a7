import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { SelfAssessment } from '../../domain/self-assessments/self-assessment.ts';
import type { Stored } from '../../ports/records.ts';
import type { AccessToPerson, NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import { currentEntryOf } from '../shared/current-entries-of.ts';
import type { Deps } from '../shared/deps.ts';

export interface OneSelfAssessment {
  readonly actorOid: string;
  readonly personOid: string;
  readonly assessmentKey: string;
}

type FindDeps = Pick<Deps, 'records' | 'directory' | 'clock' | 'policies' | 'may'>;

/** An assessment that the actor writes: their own. */
export function selfAssessmentToWrite(
  deps: FindDeps,
  { actorOid, personOid, assessmentKey }: OneSelfAssessment,
): Result<{ readonly access: AccessToPerson; readonly stored: Stored<SelfAssessment> }, NotFound> {
  const access = accessTo(deps, actorOid, personOid);
  const stored = deps.records.selfAssessments.find(assessmentKey);
  if (!access || stored?.value.personOid !== personOid) return err(notFound);
  return access.may('self-assessment.write') ? ok({ access, stored }) : err(notFound);
}

/** What is completed, by whoever may read it; a draft by its writer alone. */
export const mayRead = ({ may }: AccessToPerson, { state }: SelfAssessment): boolean =>
  may(state === 'drafted' ? 'self-assessment.write' : 'self-assessment.read');

/** Whether its entry stands in the record: somebody may have taken it back there. */
export const isCounted = (
  deps: Pick<Deps, 'records'>,
  { personOid, entryKey }: Pick<SelfAssessment, 'personOid' | 'entryKey'>,
): boolean => entryKey !== undefined && currentEntryOf(deps, personOid, entryKey) !== undefined;
