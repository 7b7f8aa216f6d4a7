import type { DirectoryUser, TenantIdentity } from '../tenant.ts';
export declare const connectorHost = 'smba.trafficmanager.net';
/** The region's path is part of the service URL; a tenant in the United Kingdom gets this one. */
export declare const serviceUrl = 'https://smba.trafficmanager.net/uk/';
export declare const botAddress: (identity: TenantIdentity) => string;
/** A person's id in chats differs from bot to bot. */
export declare const personAddress: (identity: TenantIdentity, user: DirectoryUser) => string;
export declare const personalConversationId: (identity: TenantIdentity, user: DirectoryUser) => string;
