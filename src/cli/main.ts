/** `npm run --silent cpd -- <command>`: what an administrator runs by hand. */
import { Command } from 'commander';
import { environment } from '../server/config/environment.ts';
import { provisioningSettingsFrom } from '../server/config/provisioning-settings.ts';
import { SettingsFault } from '../server/config/settings.ts';
import { provision } from './commands/provision.ts';

const program = new Command('cpd').description('Looks after CPD Companion in an organisation’s Microsoft 365.');

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
    const { steps, leftToPeople } = await provision(
      provisioningSettingsFrom(environment()),
      apply ? 'apply' : 'plan',
    );
    console.log(steps.length === 0 ? 'The site has everything.' : steps.join('\n'));
    if (leftToPeople.length > 0) process.exitCode = 1;
  });

try {
  await program.parseAsync();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = fault instanceof SettingsFault ? 2 : 1;
}
