import { policySource } from '../assess/policy-source.ts';
import { readText } from '../assess/read-text.ts';
import type { Ending } from '../ending.ts';
import { refused } from '../ending.ts';
import { answerCases } from './answer-cases.ts';
import type { Topic } from './topic.ts';

interface Asked {
  readonly topic: string;
  /** Or `-` for standard input. */
  readonly file: string;
}

function* answersAsJson(answers: readonly object[]): Generator<string> {
  yield '{"answers":[';
  let separator = '\n';
  for (const answer of answers) {
    yield `${separator}${JSON.stringify(answer)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** Answers the cases of a file; nothing is printed unless every case could be answered. `policies`: their folder. */
export async function runTopic(
  topics: readonly Topic[],
  { topic: name, file }: Asked,
  { policies }: { readonly policies: string },
): Promise<Ending> {
  const topic = topics.find((each) => each.name === name);
  if (!topic)
    return refused([`${name} is no topic; there are ${topics.map((each) => each.name).join(', ')}`]);
  const text = await readText(file);
  if (!text.ok) return refused(text.refusal);
  const answers = answerCases(topic, text.value, policySource(policies));
  return answers.ok
    ? { exitCode: 0, output: answersAsJson(answers.value), errors: [] }
    : refused(answers.refusal);
}
