/** Names that the channel gives to people, bots and chats. Opaque in Teams; derived here, so that they never change. */
import { createHash } from 'node:crypto';
import type { DirectoryUser, TenantIdentity } from '../tenant.ts';

export const connectorHost = 'smba.trafficmanager.net';

/** The region's path is part of the service URL; a tenant in the United Kingdom gets this one. */
export const serviceUrl = `https://${connectorHost}/uk/`;

const opaque = (name: string): string => createHash('sha512').update(name).digest('base64url').slice(0, 64);

export const botAddress = (identity: TenantIdentity): string => `28:${identity.runtimeApp.clientId}`;

/** A person's id in chats differs from bot to bot. */
export const personAddress = (identity: TenantIdentity, user: DirectoryUser): string =>
  `29:1${opaque(`person ${identity.runtimeApp.clientId} ${user.id}`)}`;

export const personalConversationId = (identity: TenantIdentity, user: DirectoryUser): string =>
  `a:1${opaque(`conversation ${identity.runtimeApp.clientId} ${user.id}`)}`;
