import type { CivilDate } from '../cycles/civil-date.ts';
import { idOfName } from '../id-of-name.ts';
import type { AccessRule } from './policy.ts';

/** Somebody who is let in for a time, such as an inspector; both ends are in. */
export interface InspectionGrant {
  readonly inspector: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** What somebody tries to do on a day. */
export interface AccessAttempt {
  readonly actor: { readonly id: string; readonly role: string; readonly department: string };
  readonly action: string;
  /** What it is, and whose; empty where it was not said. */
  readonly target: { readonly of: string; readonly department: string; readonly person: string };
  readonly on: CivilDate;
}

interface Known {
  /** Ids of those whom the organisation has nominated. */
  readonly nominated: readonly string[];
  readonly grant: InspectionGrant | undefined;
}

interface AccessDecision {
  readonly isAllowed: boolean;
  /** The rule that lets them; undefined: their own record, a grant, or nothing. */
  readonly rule: AccessRule | undefined;
}

/** An action that changes nothing and takes nothing for granted. */
const READING: ReadonlySet<string> = new Set(['read', 'view', 'list', 'export', 'download']);

const isSame = (one: string, other: string): boolean => one !== '' && idOfName(one) === idOfName(other);

/** Exact ids, as people are told apart by them. */
const isOwn = ({ actor, target }: AccessAttempt): boolean => actor.id !== '' && actor.id === target.person;

const isGranted = ({ actor, on }: AccessAttempt, { grant }: Known): boolean =>
  grant !== undefined && grant.inspector === actor.id && grant.from <= on && on <= grant.to;

const kindOf = (action: string): string => {
  const id = idOfName(action);
  return READING.has(id) ? 'read' : id;
};

/** Whether the rule speaks of this action on this thing. */
const isAbout = ({ of, actions }: AccessRule, { action, target }: AccessAttempt): boolean =>
  actions.includes(kindOf(action)) && (of === 'all' || of.some((each) => isSame(each, target.of)));

function letsIn(rule: AccessRule, attempt: AccessAttempt, { nominated }: Known): boolean {
  if (!isAbout(rule, attempt)) return false;
  const { actor, target } = attempt;
  if (rule.within === 'own-department' && !isSame(actor.department, target.department)) return false;
  if (rule.within === 'own' && !isOwn(attempt)) return false;
  const isOfRole = rule.roles.some((role) => role === 'all' || isSame(role, actor.role));
  return isOfRole || (rule.nominated && nominated.includes(actor.id));
}

/**
 * Whether a policy lets somebody do something: what it says nothing of is not allowed. Everybody reads their own record, and
 * whoever is granted an inspection reads while the grant lasts.
 */
export function policyAccess(
  rules: readonly AccessRule[],
  attempt: AccessAttempt,
  known: Known,
): AccessDecision {
  const rule = rules.find((each) => letsIn(each, attempt, known));
  const mayRead = isOwn(attempt) || isGranted(attempt, known);
  return { isAllowed: rule !== undefined || (mayRead && kindOf(attempt.action) === 'read'), rule };
}
