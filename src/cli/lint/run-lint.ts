import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { lint } from '../../domain/lint/lint.ts';
import { readPolicyText } from '../../domain/lint/policy-text.ts';
import { readText } from '../assess/read-text.ts';
import type { Ending } from '../ending.ts';
import { refused } from '../ending.ts';
import { lintForPeople } from './lint-for-people.ts';
import { readLintedPack } from './read-linted-pack.ts';

interface LintArguments {
  /** Id of a built-in policy, or a file. */
  readonly policy: string;
  /** File of the policy's own words; undefined: only the pack is checked. */
  readonly text: string | undefined;
}

interface Options {
  /** Folder of the built-in policies. */
  readonly policies: string;
  readonly json: boolean;
  readonly today: CivilDate;
}

/** Finds the faults of a policy's text and pack. */
export async function runLint(asked: LintArguments, { policies, json, today }: Options): Promise<Ending> {
  const pack = readLintedPack(asked.policy, policies);
  if (!pack.ok) return refused(pack.refusal);
  const text = asked.text === undefined ? undefined : await readText(asked.text);
  if (text && !text.ok) return refused(text.refusal);
  if (text?.value.includes('\0')) {
    return refused([`${asked.text}: is no text; save the document as plain text or Markdown`]);
  }

  const faults = lint({ pack: pack.value, text: text && readPolicyText(text.value), today });
  const output = json ? [`${JSON.stringify({ faults }, null, 2)}\n`] : lintForPeople(faults);
  return { exitCode: 0, output, errors: [] };
}
