import type { Me } from '../../../contract/me.ts';
import { AllCandidates } from './all-candidates.tsx';
import { OneCandidate } from './one-candidate.tsx';

interface CandidatesPageProps {
  readonly me: Me;
  readonly candidateKey?: string;
  readonly takesFocus: boolean;
}

/** Those who may join: what they bring, what of it was seen, and what they need to learn. */
export const CandidatesPage = ({ candidateKey, ...at }: CandidatesPageProps) =>
  candidateKey === undefined ? (
    <AllCandidates {...at} />
  ) : (
    <OneCandidate key={candidateKey} {...at} candidateKey={candidateKey} />
  );
