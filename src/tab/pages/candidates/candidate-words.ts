import type { ListedCandidate } from '../../../contract/candidates.ts';
import type { Say } from './words.ts';

/** What somebody would be, where and from when. */
export const placeWords = (
  { roleLabels, unitName, startsOn }: Pick<ListedCandidate, 'roleLabels' | 'unitName' | 'startsOn'>,
  say: Say,
): string =>
  [
    ...roleLabels,
    unitName,
    startsOn === null ? say('candidate.no-day') : say('candidate.starts', { date: say.date(startsOn) }),
  ]
    .filter((words) => words !== '')
    .join(' · ');
