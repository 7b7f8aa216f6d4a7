interface SkipPosition {
  /** Items up to this id have been given. */
  readonly lastId: number;
  /** In an ordered list, how many items have been given. */
  readonly passed: number;
}

/** SharePoint's own form, base64 of a query string (msgraph-metadata#816); opaque to callers. */
export const skipToken = ({ lastId, passed }: SkipPosition): string =>
  Buffer.from(`Paged=TRUE&p_ID=${lastId}${passed > 0 ? `&p_Passed=${passed}` : ''}`).toString('base64');

/** The beginning when there is no token; undefined when the token is none of ours. */
export function readSkipToken(token: string | undefined): SkipPosition | undefined {
  if (token === undefined) return { lastId: 0, passed: 0 };
  const text = Buffer.from(token, 'base64').toString();
  const found = /^Paged=TRUE&p_ID=(\d{1,15})(?:&p_Passed=(\d{1,15}))?$/.exec(text);
  return found ? { lastId: Number(found[1]), passed: Number(found[2] ?? 0) } : undefined;
}
