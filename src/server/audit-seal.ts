import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Seal } from '../ports/seal.ts';

/** Signs by HMAC-SHA256. The secret is another than the storage's: who can write the audit log cannot sign for it. */
export function auditSeal(secret: string, tenantId: string): Seal {
  const key = createHmac('sha256', secret).update(`audit anchors of ${tenantId}`).digest();
  const sign = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  return {
    sign,
    fits(text, signature) {
      const [given, right] = [Buffer.from(signature), Buffer.from(sign(text))];
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
