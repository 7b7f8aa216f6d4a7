import { plainEnglish } from '../../domain/fields/plain-english.ts';
import * as z from 'zod';
import { SettingsFault } from './expected-faults.ts';
import { Environment } from './settings.ts';

/** What an administrator's provisioning needs: wide rights, used once and never by the server. */
export interface ProvisioningSettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly sharePointHost: string;
  readonly sharePointSitePath: string;
  readonly runtimeApplication: { readonly id: string; readonly displayName: string };
}

export const ProvisioningEnvironment = Environment.pick({
  TENANT_ID: true,
  CLIENT_ID: true,
  SHAREPOINT_HOST: true,
  SHAREPOINT_SITE_PATH: true,
}).extend({
  PROVISIONING_CLIENT_ID: Environment.shape.CLIENT_ID,
  PROVISIONING_CLIENT_SECRET: z.string({ error: 'is missing' }).min(1, { error: 'is empty' }),
});

export function provisioningSettingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
): ProvisioningSettings {
  const parsed = ProvisioningEnvironment.safeParse(environment, { error: plainEnglish });
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new SettingsFault(`The settings are not right: ${problems.join('; ')}.`);
  }
  const { data } = parsed;
  return {
    tenantId: data.TENANT_ID,
    clientId: data.PROVISIONING_CLIENT_ID,
    clientSecret: data.PROVISIONING_CLIENT_SECRET,
    sharePointHost: data.SHAREPOINT_HOST,
    sharePointSitePath: data.SHAREPOINT_SITE_PATH,
    runtimeApplication: { id: data.CLIENT_ID, displayName: 'CPD Companion' },
  };
}
