import { idOfName } from '../id-of-name.ts';

/** Where those are found whom a route names: `role`, by the roles of their policy. */
export type ApproverSource = 'line-manager' | 'coordinator' | 'cpd-lead' | 'role';

/**
 * Names by which policies call somebody whom the organisation knows otherwise. 2 Start's department manager answers for the
 * people of a department; Hampshire's workforce development looks after the learning of all.
 */
const KNOWN_AS: ReadonlyMap<string, ApproverSource> = new Map([
  ['line-manager', 'line-manager'],
  ['department-manager', 'line-manager'],
  ['cpd-coordinator', 'coordinator'],
  ['coordinator', 'coordinator'],
  ['cpd-lead', 'cpd-lead'],
  ['trust-cpd-lead', 'cpd-lead'],
  ['quality-manager', 'cpd-lead'],
  ['workforce-development', 'cpd-lead'],
]);

export const approverSource = (name: string): ApproverSource => KNOWN_AS.get(idOfName(name)) ?? 'role';
