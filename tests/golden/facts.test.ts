import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/cli/assess/assess.ts';
import { policySource } from '../../src/cli/assess/policy-source.ts';
import type { Outcome } from '../../src/domain/outcomes/outcome.ts';

/** A case in the interchange format, what it shows, and what must come out of it. */
interface Fact extends Readonly<Record<string, unknown>> {
  readonly shows: string;
  readonly overall?: string;
  /** By requirement key; `recognised` counts evidence, `failing` names the parts that are not met. */
  readonly gives: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const folder = path.join(__dirname, 'facts');
const policies = policySource(path.join(__dirname, '../../policies'));

const families = fs.readdirSync(folder).map((name) => {
  const facts = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as readonly Fact[];
  return [path.basename(name, '.json'), facts.map((fact) => [fact.shows, fact] as const)] as const;
});

const withCounts = (outcome: Outcome | undefined) =>
  outcome && {
    ...outcome,
    recognised: outcome.countedEvidence.length,
    failing: outcome.parts.filter(({ status }) => status !== 'met').map(({ name }) => name),
  };

describe.each(families)('%s', (_family, facts) => {
  it.each(facts)('%s', (_shows, { shows, overall, gives, ...theCase }) => {
    const judged = assess(JSON.stringify({ cases: [{ id: shows, ...theCase }] }), policies);
    if (!judged.ok) throw new Error(judged.refusal.join('\n'));
    const standing = [...judged.value][0]?.standing;
    if (overall !== undefined) expect(standing?.overall).toBe(overall);
    for (const [key, expected] of Object.entries(gives)) {
      const outcome = standing?.outcomes.find(({ requirement }) => requirement === key);
      expect(withCounts(outcome)).toMatchObject(expected);
    }
  });
});
