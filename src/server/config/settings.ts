import { plainEnglish } from '../../domain/fields/plain-english.ts';
import * as z from 'zod';
import { SettingsFault } from './expected-faults.ts';

const Guid = z
  .string({ error: 'is missing' })
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: 'must be a lower-case GUID' });
const Text = z.string({ error: 'is missing' }).min(1, { error: 'is empty' });
const Seconds = (usual: number) =>
  z.coerce.number({ error: 'must be a number of seconds' }).positive().max(86_400).default(usual);

/**
 * Every environment variable of the product, with its meaning. `.env.example` and the Bicep app settings name the same
 * keys; a test holds them together.
 */
export const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development']).default('development'),
  /** Where the server listens. */
  SERVER_HOST: z.string().default('127.0.0.1'),
  SERVER_PORT: z.coerce.number({ error: 'must be a port' }).int().min(1).max(65_535).default(3979),
  /** The customer's Entra tenant; nobody of another tenant is let in. */
  TENANT_ID: Guid,
  /** The app registration: the tab's audience, the bot's id and the run-time identity for Graph. */
  CLIENT_ID: Guid,
  CLIENT_SECRET: Text,
  /** A secret in plain text can be copied: in production the organisation says `yes` to it, or names a vault's instead. */
  ALLOW_CLIENT_SECRET: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
  /** The id under which Teams installs the app: the manifest's, or the catalogue's for an organisation's app. */
  TEAMS_APP_ID: Guid,
  SHAREPOINT_HOST: Text.regex(/^[a-z0-9-]+\.sharepoint\.com$/, {
    error: 'must be like contoso.sharepoint.com',
  }),
  SHAREPOINT_SITE_PATH: Text.regex(/^\/(sites|teams)\/[A-Za-z0-9_-]+$/, { error: 'must be like /sites/cpd' }),
  /** Azure Storage: tables for the outbox, conversations and the audit log; blobs for what instances share. */
  STORAGE_CONNECTION_STRING: Text,
  /**
   * Signs the anchors of the audit log; another secret than the storage's, so that who can write the log cannot sign for it.
   * Left out, one is derived from CLIENT_SECRET, and anchors cannot be checked once that is changed.
   */
  AUDIT_SIGNING_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  /** A folder on the local disk, for the replica. */
  DATA_DIRECTORY: Text,
  /** Whether guests of the directory may use it; `no` unless the organisation says so. */
  GUESTS_SERVED: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
  TIME_ZONE: z
    .string()
    .default('Europe/London')
    .refine(isTimeZone, { error: 'must be a time zone such as Europe/London' }),
  /** How often the lists are asked what changed; while nothing does, ever more seldom. */
  LIST_SYNC_SECONDS: Seconds(60),
  LIST_SYNC_LONGEST_SECONDS: Seconds(600),
  /** Who manages whom: a former manager may read a report's record for this long. */
  DIRECTORY_SYNC_SECONDS: Seconds(900),
  JOB_SECONDS: Seconds(60),
  SEND_SECONDS: Seconds(5),
  /** Between the publication of a policy's version and its announcement: so long it can be taken back. */
  ANNOUNCE_AFTER_SECONDS: Seconds(600),
  /** How long nobody sends after the instance died whose jobs ran; renewed three times in that (Azure docs: Lease Blob). */
  LEASE_SECONDS: z.coerce.number({ error: 'must be a number of seconds' }).int().min(15).max(60).default(60),
  /** Where Microsoft Graph tells of changes of the lists, as it is reached from outside; left out or empty, it is not asked to. */
  NOTIFICATION_URL: z
    .union([z.literal(''), z.url({ protocol: /^https$/ }).endsWith('/api/notifications')], {
      error: 'must be like https://cpd.contoso.org/api/notifications',
    })
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  /** Opens the clock control on /development; refused in production. */
  DEVELOPMENT_KEY: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
});

