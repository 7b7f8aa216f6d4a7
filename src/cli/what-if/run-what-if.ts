import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Policy } from '../../domain/policies/policy.ts';
import { parsePolicy } from '../../domain/policy-documents/parse-policy.ts';
import type { Result } from '../../domain/result.ts';
import { err } from '../../domain/result.ts';
import { createWords } from '../../wording/create-words.ts';
import type { PolicySource } from '../assess/policy-source.ts';
import { policySource } from '../assess/policy-source.ts';
import { readText } from '../assess/read-text.ts';
import type { Ending } from '../ending.ts';
import { refused } from '../ending.ts';
import { parseSettings } from './parse-settings.ts';
import { whatIfForPeople } from './what-if-for-people.ts';
import { whatIf } from './what-if.ts';

interface WhatIfArguments {
  /** Ids of built-in policies, or files. */
  readonly before: string;
  readonly after: string;
  readonly cases: string;
  readonly settings: readonly string[];
}

interface Options {
  /** Folder of the built-in policies. */
  readonly policies: string;
  readonly json: boolean;
}

function readDocument(file: string): Result<Policy, readonly { path: string; sentence: string }[]> {
  try {
    return parsePolicy(parse(readFileSync(file, 'utf8')) as unknown);
  } catch (fault) {
    return err([{ path: '', sentence: fault instanceof Error ? fault.message : String(fault) }]);
  }
}

function findPolicy(named: string, source: PolicySource): Result<Policy, readonly string[]> {
  const found = existsSync(named) ? readDocument(named) : source.find(named);
  if (found.ok) return found;
  return err(
    found.refusal.map(({ path, sentence }) =>
      [named, path, sentence].filter((each) => each !== '').join(': '),
    ),
  );
}

/** Compares two policies over the cases of a file. */
export async function runWhatIf(asked: WhatIfArguments, { policies, json }: Options): Promise<Ending> {
  const source = policySource(policies);
  const [before, after] = [findPolicy(asked.before, source), findPolicy(asked.after, source)];
  if (!before.ok) return refused(before.refusal);
  if (!after.ok) return refused(after.refusal);
  const settings = parseSettings(asked.settings);
  if (!settings.ok) return refused(settings.refusal);
  const text = await readText(asked.cases);
  if (!text.ok) return refused(text.refusal);

  const change = { before: before.value, after: after.value, settings: settings.value };
  const answer = whatIf(text.value, change, source);
  if (!answer.ok) return refused(answer.refusal);
  const output = json
    ? [`${JSON.stringify(answer.value, null, 2)}\n`]
    : whatIfForPeople(answer.value, createWords('en'));
  return { exitCode: 0, output, errors: [] };
}
