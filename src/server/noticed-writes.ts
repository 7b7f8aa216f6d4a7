import type { Graph } from '../graph/graph.ts';

/** Tells of each write once it was answered, or given up: it may have been applied all the same. */
export function noticedWrites(graph: Graph, notice: () => void): Graph {
  async function noticed<Value>(write: () => Promise<Value>): Promise<Value> {
    try {
      return await write();
    } finally {
      notice();
    }
  }
  return {
    ...graph,
    post: (...request) => noticed(() => graph.post(...request)),
    patch: (...request) => noticed(() => graph.patch(...request)),
    delete: (...request) => noticed(() => graph.delete(...request)),
  };
}
