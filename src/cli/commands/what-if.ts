import type { Command } from 'commander';
import { endWith } from '../end-with.ts';
import { POLICIES } from '../policies-folder.ts';

/** `cpd what-if <old> <new> <cases> [--set key.parameter=value] [--json]`. */
export function registerWhatIf(program: Command): void {
  program
    .command('what-if')
    .description('tells who would be judged otherwise under other rules, before they are published')
    .argument('<old>', 'the policy in force: its id, or a file of YAML or JSON')
    .argument('<new>', 'the policy to try: its id, or a file of YAML or JSON')
    .argument('<cases>', 'a file of cases as JSON, or -')
    .option('--set <key.parameter=value...>', 'set a parameter of the new policy, such as hours.hours=60')
    .option('--json', 'print JSON, not for people')
    .action(
      async (
        before: string,
        after: string,
        cases: string,
        { set, json }: { set?: readonly string[]; json?: boolean },
      ) => {
        const { runWhatIf } = await import('../what-if/run-what-if.ts');
        await endWith(
          await runWhatIf(
            { before, after, cases, settings: set ?? [] },
            { policies: POLICIES, json: json ?? false },
          ),
        );
      },
    );
}
