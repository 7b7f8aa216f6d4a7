import type { SummaryView } from '../../contract/standing.ts';
import type { Say } from '../messages/say.ts';

interface Counts extends Pick<SummaryView, 'overdue' | 'toDo' | 'dueSoon' | 'later' | 'warningDays'> {
  /** Of those overdue, what has run out; left out: they are not told apart. */
  readonly expired?: number;
}

/** What is needed, counted and the worst first; that nothing is, only where neither a date nor a duty without one waits. */
export function needsWords(counts: Counts, say: Say): string {
  const { overdue, toDo, dueSoon, later, warningDays, expired = 0 } = counts;
  const urgent = [
    ...(expired > 0 ? [say('needs.expired', { count: expired })] : []),
    ...(overdue > expired ? [say('needs.overdue', { count: overdue - expired })] : []),
    ...(toDo > 0 ? [say('needs.to-do', { count: toDo })] : []),
    ...(dueSoon > 0 ? [say('needs.due-soon', { count: dueSoon, days: warningDays })] : []),
  ];
  return [
    ...(urgent.length > 0 ? urgent : [say('needs.nothing', { days: warningDays })]),
    ...(later > 0 ? [say('needs.later', { count: later })] : []),
  ].join(' · ');
}
