/**
 * Seconds to wait by a `Retry-After` header: a number of seconds or an HTTP date (RFC 9110 §10.2.3). A date that has
 * passed is zero; what is negative or means nothing counts as absent.
 */
export function retryAfterSeconds(
  header: string | null | undefined,
  nowMilliseconds: number,
): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return Number(text);
  if (!/^[A-Za-z]{3},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - nowMilliseconds) / 1000);
}
