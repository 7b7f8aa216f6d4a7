import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { textOf } from './room.ts';

/** Files of the product by their text, without tests. */
export const productTexts = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync('src', { encoding: 'utf8', recursive: true })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
      .map((file) => [file, textOf(file)]),
  );

type Graph = Map<string, Set<string>>;

/** Types count as well: a folder that needs another's types cannot be read without it. */
function* importsIn(texts: ReadonlyMap<string, string>): Generator<readonly [from: string, to: string]> {
  for (const [file, text] of texts) {
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) yield [file, path.posix.join(path.posix.dirname(file), fileName)];
    }
  }
}

/**
 * The folder that two files share, and the folders in it that part them; undefined where one lies in the folder itself:
 * what stands beside the folders joins them, as a registry does.
 */
function partedAt(from: string, to: string): readonly [one: string, other: string] | undefined {
  const [ofFrom, ofTo] = [from.split('/'), to.split('/')];
  const depth = ofFrom.findIndex((step, index) => step !== ofTo[index]);
  if (depth < 0 || depth === ofFrom.length - 1 || depth === ofTo.length - 1) return undefined;
  return [ofFrom.slice(0, depth + 1).join('/'), ofTo.slice(0, depth + 1).join('/')];
}

function graphOf(texts: ReadonlyMap<string, string>): Graph {
  const graph: Graph = new Map();
  for (const [from, to] of importsIn(texts)) {
    const parted = partedAt(from, to);
    if (!parted) continue;
    const [one, other] = parted;
    graph.set(one, (graph.get(one) ?? new Set()).add(other));
  }
  return graph;
}

function reachableFrom(folder: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(graph.get(folder) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return reached;
}

/** Folders beside one another each of which needs, by way of others too, the other: `src/domain/a src/domain/b`. */
export function folderKnots(texts: ReadonlyMap<string, string>): readonly string[] {
  const graph = graphOf(texts);
  const reach = new Map([...graph.keys()].map((folder) => [folder, reachableFrom(folder, graph)]));
  const knots = [...reach]
    .filter(([folder, reached]) => reached.has(folder))
    .map(([folder, reached]) =>
      [...reached]
        .filter((other) => reach.get(other)?.has(folder))
        .toSorted()
        .join(' '),
    );
  return [...new Set(knots)];
}
