// Every requirement kind, one line each. A kind is one room: parameters, messages, a pure `evaluate`, its test in the
// shared tester's two lists, and a page in docs/requirements. Copy `recurring-training`.
import type { RequirementKind } from './define-requirement.ts';
import { alignment } from './alignment.ts';
import { disseminationDue } from './dissemination-due.ts';
import { entitlement } from './entitlement.ts';
import { evaluationDue } from './evaluation-due.ts';
import { group } from './group.ts';
import { insetDays } from './inset-days.ts';
import { membership } from './membership.ts';
import { minimumHours } from './minimum-hours.ts';
import { minimumPoints } from './minimum-points.ts';
import { namedTraining } from './named-training.ts';
import { observation } from './observation.ts';
import { participation } from './participation.ts';
import { professionalStatus } from './professional-status.ts';
import { progression } from './progression.ts';
import { qualification } from './qualification.ts';
import { recurringTraining } from './recurring-training.ts';
import { reflectionDue } from './reflection-due.ts';
import { registerResubmission } from './register-resubmission.ts';
import { releaseTime } from './release-time.ts';
import { reviewCadence } from './review-cadence.ts';
import { scheme } from './scheme.ts';
import { subjectQualification } from './subject-qualification.ts';

export const requirementKinds: readonly RequirementKind[] = [
  alignment,
  disseminationDue,
  entitlement,
  evaluationDue,
  group,
  insetDays,
  membership,
  minimumHours,
  minimumPoints,
  namedTraining,
  observation,
  participation,
  professionalStatus,
  progression,
  qualification,
  recurringTraining,
  reflectionDue,
  registerResubmission,
  releaseTime,
  reviewCadence,
  scheme,
  subjectQualification,
];

const byName = new Map(requirementKinds.map((kind) => [kind.name, kind]));

export const findRequirementKind = (name: string): RequirementKind | undefined => byName.get(name);
