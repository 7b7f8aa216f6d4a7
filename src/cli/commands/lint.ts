import type { Command } from 'commander';
import { endWith } from '../end-with.ts';
import { POLICIES } from '../policies-folder.ts';

/** `cpd lint <policy> [--text file] [--json]`. */
export function registerLint(program: Command): void {
  program
    .command('lint')
    .description(
      'finds what leaves people without an answer, in a policy’s text and between the text and its pack',
    )
    .argument('<policy>', 'the policy: its id, or a file of YAML or JSON')
    .option('--text <file>', 'the policy’s own words, as plain text or Markdown, or - for standard input')
    .option('--json', 'print JSON, not for people')
    .action(async (policy: string, { text, json }: { text?: string; json?: boolean }) => {
      const { runLint } = await import('../lint/run-lint.ts');
      const { civilDate } = await import('../../domain/cycles/civil-date.ts');
      const today = civilDate(new Date().toISOString().slice(0, 10));
      await endWith(await runLint({ policy, text }, { policies: POLICIES, json: json ?? false, today }));
    });
}
