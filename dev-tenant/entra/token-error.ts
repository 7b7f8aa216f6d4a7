/** Refusals of the token endpoint, as documented in "learn: Microsoft Entra authentication and authorization error codes". */
import { randomUUID } from 'node:crypto';
import type { Reply } from '../store/reply.ts';

export interface TokenRefusal {
  readonly status: 400 | 401;
  readonly error:
    | 'invalid_client'
    | 'invalid_grant'
    | 'invalid_request'
    | 'invalid_resource'
    | 'invalid_scope'
    | 'unauthorized_client'
    | 'unsupported_grant_type';
  /** The number after AADSTS. */
  readonly code: number;
  readonly message: string;
}

export const tokenRefusals = {
  unknownTenant: (tenant: string): TokenRefusal => ({
    status: 400,
    error: 'invalid_request',
    code: 90002,
    message: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
  }),
  missingParameter: (name: string): TokenRefusal => ({
    status: 400,
    error: 'invalid_request',
    code: 900144,
    message: `The request body must contain the following parameter: '${name}'.`,
  }),
  unsupportedGrant: (grantType: string): TokenRefusal => ({
    status: 400,
    error: 'unsupported_grant_type',
    code: 70003,
    message: `The app requested an unsupported grant type '${grantType}'.`,
  }),
  unknownClient: (clientId: string, tenantName: string): TokenRefusal => ({
    status: 400,
    error: 'unauthorized_client',
    code: 700016,
    message: `Application with identifier '${clientId}' was not found in the directory '${tenantName}'.`,
  }),
  missingSecret: (grantType: string): TokenRefusal => ({
    status: 401,
    error: 'invalid_client',
    code: 7000216,
    message: `'client_assertion' or 'client_secret' is required for the '${grantType}' grant type.`,
  }),
  malformedAssertion: (): TokenRefusal => ({
    status: 400,
    error: 'invalid_request',
    code: 50027,
    message: 'JWT token is invalid or malformed.',
  }),
  unknownCertificate: (clientId: string): TokenRefusal => ({
    status: 401,
    error: 'invalid_client',
    code: 700027,
    message: `The key was not found by thumbprint: no certificate of app '${clientId}' signed the client assertion.`,
  }),
  certificateRanOut: (clientId: string): TokenRefusal => ({
    status: 401,
    error: 'invalid_client',
    code: 700027,
    message: `The certificate used to sign the client assertion is expired on application '${clientId}'.`,
  }),
  badSignature: (): TokenRefusal => ({
    status: 401,
    error: 'invalid_client',
    code: 700027,
    message: 'Client assertion failed signature validation.',
  }),
  assertionOfAnother: (clientId: string): TokenRefusal => ({
    status: 401,
    error: 'invalid_client',
    code: 700021,
    message: `Client assertion application identifier doesn't match 'client_id' parameter '${clientId}'.`,
  }),
  wrongAssertionAudience: (audience: string): TokenRefusal => ({
    status: 401,
    error: 'invalid_client',
    code: 700023,
    message: `Client assertion audience claim does not match Realm issuer: '${audience}'.`,
  }),
  assertionOutOfTime: (): TokenRefusal => ({
    status: 401,
    error: 'invalid_client',
    code: 700024,
    message: 'Client assertion is not within its valid time range.',
  }),
  foreignAssertion: (): TokenRefusal => ({
    status: 400,
    error: 'invalid_grant',
    code: 50013,
    message:
      'Assertion failed validation: it was not issued here for the app that presents it, or has run out.',
  }),
  appOnlyAssertion: (clientId: string): TokenRefusal => ({
    status: 400,
    error: 'invalid_grant',
    code: 7000114,
    message: `Application '${clientId}' is not allowed to make application on-behalf-of calls.`,
  }),
  notConsented: (clientId: string, name: string): TokenRefusal => ({
    status: 400,
    error: 'invalid_grant',
    code: 65001,
    message: `The user or administrator has not consented to use the application with ID '${clientId}' named '${name}'.`,
  }),
  wrongSecret: (clientId: string): TokenRefusal => ({
    status: 401,
    error: 'invalid_client',
    code: 7000215,
    message: `Invalid client secret provided. Ensure the secret being sent is the secret value, not its id, for app '${clientId}'.`,
  }),
  secretRanOut: (clientId: string): TokenRefusal => ({
    status: 401,
    error: 'invalid_client',
    code: 7000222,
    message: `The provided client secret keys for app '${clientId}' are expired.`,
  }),
  wrongScope: (scope: string): TokenRefusal => ({
    status: 400,
    error: 'invalid_scope',
    code: 1002012,
    message: `The provided value for scope ${scope} is not valid. Client credential flows must have a scope of a resource followed by /.default.`,
  }),
  unknownResource: (resource: string, tenantName: string): TokenRefusal => ({
    status: 400,
    error: 'invalid_resource',
    code: 500011,
    message: `The resource principal named ${resource} was not found in the tenant named ${tenantName}.`,
  }),
};

/** `2026-11-21 09:05:03Z`: the form of the endpoint's timestamps. */
const timestamp = (nowMilliseconds: number): string =>
  new Date(nowMilliseconds)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');

export const refusalReply = (
  refusal: TokenRefusal,
  correlationId: string | undefined,
  nowMilliseconds: number,
): Reply => {
  const traceId = randomUUID();
  const correlation = correlationId ?? randomUUID();
  const at = timestamp(nowMilliseconds);
  return {
    status: refusal.status,
    headers: { 'Cache-Control': 'no-store, no-cache' },
    body: {
      error: refusal.error,
      error_description: `AADSTS${refusal.code}: ${refusal.message} Trace ID: ${traceId} Correlation ID: ${correlation} Timestamp: ${at}`,
      error_codes: [refusal.code],
      timestamp: at,
      trace_id: traceId,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${refusal.code}`,
    },
  };
};
