import type { ApiError } from '../api/api-error.ts';
import { isLost } from '../api/api-error.ts';
import { useSay } from '../messages/use-say.ts';

/** Why something was not done, in a sentence or two. */
export function useFailureWords(): (failure: ApiError) => string {
  const say = useSay();
  return (failure) => {
    if (failure.code === 'may-count-twice' && failure.problem) return failure.problem.detail;
    if (failure.problem) return `${failure.problem.title} ${failure.problem.detail}`;
    if (failure.failure === 'sign-in') return say('failure.sign-in');
    return say(isLost(failure) ? 'not-saved.network' : 'not-saved.unreadable');
  };
}
