import type { Outcome } from '../domain/standing/outcome.ts';

/** Id of the status word on screen. */
export function statusLabelId(
  { status, daysToDue }: Pick<Outcome, 'status' | 'daysToDue'>,
  warningDays: number,
): string {
  switch (status) {
    case 'met':
      return 'status.current';
    case 'due':
      return daysToDue !== null && daysToDue <= warningDays ? 'status.due-soon' : 'status.to-do';
    case 'overdue':
      return 'status.overdue';
    case 'expired':
      return 'status.expired';
    case 'in-progress':
      return 'status.working-towards';
    case 'recommended':
      return 'status.recommended';
    case 'not-applicable':
      return 'status.not-required';
    case 'paused':
      return 'status.on-leave';
  }
}
