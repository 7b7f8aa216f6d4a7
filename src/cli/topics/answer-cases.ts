import * as z from 'zod';
import { plainEnglish } from '../../domain/fields/plain-english.ts';
import type { Policy, PolicyProblem } from '../../domain/policies/policy.ts';
import { problemsOf } from '../../domain/requirements/shared/define-requirement.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import type { PolicySource } from '../assess/policy-source.ts';
import { problemsAt, said } from '../case-problems.ts';
import { parseJson } from '../parse-json.ts';
import type { Topic } from './topic.ts';

/** What every case has, whatever its topic. */
const NamedCase = z.looseObject(
  {
    id: z.union([z.string(), z.number()], {
      error: ({ input }) => (input === undefined ? 'missing' : 'neither text nor a number'),
    }),
    policy: z
      .union([z.string(), z.record(z.string(), z.unknown())], {
        error: 'neither the id of a policy nor a policy document',
      })
      .nullish(),
  },
  { error: 'not an object' },
);
type NamedCase = z.infer<typeof NamedCase>;

const NamedCases = z.object(
  { cases: z.array(NamedCase, { error: ({ input }) => (input === undefined ? 'missing' : 'not a list') }) },
  { error: 'not an object with cases' },
);

interface Answer {
  readonly id: string | number;
}

function answerOf(
  topic: Topic,
  theCase: NamedCase,
  policies: PolicySource,
): Result<Answer, readonly PolicyProblem[]> {
  const { id, policy: named } = theCase;
  let policy: Policy | undefined;
  if (named !== undefined && named !== null) {
    const found = policies.find(named);
    if (!found.ok) return err(problemsAt('policy', found.refusal));
    policy = found.value;
  }
  const answer = topic.answer(theCase, policy);
  return answer.ok ? ok({ id, ...answer.value }) : answer;
}

/** The answers to all cases of a text, in their order, or everything that is wrong with it. */
export function answerCases(
  topic: Topic,
  text: string,
  policies: PolicySource,
): Result<readonly Answer[], readonly string[]> {
  const document = parseJson(text);
  if (!document.ok) return document;
  const parsed = NamedCases.safeParse(document.value, { error: plainEnglish });
  if (!parsed.success) return err(problemsOf(parsed.error).map(said));
  const answers: Answer[] = [];
  const problems: PolicyProblem[] = [];
  for (const [index, theCase] of parsed.data.cases.entries()) {
    const answer = answerOf(topic, theCase, policies);
    if (answer.ok) answers.push(answer.value);
    else problems.push(...problemsAt(`cases[${index}]`, answer.refusal));
  }
  return problems.length > 0 ? err(problems.map(said)) : ok(answers);
}
