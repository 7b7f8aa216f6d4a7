/** login.botframework.com: where a bot finds the keys of the channel's tokens (learn: bot connector authentication). */
import express from 'express';
import type { Router } from 'express';
import { serve } from '../store/serve.ts';
import type { Handler } from '../store/serve.ts';
import type { Tenant } from '../tenant.ts';
import { notImitated } from './not-imitated.ts';

const authority = 'https://login.botframework.com';

export const createBotFrameworkLogin = ({ tokens, faults }: Tenant): { readonly router: Router } => {
  const answer = (handler: Handler) => serve({ faults, part: 'entra' }, handler);
  const router = express.Router();
  router.get(
    '/v1/.well-known/openidconfiguration',
    answer(() => ({
      status: 200,
      body: {
        issuer: 'https://api.botframework.com',
        authorization_endpoint: 'https://invalid.botframework.com',
        jwks_uri: `${authority}/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      },
    })),
  );
  router.get(
    '/v1/.well-known/keys',
    answer(() => ({ status: 200, body: { keys: tokens.channelKeys } })),
  );
  router.use(answer((request) => notImitated(`${request.method} ${authority}${request.path}`)));
  return { router };
};
