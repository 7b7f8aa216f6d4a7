// Every requirement kind, one line each. A kind is one room: parameters, messages, a pure `evaluate`, its test in the
// shared tester's two lists, and a page in docs/requirements. Copy `recurring-training`.
import type { RequirementKind } from './shared/define-requirement.ts';
import { alignment } from './alignment/alignment.ts';
import { disseminationDue } from './dissemination-due/dissemination-due.ts';
import { entitlement } from './entitlement/entitlement.ts';
import { evaluationDue } from './evaluation-due/evaluation-due.ts';
import { group } from './group/group.ts';
import { insetDays } from './inset-days/inset-days.ts';
import { membership } from './membership/membership.ts';
import { minimumHours } from './minimum-hours/minimum-hours.ts';
import { minimumPoints } from './minimum-points/minimum-points.ts';
import { namedTraining } from './named-training/named-training.ts';
import { observation } from './observation/observation.ts';
import { participation } from './participation/participation.ts';
import { professionalStatus } from './professional-status/professional-status.ts';
import { progression } from './progression/progression.ts';
import { qualification } from './qualification/qualification.ts';
import { recurringTraining } from './recurring-training/recurring-training.ts';
import { reflectionDue } from './reflection-due/reflection-due.ts';
import { registerResubmission } from './register-resubmission/register-resubmission.ts';
import { releaseTime } from './release-time/release-time.ts';
import { reviewCadence } from './review-cadence/review-cadence.ts';
import { scheme } from './scheme/scheme.ts';
import { subjectQualification } from './subject-qualification/subject-qualification.ts';

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
