import { createHash } from 'node:crypto';
import type { Keys } from '../ports/keys.ts';

/** A part ends where the next begins: its length stands before it, so that no two lists of parts read alike. */
export function shaKeys(tenantId: string): Keys {
  return {
    keyFor: (...parts) => {
      const hash = createHash('sha256');
      for (const part of [tenantId, ...parts]) hash.update(`${Buffer.byteLength(part)}:${part}|`);
      return hash.digest('hex');
    },
  };
}
