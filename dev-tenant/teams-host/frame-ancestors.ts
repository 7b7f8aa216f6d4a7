/**
 * The front door frames the tab from the tab's own origin, which the product's policy, written for Teams, does not
 * name. Adds `'self'` to `frame-ancestors` and leaves every other directive as it came.
 *
 * A header may hold several policies, separated by commas; each must allow the frame.
 */
export function allowOwnFrame(contentSecurityPolicy: string): string {
  return contentSecurityPolicy
    .split(',')
    .map((policy) =>
      policy
        .split(';')
        .map((directive) => (isFrameAncestors(directive) ? withSelf(directive) : directive))
        .join(';'),
    )
    .join(',');
}

const isFrameAncestors = (directive: string): boolean => /^\s*frame-ancestors(\s|$)/i.test(directive);

function withSelf(directive: string): string {
  if (/\s'self'(\s|$)/i.test(directive)) return directive;
  // 'none' counts only when it stands alone (CSP level 3, "frame-ancestors").
  return directive.replace(/frame-ancestors(\s+'none')?/i, "frame-ancestors 'self'");
}
