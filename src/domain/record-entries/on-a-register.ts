import type { CivilDate } from '../cycles/civil-date.ts';
import { dayNumber, fromDayNumber } from '../cycles/civil-date.ts';
import type { Period } from '../case/case.ts';
import { leaveDays, leaveOn } from '../case/leave-days.ts';
import type { EntryContext } from './define-entry-kind.ts';
import { hasRuleOf } from './policy-names.ts';

/** Whether one of the person's policies asks for submissions to a register, or counts its cycles by the register. */
export const isAboutRegister = ({ policy, policies = [policy] }: EntryContext): boolean =>
  policies.some((each) => each.cycle.from !== undefined || hasRuleOf(each, 'register-resubmission'));

/** The first day of the unbroken time on the register that holds the day: another level of it breaks nothing. */
export function registeredSince(registrations: readonly Period[], asOf: CivilDate): CivilDate | null {
  const held = leaveOn(leaveDays(registrations), dayNumber(asOf));
  return held ? fromDayNumber(held.first) : null;
}
