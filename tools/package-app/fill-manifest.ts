import { z } from 'zod';

const Guid = z.guid({ error: 'must be a GUID' });
const Address = z.url({ protocol: /^https$/, error: 'must be an https address' });

/** What the manifest's placeholders stand for, in one organisation. */
export const ManifestValues = z.object({
  /** The id of the Teams app: any GUID, the same in every release. */
  TEAMS_APP_ID: Guid,
  /** The app registration: tab sign-on and bot. */
  CLIENT_ID: Guid,
  /** Where the server is reached: `cpd.contoso.org`. */
  APP_DOMAIN: z.string({ error: 'is missing' }).regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, {
    error: 'must be a host name such as cpd.contoso.org',
  }),
  /** The organisation's privacy notice. */
  PRIVACY_URL: Address,
  /** The organisation's terms of use for its staff. */
  TERMS_OF_USE_URL: Address,
});
export type ManifestValues = z.infer<typeof ManifestValues>;

const PLACEHOLDER = /\$\{\{(\w+)\}\}/g;

/** The manifest with every placeholder filled; one without a value is a fault of the template. */
export const fillManifest = (template: string, values: ManifestValues): string =>
  template.replace(PLACEHOLDER, (_whole, name: string) => {
    const value: string | undefined = Object.entries(values).find(([key]) => key === name)?.[1];
    if (value === undefined)
      throw new Error(`appPackage/manifest.json asks for ${name}, which nothing gives.`);
    return value;
  });
