import { createHash } from 'node:crypto';
import type { Keys } from '../../src/ports/keys.ts';

/** Keys of a tenant named `test`. */
export const testKeys = (tenant = 'test'): Keys => ({
  keyFor: (...parts) =>
    createHash('sha256')
      .update([tenant, ...parts].join('|'))
      .digest('hex'),
});
