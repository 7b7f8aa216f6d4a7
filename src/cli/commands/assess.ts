import type { Command } from 'commander';
import { endWith } from '../end-with.ts';
import { POLICIES } from '../policies-folder.ts';

/** `cpd assess <cases> [--table]`; what it needs is loaded when it is called. */
export function registerAssess(program: Command): void {
  program
    .command('assess')
    .description('judges the cases of a file, or of standard input (-), each against its policy')
    .argument('<cases>', 'a file of cases as JSON, or -')
    .option('--table', 'print for people, not as JSON')
    .action(async (file: string, { table }: { table?: boolean }) => {
      const { runAssess } = await import('../assess/run-assess.ts');
      await endWith(await runAssess(file, { policies: POLICIES, table: table ?? false }));
    });
}
