/**
 * The local Microsoft 365 as a child process: its configuration comes as JSON in DEV_TENANT_CONFIG, and it ends with
 * the process that started it.
 */
import { startTenant } from './start.ts';
import { tenantConfigSchema } from './tenant-config.ts';
import type { TenantConfig } from './tenant-config.ts';

const readConfig = (json: string | undefined): TenantConfig => {
  if (json === undefined) throw new Error('DEV_TENANT_CONFIG is missing: the configuration as JSON.');
  const parsed = tenantConfigSchema.safeParse(parseJson(json));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`DEV_TENANT_CONFIG is wrong: ${faults.join('; ')}`);
};

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error('DEV_TENANT_CONFIG is not JSON.');
  }
};

// At once: whoever started this process is gone or wants it gone, and SQLite's log keeps what was written.
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
process.on('SIGINT', () => process.exit(0));

try {
  const { frontDoorPort, tlsPort, relayPort } = await startTenant(
    readConfig(process.env['DEV_TENANT_CONFIG']),
  );
  process.send?.({ type: 'ready', frontDoorPort, tlsPort, relayPort });
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
}
