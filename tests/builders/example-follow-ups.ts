import { civilDate } from '../../src/domain/cycles/civil-date.ts';
import type {
  DisseminationEvidence,
  EvaluationEvidence,
  GovernorSessionEvidence,
  PlanEvidence,
} from '../../src/domain/evidence/evidence.ts';

/** Evidence for tests of what follows on learning: valid values. */
export const anEvaluation = (id: string, activity: string, submittedOn: string): EvaluationEvidence => ({
  type: 'evaluation',
  id,
  activity,
  submittedOn: civilDate(submittedOn),
});

export const aDissemination = (id: string, activity: string, doneOn: string): DisseminationEvidence => ({
  type: 'dissemination',
  id,
  activity,
  doneOn: civilDate(doneOn),
  audience: 'Staff meeting',
});

export const aGovernorSession = (id: string, date: string, status = 'attended'): GovernorSessionEvidence => ({
  type: 'governor-session',
  id,
  date: civilDate(date),
  status,
});

export const aPlan = (id: string, agreedOn: string): PlanEvidence => ({
  type: 'plan',
  id,
  agreedOn: civilDate(agreedOn),
  reviewedOn: null,
});
