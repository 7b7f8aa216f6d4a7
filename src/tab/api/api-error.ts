import type { Problem } from '../../contract/problems.ts';

/**
 * - `unreachable`: the network refused or broke; whether a write arrived is unknown.
 * - `too-slow`: the deadline passed; the same.
 * - `sign-in`: no token, or the token was refused twice.
 * - `problem`: the API said no, and why.
 * - `unreadable`: an answer that is not of the contract.
 */
export type ApiFailure = 'unreachable' | 'too-slow' | 'sign-in' | 'problem' | 'unreadable';

/** Why a call brought nothing. The queries keep it as their error. */
export class ApiError extends Error {
  readonly failure: ApiFailure;
  readonly problem: Problem | undefined;
  /** How long the server asks to be left alone; undefined where it does not say. */
  readonly retryAfterSeconds: number | undefined;

  constructor(failure: ApiFailure, problem?: Problem, cause?: unknown, retryAfterSeconds?: number) {
    super(problem ? `${problem.code} (${problem.reference})` : failure, { cause });
    this.name = 'ApiError';
    this.failure = failure;
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get code(): string {
    return this.problem?.code ?? this.failure;
  }
}

export const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError('unreadable', undefined, error);

/** Whether the same read may do better in a moment. */
export function isPassing(error: unknown): boolean {
  const { failure, problem } = asApiError(error);
  return (
    failure === 'unreachable' || failure === 'too-slow' || problem?.status === 503 || problem?.status === 429
  );
}

/** Whether a write may have been lost on the way; sending it again with the same form id is safe. */
export function isLost(error: unknown): boolean {
  const { failure, problem } = asApiError(error);
  return (
    failure === 'unreachable' || failure === 'too-slow' || (problem !== undefined && problem.status >= 500)
  );
}
