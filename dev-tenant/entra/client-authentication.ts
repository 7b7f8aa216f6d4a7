/** Which app asks the token endpoint, by its secret or by an assertion signed with its certificate, or why it is refused. */
import { timingSafeEqual } from 'node:crypto';
import type { AppRegistration, TenantIdentity } from '../tenant.ts';
import { checkClientAssertion } from './client-assertion.ts';
import { tokenRefusals } from './token-error.ts';
import type { TokenRefusal } from './token-error.ts';

/** Fields of the form as they came; anything may be missing. */
export type TokenForm = Readonly<Record<string, string | undefined>>;

export type ClientDecision =
  | { readonly kind: 'client'; readonly app: AppRegistration }
  | { readonly kind: 'refused'; readonly refusal: TokenRefusal };

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const refused = (refusal: TokenRefusal): ClientDecision => ({ kind: 'refused', refusal });

const sameSecret = (given: string, kept: string): boolean => {
  const [left, right] = [Buffer.from(given), Buffer.from(kept)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** `now` in milliseconds since the epoch. */
export const authenticateClient = (
  identity: TenantIdentity,
  form: TokenForm,
  now: number,
): ClientDecision => {
  const { client_id: clientId, client_secret: secret, client_assertion: assertion } = form;
  if (!clientId) return refused(tokenRefusals.missingParameter('client_id'));
  const app = [identity.runtimeApp, identity.provisioningApp].find(
    (each) => each.clientId === clientId.toLowerCase(),
  );
  if (app === undefined) return refused(tokenRefusals.unknownClient(clientId, identity.domain));
  if (assertion !== undefined) {
    if (form['client_assertion_type'] !== assertionType) {
      return refused(tokenRefusals.missingParameter('client_assertion_type'));
    }
    const refusal = checkClientAssertion(identity, app, assertion, now);
    return refusal === undefined ? { kind: 'client', app } : refused(refusal);
  }
  if (!secret) return refused(tokenRefusals.missingSecret(form['grant_type'] ?? ''));
  return sameSecret(secret, app.secret)
    ? { kind: 'client', app }
    : refused(tokenRefusals.wrongSecret(clientId));
};
