import { Me, me } from '../../contract/me.ts';
import { forgetAllDrafts, keepDraftsOf } from '../drafts/kept-draft.ts';
import type { ApiClient } from './api-client.ts';
import { asApiError } from './api-error.ts';

/** Answers that say that nobody is signed in here who may come in. A token that cannot be had for a moment says nothing. */
const SHUT_OUT: ReadonlySet<string> = new Set(['not-signed-in', 'not-in-post', 'guest-account']);

/** Whoever is signed in finds their own drafts on this device, and nobody those of another. */
export const withDraftsKept = (api: ApiClient): ApiClient => ({
  ...api,
  async read(endpoint, args) {
    if (endpoint.id !== me.id) return api.read(endpoint, args);
    try {
      const reply = await api.read(endpoint, args);
      keepDraftsOf(Me.parse(reply).oid);
      return reply;
    } catch (error) {
      if (SHUT_OUT.has(asApiError(error).code)) forgetAllDrafts();
      throw error;
    }
  },
});
