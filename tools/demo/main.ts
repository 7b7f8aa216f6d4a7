/** Provisions the local site and writes the demo organisation, with the settings of the environment. */
import { provision } from '../../src/cli/provision/provision.ts';
import { environment } from '../../src/server/config/environment.ts';
import { provisioningSettingsFrom } from '../../src/server/config/provisioning-settings.ts';
import { settingsFrom } from '../../src/server/config/settings.ts';
import { connect } from '../../src/server/connect.ts';
import { createLog } from '../../src/server/log.ts';
import { directoryUsers } from '../../dev-tenant/seed/organisation.ts';
import { writeDemo } from './write-demo.ts';

await provision(provisioningSettingsFrom(environment()), 'apply');
const settings = settingsFrom(environment());
const { deps, sync, replica } = await connect(settings, createLog(settings.logLevel));
await sync.syncDirectory();
await sync.syncOnce();
await writeDemo(
  deps,
  directoryUsers.filter(({ accountEnabled }) => accountEnabled),
);
replica.close();
