import type { Command } from 'commander';

/** `cpd provision --plan|--apply`. */
export function registerProvision(program: Command): void {
  program
    .command('provision')
    .description('compares the SharePoint site with what CPD Companion needs, and creates what is missing')
    .option('--plan', 'say what is missing, and change nothing')
    .option('--apply', 'create what is missing')
    .action(async ({ plan, apply }: { plan?: boolean; apply?: boolean }) => {
      if (Boolean(plan) === Boolean(apply)) {
        console.error('Say either --plan or --apply.');
        process.exitCode = 2;
        return;
      }
      const { runProvision } = await import('../provision/run-provision.ts');
      await runProvision(apply ? 'apply' : 'plan');
    });
}
