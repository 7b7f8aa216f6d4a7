import { environment } from '../../server/config/environment.ts';
import { provisioningSettingsFrom } from '../../server/config/provisioning-settings.ts';
import { SettingsFault } from '../../server/config/expected-faults.ts';
import { provision } from './provision.ts';

/** Provisions by the settings of the environment, and says what was or would be done. */
export async function runProvision(mode: 'plan' | 'apply'): Promise<void> {
  try {
    const { steps, leftToPeople } = await provision(provisioningSettingsFrom(environment()), mode);
    console.log(steps.length === 0 ? 'The site has everything.' : steps.join('\n'));
    if (leftToPeople.length > 0) process.exitCode = 1;
  } catch (fault) {
    if (!(fault instanceof SettingsFault)) throw fault;
    console.error(fault.message);
    process.exitCode = 2;
  }
}
