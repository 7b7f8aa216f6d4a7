import type { OutcomeView } from '../../contract/standing.ts';
import type { Say } from '../messages/say.ts';

/** When it is due, was due or runs out, in words; undefined where no day decides. */
export function dueWords(outcome: OutcomeView, say: Say): string | undefined {
  const { dueOn, daysToDue, status, need } = outcome;
  if (dueOn === null || status === 'not-applicable' || status === 'paused') return undefined;
  if (status === 'met') {
    return need === 'due-soon' && daysToDue !== null
      ? say('due.renew', { date: say.date(dueOn), days: daysToDue })
      : undefined;
  }
  const date = say.date(dueOn);
  if (daysToDue === null) return say('due.on', { date });
  if (daysToDue < 0) return say('due.since', { date, days: -daysToDue });
  return daysToDue === 0 ? say('due.today') : say('due.in', { date, days: daysToDue });
}
