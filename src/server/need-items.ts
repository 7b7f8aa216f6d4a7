import type { NeedItems } from '../bot/bot-deps.ts';
import { titleUnder } from '../domain/standing/title-under.ts';
import type { PersonSummary } from '../use-cases/summary-of-person.ts';

/** What a card shows of a person's summary. */
export function needItems({ needs, overall, onLeave }: PersonSummary): NeedItems {
  return {
    overall,
    onLeave,
    toDo: needs.toDo.map(({ title, policy }) => ({ title: titleUnder(title, policy) })),
    later: needs.later.length,
    warningDays: needs.warningDays,
    overdue: needs.overdue.map(({ title, policy, since, days, status }) => ({
      title: titleUnder(title, policy),
      since,
      days,
      isExpired: status === 'expired',
    })),
    dueSoon: needs.dueSoon.map(({ title, policy, dueOn, days }) => ({
      title: titleUnder(title, policy),
      dueOn,
      days,
    })),
  };
}
