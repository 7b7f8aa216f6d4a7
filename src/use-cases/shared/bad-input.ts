/** Input that parsed but cannot be right; `error` is a field error id that `src/wording` has a sentence for. */
export interface BadInput {
  readonly code: 'bad-input';
  readonly problems: readonly { readonly path: string; readonly error: string }[];
}

export const badInput = (path: string, error: string): BadInput => ({
  code: 'bad-input',
  problems: [{ path, error }],
});
