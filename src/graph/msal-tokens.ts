import { ConfidentialClientApplication } from '@azure/msal-node';
import type { INetworkModule } from '@azure/msal-node';
import { GraphFault } from './graph-fault.ts';
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
        throw new GraphFault('No token for Microsoft Graph could be had.', {
          code: 'no-token',
          outcome: 'refused',
          cause,
        });
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
