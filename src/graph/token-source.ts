/** Gives the access tokens for Microsoft Graph. */
export interface TokenSource {
  /** A token that is still good. `fresh`: not from the cache, because Graph has refused the last one. */
  token(wish: { readonly fresh: boolean }): Promise<string>;
}
