import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { policySource } from '../../src/cli/assess/policy-source.ts';
import { decisionTopics } from '../../src/cli/decide/index.ts';
import { figureTopics } from '../../src/cli/figures/index.ts';
import { answerCases } from '../../src/cli/topics/answer-cases.ts';

/** A case of a topic in the interchange format, what it shows, and what must come out of it. */
interface Fact extends Readonly<Record<string, unknown>> {
  readonly shows: string;
  readonly gives: Readonly<Record<string, unknown>>;
}

const folder = path.join(__dirname, 'topics');
const policies = policySource(path.join(__dirname, '../../policies'));
const topics = [...figureTopics, ...decisionTopics];

const factsOf = (name: string) =>
  (JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')) as readonly Fact[]).map(
    (fact) => [fact.shows, fact] as const,
  );

describe.each(topics.map((topic) => [topic.name, topic] as const))('%s', (name, topic) => {
  it.each(factsOf(name))('%s', (_shows, { shows, gives, ...theCase }) => {
    const answers = answerCases(topic, JSON.stringify({ cases: [{ id: shows, ...theCase }] }), policies);
    if (!answers.ok) throw new Error(answers.refusal.join('\n'));
    expect(answers.value).toMatchObject([{ id: shows, ...gives }]);
  });
});

it('every file of facts is of a topic', () => {
  expect(fs.readdirSync(folder).sort()).toEqual(topics.map(({ name }) => `${name}.json`).sort());
});
