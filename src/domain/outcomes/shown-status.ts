import type { Outcome, Part, Status } from './outcome.ts';

/** The status words on screen; what each means stands in the glossary. */
export const SHOWN_STATUSES = [
  'overdue',
  'expired',
  'to-do',
  'due-soon',
  'working-towards',
  'recommended',
  'current',
  'nothing-yet',
  'on-leave',
  'not-required',
] as const;
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

/** Where an outcome stands among what a person needs; in the order of urgency. */
export const NEED_GROUPS = ['overdue', 'to-do', 'due-soon', 'later'] as const;
export type NeedGroup = (typeof NEED_GROUPS)[number];

/** What of an outcome decides its status word. */
export type Decisive = Pick<
  Outcome,
  'obligation' | 'status' | 'daysToDue' | 'next' | 'countedEvidence' | 'parts'
>;

/**
 * Met because there was nothing to meet: no activity to evaluate yet, none of a minimum of none. What is met in truth
 * rests on evidence; of alternatives, the one that is met may be of this sort.
 */
export const isVacuous = ({
  status,
  countedEvidence,
  parts,
}: Pick<Outcome, 'status' | 'countedEvidence' | 'parts'>): boolean => {
  if (status !== 'met') return false;
  if (countedEvidence.length === 0) return true;
  const met = parts.filter((part) => part.status === 'met');
  return met.length > 0 && met.every((part) => part.isVacuous === true);
};

/** What is met for good, or through the whole cycle, has no next step; what must be done again has one. */
const isToBeRenewed = ({ obligation, status, next }: Decisive): boolean =>
  obligation === 'required' && status === 'met' && next !== null;

const isWithin = (daysToDue: number | null, warningDays: number): boolean =>
  daysToDue !== null && daysToDue <= warningDays;

/**
 * Where a required outcome waits for somebody; undefined where nothing does: met for now, not asked, or on leave. Every
 * required outcome that is not met is in a group, also one without a date.
 */
export function needGroupOf(outcome: Decisive, warningDays: number): NeedGroup | undefined {
  const { obligation, status, daysToDue } = outcome;
  if (obligation !== 'required') return undefined;
  switch (status) {
    case 'overdue':
    case 'expired':
      return daysToDue === null ? 'to-do' : 'overdue';
    case 'due':
    case 'in-progress':
      if (daysToDue === null) return 'to-do';
      return isWithin(daysToDue, warningDays) ? 'due-soon' : 'later';
    case 'met':
      return isToBeRenewed(outcome) && isWithin(daysToDue, warningDays) ? 'due-soon' : undefined;
    case 'recommended':
    case 'not-applicable':
    case 'paused':
      return undefined;
  }
}

const AS_IT_IS: Readonly<Record<Exclude<Status, 'met' | 'due'>, ShownStatus>> = {
  overdue: 'overdue',
  expired: 'expired',
  'in-progress': 'working-towards',
  recommended: 'recommended',
  paused: 'on-leave',
  'not-applicable': 'not-required',
};

/** The status word on screen, everywhere; `warningDays` is the policy's warning window. */
export function shownStatus(outcome: Decisive, warningDays: number): ShownStatus {
  const { status, daysToDue } = outcome;
  if (status === 'due') return isWithin(daysToDue, warningDays) ? 'due-soon' : 'to-do';
  if (status !== 'met') return AS_IT_IS[status];
  if (isVacuous(outcome)) return 'nothing-yet';
  return needGroupOf(outcome, warningDays) === 'due-soon' ? 'due-soon' : 'current';
}

/** The word for a term, a programme or an alternative, which carry no date. */
export function shownPart({ status, isVacuous: isEmpty }: Omit<Part, 'name'>): ShownStatus {
  if (status === 'met') return isEmpty ? 'nothing-yet' : 'current';
  return status === 'due' ? 'to-do' : AS_IT_IS[status];
}
