/** Makes the opaque keys of rows: the same parts give the same key, and a key tells nothing of its parts. */
export interface Keys {
  /** `sha256(tenant | parts…)` in lower-case hexadecimal. */
  keyFor(...parts: readonly string[]): string;
}
