import type { PolicyProblem } from './policy.ts';

export const problem = (path: string, sentence: string): PolicyProblem => ({ path, sentence });
