/**
 * Segments that name a function of the service, never an id: `$count`, `delta()`, `microsoft.graph.delta`. What is
 * called so and not imitated must be seen to be so, not be looked for among the ids.
 */
const functionNames: ReadonlySet<string> = new Set(
  [
    'delta',
    'getAllSites',
    'getByIds',
    'getByPath',
    'getAvailableExtensionProperties',
    'validateProperties',
  ].map((name) => name.toLowerCase()),
);

export const isFunctionSegment = (segment: string): boolean =>
  segment.startsWith('$') ||
  /^microsoft\.graph\./i.test(segment) ||
  /^\w+\([^()]*\)$/.test(segment) ||
  functionNames.has(segment.toLowerCase());

export interface CalledPath {
  readonly segments: readonly string[];
  /** The query, with what stood in parentheses. */
  readonly search: string;
}

/**
 * `/delta` is short for `/microsoft.graph.delta()` (Graph docs: delta-query-users), and a token may stand in its
 * parentheses (Graph docs: driveitem-delta). Undefined when the parentheses hold something else.
 */
export function calledPath(segments: readonly string[], search: string): CalledPath | undefined {
  const last = segments.at(-1) ?? '';
  const found = /^(?:microsoft\.graph\.)?(delta|getAllSites)(?:\((.*)\))?$/i.exec(last);
  if (!found?.[1]) return { segments, search };
  const called = [...segments.slice(0, -1), found[1]];
  const inside = found[2]?.trim() ?? '';
  if (inside === '') return { segments: called, search };
  const token = /^token\s*=\s*'?([^']*)'?$/i.exec(inside)?.[1];
  if (token === undefined) return undefined;
  const written = `token=${encodeURIComponent(token)}`;
  return { segments: called, search: search === '' ? written : `${search}&${written}` };
}
