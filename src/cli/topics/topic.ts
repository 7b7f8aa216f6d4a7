import type * as z from 'zod';
import { plainEnglish } from '../../domain/fields/plain-english.ts';
import type { Policy, PolicyProblem } from '../../domain/policies/policy.ts';
import { problemsOf } from '../../domain/requirements/shared/define-requirement.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';

/** What a case says that its policy cannot answer has its problems, by their paths in the case. */
export type Answered = Result<object, readonly PolicyProblem[]>;

/** One thing that `cpd figures` or `cpd decide` answers, its case's type erased. */
export interface Topic {
  readonly name: string;
  readonly answer: (theCase: unknown, policy: Policy | undefined) => Answered;
}

/** A topic that is answered with or without a policy. */
export const defineTopic = <Given>(definition: {
  readonly name: string;
  readonly given: z.ZodType<Given>;
  readonly answer: (given: Given, policy: Policy | undefined) => Answered;
}): Topic => ({
  name: definition.name,
  answer: (theCase, policy) => {
    const parsed = definition.given.safeParse(theCase, { error: plainEnglish });
    return parsed.success ? definition.answer(parsed.data, policy) : err(problemsOf(parsed.error));
  },
});

/** A topic whose rule stands in the case's policy. */
export const definePolicyTopic = <Given>(definition: {
  readonly name: string;
  readonly given: z.ZodType<Given>;
  readonly answer: (given: Given, policy: Policy) => Answered;
}): Topic => {
  const { name, given, answer } = definition;
  return {
    name,
    answer: (theCase, policy) =>
      policy
        ? defineTopic({ name, given, answer: (parsed) => answer(parsed, policy) }).answer(theCase, policy)
        : err([{ path: 'policy', sentence: 'missing' }]),
  };
};
