/**
 * What every part of the local Microsoft 365 shares. Each part makes its own tables in `db` and hands out an
 * Express router; `main.ts` mounts the routers by host name behind one TLS listener.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { JWK, JWTPayload } from 'jose';

/** An app registration in Entra, with what an administrator has consented to. */
export interface AppRegistration {
  readonly clientId: string;
  readonly displayName: string;
  readonly secret: string;
  /** Object id of the service principal. */
  readonly servicePrincipalId: string;
  /** Application permissions granted, by name: `User.Read.All`, `Sites.Selected`, `Sites.FullControl.All` … */
  readonly roles: readonly string[];
  /** Delegated permissions granted for everybody. */
  readonly delegatedPermissions?: readonly string[];
  /** Certificates registered as credentials, in PEM. */
  readonly certificates?: readonly string[];
}

/** A person in the directory, as Entra keeps them. No CPD word here. */
export interface DirectoryUser {
  /** Object id, a lower-case GUID. */
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly userPrincipalName: string;
  readonly mail: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly officeLocation: string;
  readonly accountEnabled: boolean;
  readonly managerId: string | undefined;
  /** Further properties of a Graph user, by their names there. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Somebody was added, changed or removed. */
export interface DirectoryChange {
  /** Counts up. */
  readonly change: number;
  readonly userId: string;
  /** As changed; undefined when removed. */
  readonly user: DirectoryUser | undefined;
}

export interface TenantIdentity {
  readonly tenantId: string;
  /** Verified domain: `tamarvalley.onmicrosoft.com`. */
  readonly domain: string;
  readonly sharePointHost: string;
  /** The product at run time; its client id is also the bot's and the tab's. */
  readonly runtimeApp: AppRegistration;
  /** The administrator's identity for provisioning. */
  readonly provisioningApp: AppRegistration;
  /** Id under which Teams installs the app (manifest id). */
  readonly teamsAppId: string;
  /** Real licences decide SharePoint's resource-unit budget (learn: "Avoid getting throttled or blocked in SharePoint Online"). */
  readonly licences: number;
}

export interface TokenIssuer {
  /** The keys published by login.microsoftonline.com for this tenant. */
  readonly entraKeys: readonly JWK[];
  /** The keys published by login.botframework.com, endorsed for `msteams`. */
  readonly channelKeys: readonly JWK[];
  /** A v2.0 token for the tab's own API, as teams-js `getAuthToken` gives it. */
  tabToken(userId: string): Promise<string>;
  /** A v1.0 application token for Graph or the connector. */
  applicationToken(app: AppRegistration, audience: string): Promise<string>;
  /** A v1.0 token for Graph in a person's name, with delegated permissions; throws for nobody and for a closed account. */
  delegatedToken(
    app: AppRegistration,
    userId: string,
    audience: string,
    permissions: readonly string[],
  ): Promise<string>;
  /** The token that the channel sends to the bot; `serviceUrl` goes into the `serviceurl` claim. */
  channelToken(serviceUrl: string): Promise<string>;
  /** Claims of a token this tenant issued for `audience`; throws when it did not, or it has run out. */
  verify(token: string, audiences: readonly string[]): Promise<JWTPayload>;
}

/** What can be made to go wrong. `after` faults strike once the write has been stored. */
export type FaultKind =
  | 'throttle'
  | 'unavailable'
  | 'gateway-timeout-after'
  | 'gateway-timeout-before'
  | 'reset'
  | 'reset-after'
  | 'stall'
  | 'truncate'
  | 'gone'
  | 'blocked'
  /** Of Entra alone: the app's secret has run out. */
  | 'ran-out';

export interface Fault {
  readonly kind: FaultKind;
  /** For `throttle` and `unavailable`: the Retry-After header in seconds; none when undefined. */
  readonly retryAfterSeconds?: number;
  /** For `stall`: how long to hold the answer. */
  readonly stallMilliseconds?: number;
}

export interface FaultRule extends Fault {
  readonly id: string;
  readonly part: 'graph' | 'connector' | 'entra';
  /** Method to match, or any. */
  readonly method?: string;
  /** Regular expression on the path (for a batch: on the inner request's path). */
  readonly path?: string;
  /** For `blocked`: the person concerned. */
  readonly userId?: string;
  /** How many more times it strikes. */
  readonly times: number;
}

export interface Faults {
  add(rule: Omit<FaultRule, 'id'>): FaultRule;
  clear(): void;
  list(): readonly FaultRule[];
  /** The fault that strikes this request, counted down; undefined when none does. */
  take(request: {
    part: FaultRule['part'];
    method: string;
    path: string;
    userId?: string;
  }): Fault | undefined;
}

/** One message of a person's chat with the bot. */
export interface ChatMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly from: 'person' | 'bot';
  readonly text: string | undefined;
  /** Adaptive Cards as the bot sent them. */
  readonly cards: readonly unknown[];
  readonly sentAt: string;
  readonly updatedAt: string | undefined;
}

/** What the bot answered to something sent to it. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The channel between people and the bot, used by the Teams host page. */
export interface Channel {
  /** Installs the app for a person; the bot gets the installation activities. Does nothing when installed. */
  installFor(userId: string): Promise<void>;
  uninstallFor(userId: string): Promise<void>;
  isInstalledFor(userId: string): boolean;
  /** Everybody in `userIds`, a few at a time; returns how many were new. */
  installForAll(userIds: readonly string[]): Promise<number>;
  say(userId: string, text: string): Promise<BotAnswer>;
  /** `Action.Execute` on a card: an `invoke` activity named `adaptiveCard/action`. */
  execute(
    userId: string,
    messageId: string,
    action: { verb: string; data: unknown; id?: string; title?: string },
  ): Promise<BotAnswer>;
  /** `Action.Submit` on a card: a message activity with a value. */
  submit(userId: string, messageId: string, value: unknown): Promise<BotAnswer>;
  /** Oldest first. */
  messages(userId: string): readonly ChatMessage[];
  /** Called after each change to the person's chat; returns the unsubscriber. */
  subscribe(userId: string, listener: () => void): () => void;
}

export interface Directory {
  users(): readonly DirectoryUser[];
  user(idOrPrincipalName: string): DirectoryUser | undefined;
  directReports(id: string): readonly DirectoryUser[];
  /** Adds somebody or replaces what is kept of them. */
  put(user: DirectoryUser): void;
  /** Many at once, in one transaction. */
  putAll(users: readonly DirectoryUser[]): void;
  remove(id: string): void;
  /** The last change of each user that was changed after `change`, in order. */
  changesAfter(change: number): readonly DirectoryChange[];
  lastChange(): number;
}

/** Everything a part may use; built once in `main.ts`. */
export interface Tenant {
  readonly db: DatabaseSync;
  readonly identity: TenantIdentity;
  readonly directory: Directory;
  readonly tokens: TokenIssuer;
  readonly faults: Faults;
  /** Milliseconds since the epoch, real time. */
  readonly now: () => number;
}
