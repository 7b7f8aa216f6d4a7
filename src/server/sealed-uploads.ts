import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { EvidenceStoreParts } from '../sharepoint/share-point-evidence-store.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * What a browser brings back and must neither read nor change. Instances share the secret, so each goes on with an upload
 * that another began.
 */
export function sealedUploads(secret: string): EvidenceStoreParts['seals'] {
  const key = createHmac('sha256', secret).update('uploads').digest();
  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= NONCE_BYTES + TAG_BYTES) return undefined;
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        const start = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([start, decipher.final()]).toString('utf8');
      } catch {
        // Another server's, or altered.
        return undefined;
      }
    },
  };
}
