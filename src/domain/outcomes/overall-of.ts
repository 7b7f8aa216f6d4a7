import type { Outcome, Standing } from './outcome.ts';

/** Late before to do before neither, taken over the required outcomes alone. */
export function overallOf(outcomes: readonly Pick<Outcome, 'obligation' | 'status'>[]): Standing['overall'] {
  let overall: Standing['overall'] = 'compliant';
  for (const { obligation, status } of outcomes) {
    if (obligation !== 'required') continue;
    if (status === 'overdue' || status === 'expired') return 'non-compliant';
    if (status === 'due') overall = 'action-needed';
  }
  return overall;
}
