import type { ListedCandidate } from '../../../contract/candidates.ts';
import type { Status } from '../../components/status-look.ts';
import { StatusWord } from '../../components/status-word.tsx';
import type { Say } from './words.ts';
import { useSay } from './words.ts';

interface CandidateStatusProps {
  readonly candidate: ListedCandidate;
  readonly today: string;
}

/** How far somebody is on their way in, in a word. */
export function CandidateStatus({ candidate, today }: CandidateStatusProps) {
  const say = useSay();
  const [shown, label] = statusOf(candidate, today, say);
  return <StatusWord shown={shown} label={label} />;
}

function statusOf(candidate: ListedCandidate, today: string, say: Say): readonly [Status, string] {
  const { state, answered, asked, keptUntil, startsOn } = candidate;
  if (state === 'started') return ['current', say('candidate.status.started')];
  if (state !== 'open')
    return keptUntil !== null && keptUntil < today
      ? ['overdue', say('candidate.status.remove')]
      : ['not-required', say('candidate.status.not-starting')];
  if (startsOn !== null && startsOn <= today) return ['due-soon', say('candidate.status.starts')];
  if (answered < asked) return ['working-towards', say('candidate.status.open')];
  return ['on-track', say('candidate.status.ready')];
}
