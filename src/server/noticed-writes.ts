import type { Graph } from '../graph/graph.ts';
import type { ListName } from '../sharepoint/lists/index.ts';
import { LIST_NAMES } from '../sharepoint/lists/index.ts';

type Path = Parameters<Graph['post']>[0];

/** Tells of each write once it was answered, or given up: it may have been applied all the same. */
export function noticedWrites(graph: Graph, notice: (path: Path) => void): Graph {
  async function noticed<Value>(path: Path, write: () => Promise<Value>): Promise<Value> {
    try {
      return await write();
    } finally {
      notice(path);
    }
  }
  return {
    ...graph,
    post: (path, ...request) => noticed(path, () => graph.post(path, ...request)),
    patch: (path, ...request) => noticed(path, () => graph.patch(path, ...request)),
    delete: (path, ...request) => noticed(path, () => graph.delete(path, ...request)),
  };
}

/** The lists that a write to a path may change: the one that it names, else any. */
export function listsWrittenAt(
  path: string,
  listIds: Readonly<Record<ListName, string>>,
): readonly ListName[] {
  const named = LIST_NAMES.filter((name) => path.includes(`/lists/${listIds[name]}/`));
  return named.length > 0 ? named : LIST_NAMES;
}
