import { createWords } from '../../wording/create-words.ts';
import type { Ending } from '../ending.ts';
import { refused } from '../ending.ts';
import { assess } from './assess.ts';
import { policySource } from './policy-source.ts';
import { standingsAsJson, standingsAsTable } from './print-standings.ts';
import { readText } from './read-text.ts';

interface Options {
  /** Folder of the built-in policies. */
  readonly policies: string;
  readonly table: boolean;
}

/** Judges the cases of a file; nothing is printed unless every case could be read. */
export async function runAssess(file: string, { policies, table }: Options): Promise<Ending> {
  const text = await readText(file);
  if (!text.ok) return refused(text.refusal);
  const judged = assess(text.value, policySource(policies));
  if (!judged.ok) return refused(judged.refusal);
  const words = createWords('en');
  const print = table ? standingsAsTable : standingsAsJson;
  return { exitCode: 0, output: print(judged.value, words), errors: [] };
}
