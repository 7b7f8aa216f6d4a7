/** A decision that may be refused. A refusal is a value, tagged by `code`; each edge finds its words. */
export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const err = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({ ok: false, refusal });
