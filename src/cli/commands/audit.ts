import type { Command } from 'commander';

/** `cpd audit verify`, `cpd audit accept --because <why>`. */
export function registerAudit(program: Command): void {
  const audit = program.command('audit').description('checks the audit log against itself and its anchors');
  audit
    .command('verify')
    .description('reads the whole audit log and says what is wrong with it; changes nothing')
    .action(async () => {
      const { runVerify } = await import('../audit/run-audit.ts');
      await runVerify();
    });
  audit
    .command('accept')
    .description('begins anew from the log and the ledger of messages as they are now, and says why')
    .requiredOption('--because <why>', 'why what was found is accepted; it is kept for good')
    .action(async ({ because }: { because: string }) => {
      const { runAccept } = await import('../audit/run-audit.ts');
      await runAccept(because);
    });
}
