import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { SelfAssessment } from '../../domain/self-assessments/self-assessment.ts';
import type { Created, KeyHoldsAnother } from '../../ports/records.ts';
import { leftProblem } from '../meetings/meeting-of.ts';
import type { NotFound } from '../shared/authorise.ts';
import { accessTo, notFound } from '../shared/authorise.ts';
import type { BadInput } from '../shared/bad-input.ts';
import { badInput } from '../shared/bad-input.ts';
import { createAudited } from '../shared/create-audited.ts';
import type { Deps } from '../shared/deps.ts';
import { frameworksOfPerson } from './frameworks-of-person.ts';

/**
 * Somebody begins to measure themselves against a framework, with the statements that hold today. While one against it is
 * open, that is the one.
 */
export async function beginSelfAssessment(
  deps: Pick<Deps, 'records' | 'directory' | 'clock' | 'keys' | 'audit' | 'policies' | 'may'>,
  request: { readonly actorOid: string; readonly personOid: string; readonly framework: string },
): Promise<Result<Created<SelfAssessment>, NotFound | BadInput | KeyHoldsAnother>> {
  const { actorOid, personOid, framework } = request;
  const access = accessTo(deps, actorOid, personOid);
  if (!access?.may('self-assessment.write')) return err(notFound);
  const against = deps.records.selfAssessments
    .where('personOid', personOid)
    .filter(({ value }) => value.frameworkId === framework);
  const open = against.find(({ value }) => value.state === 'drafted');
  if (open) return ok({ stored: open, isNew: false });
  const stated = frameworksOfPerson(deps, access.person).find(({ id }) => id === framework);
  if (!stated || stated.statements.length === 0) return err(badInput('framework', 'not-a-choice'));
  const left = leftProblem(deps, access);
  if (left) return err(left);
  const assessment: SelfAssessment = {
    // Of two devices that begin it at the same moment the second finds the key taken.
    key: deps.keys.keyFor('self-assessment', personOid, framework, String(against.length)),
    personOid,
    frameworkId: stated.id,
    frameworkLabel: stated.label,
    frameworkVersion: stated.version,
    statements: stated.statements,
    state: 'drafted',
    startedOn: deps.clock.today(),
    ratings: {},
    comments: {},
    completedOn: undefined,
    entryKey: undefined,
    timesReopened: 0,
    changedBy: actorOid,
    changedAt: undefined,
  };
  const entry = { action: 'self-assessment-begun', actorOid, subjectOid: personOid };
  const created = await createAudited(deps, deps.records.selfAssessments, assessment, entry);
  const other = created.ok ? undefined : deps.records.selfAssessments.find(assessment.key);
  return other ? ok({ stored: other, isNew: false }) : created;
}
