import type { Sites } from './sharepoint/sites.ts';

/**
 * The decoded segments of a path, a site addressed by its path being replaced by its id:
 * `/sites/{host}:/sites/cpd:/lists` (Graph docs: site-getbypath). Undefined when the path is not well formed.
 */
export function addressedSegments(path: string, sites: Sites): readonly string[] | undefined {
  let decoded: string;
  let segments: readonly string[];
  try {
    decoded = decodeURIComponent(path);
    segments = path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const found = /^\/sites\/([^/:]+):(\/[^:]*?)\/?(?::(\/.*)?)?$/.exec(decoded);
  if (!found) return segments;
  const [, host = '', sitePath = '', rest = ''] = found;
  const site = sites.byPath(host, sitePath);
  // A path without a site stays as it is: no site has it as its id.
  return ['sites', site?.id ?? `${host}:${sitePath}`, ...rest.split('/').slice(1)];
}
