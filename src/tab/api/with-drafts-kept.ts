import { forgetAllDrafts, keepDraftsOf } from '../components/form/kept-draft.ts';
import type { ApiClient } from './api-client.ts';
import { asApiError } from './api-error.ts';

/** Answers that say that nobody is signed in here who may come in. A token that cannot be had for a moment says nothing. */
const SHUT_OUT: ReadonlySet<string> = new Set(['not-signed-in', 'not-in-post', 'guest-account']);

/** Whoever is signed in finds their own drafts on this device, and nobody those of another. */
export const withDraftsKept = (api: ApiClient): ApiClient => ({
  ...api,
  async me() {
    try {
      const me = await api.me();
      keepDraftsOf(me.oid);
      return me;
    } catch (error) {
      if (SHUT_OUT.has(asApiError(error).code)) forgetAllDrafts();
      throw error;
    }
  },
});