export interface Settings {
  readonly isProduction: boolean;
  readonly host: string;
  readonly port: number;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly teamsAppId: string;
  readonly sharePointHost: string;
  readonly sharePointSitePath: string;
  readonly storageConnectionString: string;
  readonly auditSigningSecret: string;
  readonly dataDirectory: string;
  readonly servesGuests: boolean;
  readonly timeZone: string;
  readonly listSyncSeconds: number;
  readonly listSyncLongestSeconds: number;
  readonly directorySyncSeconds: number;
  readonly jobSeconds: number;
  readonly sendSeconds: number;
  readonly announceAfterSeconds: number;
  readonly leaseSeconds: number;
  readonly notificationUrl: string | undefined;
  readonly logLevel: string;
  readonly developmentKey: string | undefined;
}

/** Settings from the environment, or a fault that names everything wrong at once. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = Environment.safeParse(environment, { error: plainEnglish });
  const problems = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  if (!parsed.success || problems.length > 0) {
    throw new SettingsFault(`The settings are not right: ${problems.join('; ')}.`);
  }
  const { data } = parsed;
  return {
    isProduction: data.NODE_ENV === 'production',
    host: data.SERVER_HOST,
    port: data.SERVER_PORT,
    tenantId: data.TENANT_ID,
    clientId: data.CLIENT_ID,
    clientSecret: data.CLIENT_SECRET,
    teamsAppId: data.TEAMS_APP_ID,
    sharePointHost: data.SHAREPOINT_HOST,
    sharePointSitePath: data.SHAREPOINT_SITE_PATH,
    storageConnectionString: data.STORAGE_CONNECTION_STRING,
    auditSigningSecret: data.AUDIT_SIGNING_SECRET ?? data.CLIENT_SECRET,
    dataDirectory: data.DATA_DIRECTORY,
    servesGuests: data.GUESTS_SERVED === 'yes',
    timeZone: data.TIME_ZONE,
    listSyncSeconds: data.LIST_SYNC_SECONDS,
    listSyncLongestSeconds: data.LIST_SYNC_LONGEST_SECONDS,
    directorySyncSeconds: data.DIRECTORY_SYNC_SECONDS,
    jobSeconds: data.JOB_SECONDS,
    sendSeconds: data.SEND_SECONDS,
    announceAfterSeconds: data.ANNOUNCE_AFTER_SECONDS,
    leaseSeconds: data.LEASE_SECONDS,
    notificationUrl: data.NOTIFICATION_URL === '' ? undefined : data.NOTIFICATION_URL,
    logLevel: data.LOG_LEVEL,
    developmentKey: data.DEVELOPMENT_KEY,
  };
}

const STORAGE_EMULATOR = /127\.0\.0\.1|localhost|\[::1\]|devstoreaccount1|UseDevelopmentStorage\s*=\s*true/i;
const NAMES_TABLES = /TableEndpoint\s*=/i;
const NAMES_BLOBS = /BlobEndpoint\s*=|EndpointSuffix\s*=/i;
const INSECURE_STORAGE = /DefaultEndpointsProtocol\s*=\s*http\s*(;|$)|Endpoint\s*=\s*http:/i;

/**
 * What is right alone and wrong together. An empty CLIENT_ID would switch the bot's authentication off
 * (botframework-connector, isAuthDisabled); the schema refuses it everywhere, so there is no such switch.
 */
function contradictions(data: z.infer<typeof Environment>): readonly string[] {
  const isProduction = data.NODE_ENV === 'production';
  return [
    ...(NAMES_TABLES.test(data.STORAGE_CONNECTION_STRING) && !NAMES_BLOBS.test(data.STORAGE_CONNECTION_STRING)
      ? ['STORAGE_CONNECTION_STRING names no BlobEndpoint beside its TableEndpoint']
      : []),
    ...(isProduction && data.DEVELOPMENT_KEY !== undefined
      ? ['DEVELOPMENT_KEY is refused in production']
      : []),
    ...(isProduction && data.ALLOW_CLIENT_SECRET !== 'yes'
      ? [
          'CLIENT_SECRET is a secret in plain text, which is refused in production unless ALLOW_CLIENT_SECRET is yes',
        ]
      : []),
    ...(isProduction && INSECURE_STORAGE.test(data.STORAGE_CONNECTION_STRING)
      ? ['STORAGE_CONNECTION_STRING goes without TLS, which is refused in production']
      : []),
    ...(isProduction && STORAGE_EMULATOR.test(data.STORAGE_CONNECTION_STRING)
      ? ['STORAGE_CONNECTION_STRING names a storage emulator, which is refused in production']
      : []),
  ];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
