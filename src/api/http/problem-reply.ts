import type { Response } from 'express';
import type { Problem, ProblemCode, WordedProblem } from '../../contract/problems.ts';
import { PROBLEM_STATUS } from '../../contract/problems.ts';
import { fieldMessage } from '../../domain/fields/field-problem.ts';
import type { policyProblemWords } from '../../domain/policies/problem-words.ts';
import type { problemWords } from '../../contract/problem-words.ts';
import { messageOf } from '../../domain/message.ts';
import type { Words } from '../../wording/create-words.ts';
import { doubtMessage } from '../shared/doubt-message.ts';
import type { InputRefusal, Refusal } from './route.ts';

const message = messageOf<typeof policyProblemWords | typeof problemWords>();

/** More than any form of ours has fields: a body of nothing but unknown names is not answered name by name. */
const MOST_PROBLEMS = 100;

/** Writes a problem as RFC 9457 asks. The words come from one table; nothing internal gets out but the reference. */
export function sendProblem(
  response: Response,
  words: Words,
  problem: {
    readonly code: ProblemCode;
    readonly reference: string;
    readonly problems?: readonly WordedProblem[];
    readonly about?: readonly string[] | undefined;
  },
): void {
  const status = PROBLEM_STATUS[problem.code];
  const body: Problem = {
    code: problem.code,
    status,
    title: words.say(message(`problem.${problem.code}.title`)),
    detail: words.say(message(`problem.${problem.code}.detail`)),
    problems: (problem.problems ?? []).slice(0, MOST_PROBLEMS),
    ...(problem.about && { about: problem.about.slice(0, MOST_PROBLEMS) }),
    reference: problem.reference,
  };
  response.status(status).type('application/problem+json').send(JSON.stringify(body));
}

/** A refusal that somebody is told of. */
type ToldRefusal = Exclude<Refusal | InputRefusal, { readonly code: 'given-up' }>;

/** The code a refusal goes out with. An id that does not parse names nothing: it is not found. */
export function problemCodeOf(refusal: ToldRefusal): ProblemCode {
  switch (refusal.code) {
    case 'does-not-parse':
      return refusal.in === 'params' ? 'not-found' : 'bad-input';
    case 'policy-does-not-parse':
      return 'bad-input';
    case 'bad-input':
    case 'not-found':
    case 'not-allowed':
    case 'second-person-needed':
    case 'key-holds-another':
    case 'changed-meanwhile':
    case 'may-count-twice':
    case 'evaluation-closed':
    case 'already-announced':
    case 'file-harmful':
    case 'file-missing':
    case 'file-exchanged':
    case 'too-many-previews':
      return refusal.code;
  }
}

/** What stands in the way of a request, in the reader's words. */
export const sentencesOf = (refusal: Refusal | InputRefusal, words: Words): readonly string[] | undefined =>
  refusal.code === 'may-count-twice'
    ? refusal.doubts.map((doubt) => words.say(doubtMessage(doubt.reason, doubt.activity)))
    : undefined;

/** Field problems in the reader's words. */
export function fieldProblems(refusal: Refusal | InputRefusal, words: Words): readonly WordedProblem[] {
  if (refusal.code === 'bad-input' || (refusal.code === 'does-not-parse' && refusal.in !== 'params')) {
    return refusal.problems.map((each) => ({ path: each.path, message: words.say(fieldMessage(each)) }));
  }
  if (refusal.code === 'policy-does-not-parse') {
    return refusal.problems.map(({ path, message: found }) => ({
      path,
      message: words.say(found ?? message('policy-problem.other')),
    }));
  }
  return [];
}
