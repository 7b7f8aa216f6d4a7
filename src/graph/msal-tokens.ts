import { ConfidentialClientApplication, ServerError } from '@azure/msal-node';
import type { INetworkModule } from '@azure/msal-node';
import { CREDENTIAL_REFUSED, GraphFault } from './graph-fault.ts';
import type { TokenSource } from './token-source.ts';

export interface MsalSettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How tokens are fetched, when not by MSAL itself. */
  readonly networkClient?: INetworkModule;
}

const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';

/** Client credentials: application permissions only. MSAL caches the token; callers that come together share one call. */
/**
 * Entra's word for a secret or certificate that it does not take, whatever the reason (RFC 6749 §5.2); AADSTS7000222 is a
 * secret that has run out, and of a certificate its sentence says so (learn: Entra authentication error codes).
 */
const NOT_TAKEN = 'invalid_client';
const RAN_OUT = /AADSTS7000222|expired/;

function faultOf(cause: unknown): GraphFault {
  if (!(cause instanceof ServerError) || cause.errorCode !== NOT_TAKEN)
    return new GraphFault('No token for Microsoft Graph could be had.', {
      code: 'no-token',
      outcome: 'refused',
      cause,
    });
  const sentence = RAN_OUT.test(cause.errorMessage)
    ? 'The secret or certificate of the app registration has run out: make a new one in Entra and give it to the server.'
    : 'Entra does not take the secret or certificate of the app registration: give the server one that is registered there.';
  return new GraphFault(sentence, { code: CREDENTIAL_REFUSED, outcome: 'refused', cause });
}

export function msalTokens({ tenantId, clientId, clientSecret, networkClient }: MsalSettings): TokenSource {
  const application = new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority: `https://login.microsoftonline.com/${tenantId}` },
    ...(networkClient && { system: { networkClient } }),
  });
  const underway = new Map<boolean, Promise<string>>();
  const acquire = async (fresh: boolean): Promise<string> => {
    const answer = await application
      .acquireTokenByClientCredential({ scopes: [GRAPH_SCOPE], skipCache: fresh })
      .catch((cause: unknown) => {
        throw faultOf(cause);
      });
    if (!answer?.accessToken) {
      throw new GraphFault('Entra answered without a token.', { code: 'no-token', outcome: 'refused' });
    }
    return answer.accessToken;
  };
  return {
    token({ fresh }) {
      const running = underway.get(fresh);
      if (running) return running;
      const started = acquire(fresh).finally(() => underway.delete(fresh));
      underway.set(fresh, started);
      return started;
    },
  };
}
