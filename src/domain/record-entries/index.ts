// A kind of entry a file, under kinds/. A new one copies a neighbour and gets its line here.
import type { EntryKind } from './define-entry-kind.ts';
import { activityEvaluation } from './kinds/activity-evaluation.ts';
import { assignment } from './kinds/assignment.ts';
import { dissemination } from './kinds/dissemination.ts';
import { earlierLearning } from './kinds/earlier-learning.ts';
import { employmentPeriod } from './kinds/employment-period.ts';
import { governorSession } from './kinds/governor-session.ts';
import { leave } from './kinds/leave.ts';
import { membership } from './kinds/membership.ts';
import { observation } from './kinds/observation.ts';
import { plan } from './kinds/plan.ts';
import { professionalStatus } from './kinds/professional-status.ts';
import { programme } from './kinds/programme.ts';
import { qualification } from './kinds/qualification.ts';
import { recognition } from './kinds/recognition.ts';
import { registerMembership } from './kinds/register-membership.ts';
import { registerSubmission } from './kinds/register-submission.ts';
import { reviewer } from './kinds/reviewer.ts';
import { selfAssessment } from './kinds/self-assessment.ts';
import { startingPoint } from './kinds/starting-point.ts';
import { training } from './kinds/training.ts';
import { waiver } from './kinds/waiver.ts';

/** In the order in which forms offer them: what people achieve, what they do, what is known of them. */
export const entryKinds: readonly EntryKind[] = [
  training,
  qualification,
  membership,
  professionalStatus,
  observation,
  selfAssessment,
  plan,
  dissemination,
  activityEvaluation,
  governorSession,
  recognition,
  registerMembership,
  registerSubmission,
  programme,
  startingPoint,
  earlierLearning,
  assignment,
  employmentPeriod,
  reviewer,
  leave,
  waiver,
];

const byName = new Map(entryKinds.map((kind) => [kind.name, kind]));

export const findEntryKind = (name: string): EntryKind | undefined => byName.get(name);

const byAnswer = new Map<string, EntryKind>(entryKinds.map((kind) => [kind.answers ?? kind.name, kind]));

/** The kind whose entries answer a rule that asks for a type of evidence. */
export const entryKindAnswering = (type: string): EntryKind | undefined => byAnswer.get(type);
