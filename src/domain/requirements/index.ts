// Every requirement kind, one line each. A kind is one room: parameters, messages, a pure `evaluate`, its test in the
// shared tester's two lists, and a page in docs/requirements. Copy `recurring-training`.
import type { RequirementKind } from './define-requirement.ts';
import { minimumHours } from './minimum-hours.ts';
import { recurringTraining } from './recurring-training.ts';
import { reviewCadence } from './review-cadence.ts';

export const requirementKinds: readonly RequirementKind[] = [minimumHours, recurringTraining, reviewCadence];

const byName = new Map(requirementKinds.map((kind) => [kind.name, kind]));

export const findRequirementKind = (name: string): RequirementKind | undefined => byName.get(name);
