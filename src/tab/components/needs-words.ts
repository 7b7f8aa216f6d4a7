import type { SummaryView } from '../../contract/standing.ts';
import type { Say } from '../messages/say.ts';

type Counts = Pick<SummaryView, 'overdue' | 'toDo' | 'dueSoon' | 'later' | 'warningDays'>;

/** What is needed, counted and the worst first; that nothing is, only where neither a date nor a duty without one waits. */
export function needsWords({ overdue, toDo, dueSoon, later, warningDays }: Counts, say: Say): string {
  const urgent = [
    ...(overdue > 0 ? [say('needs.overdue', { count: overdue })] : []),
    ...(toDo > 0 ? [say('needs.to-do', { count: toDo })] : []),
    ...(dueSoon > 0 ? [say('needs.due-soon', { count: dueSoon, days: warningDays })] : []),
  ];
  return [
    ...(urgent.length > 0 ? urgent : [say('needs.nothing', { days: warningDays })]),
    ...(later > 0 ? [say('needs.later', { count: later })] : []),
  ].join(' · ');
}
