import type { Message } from '../message.ts';
import type { PolicyProblem } from './policy.ts';

/** `message`: the same in the reader's language, for what a form of the product can bring about. */
export const problem = (path: string, sentence: string, message?: Message): PolicyProblem =>
  message ? { path, sentence, message } : { path, sentence };
