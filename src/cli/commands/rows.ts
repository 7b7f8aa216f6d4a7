import type { Command } from 'commander';

/** `cpd rows [--confirm <list> <numbers...>]`. */
export function registerRows(program: Command): void {
  program
    .command('rows')
    .description(
      'says which rows of the lists count for nothing, since they cannot be read or wait for a word',
    )
    .option('--confirm <list>', 'say that rows of this list hold, as “CPD People”')
    .argument('[numbers...]', 'the rows’ numbers (ID) in the list')
    .action(async (itemIds: string[], { confirm }: { confirm?: string }) => {
      if ((confirm === undefined) !== (itemIds.length === 0)) {
        console.error('Say a list and the numbers of its rows, or neither.');
        process.exitCode = 2;
        return;
      }
      const { runRows } = await import('../rows/run-rows.ts');
      await runRows(confirm === undefined ? undefined : { title: confirm, itemIds });
    });
}
