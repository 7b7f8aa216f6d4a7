import path from 'node:path';
import type { CallFrame, CpuProfile, SamplingNode } from '../product/inspector.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');

/** What a function took: itself, and with all that it called. */
export interface Share {
  readonly name: string;
  readonly own: number;
  readonly whole: number;
}

const nameOf = ({ functionName, url, lineNumber }: CallFrame): string => {
  const file = url.replace(/^file:\/\//, '').replace(`${ROOT}/`, '');
  const called = functionName === '' ? '(anonymous)' : functionName;
  return file === '' ? called : `${called} ${file.replace(/^.*node_modules\//, '')}:${lineNumber + 1}`;
};

/** Milliseconds by function, the most first by what it took as a whole; idle time is left out. */
export function cpuShares({ nodes, samples, timeDeltas }: CpuProfile): readonly Share[] {
  const parents = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const own = new Map<string, number>();
  const whole = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const milliseconds = (timeDeltas[index] ?? 0) / 1000;
    const name = names.get(sample) ?? '';
    if (name === '(idle)') continue;
    own.set(name, (own.get(name) ?? 0) + milliseconds);
    const seen = new Set<string>();
    for (let node: number | undefined = sample; node !== undefined; node = parents.get(node)) {
      const each = names.get(node) ?? '';
      if (seen.has(each)) continue;
      seen.add(each);
      whole.set(each, (whole.get(each) ?? 0) + milliseconds);
    }
  }
  return sharesOf(own, whole);
}

/** Megabytes alive by function, the most first. */
export function heapShares(head: SamplingNode): readonly Share[] {
  const own = new Map<string, number>();
  const whole = new Map<string, number>();
  const walk = (node: SamplingNode, above: ReadonlySet<string>): number => {
    const name = nameOf(node.callFrame);
    const below = new Set([...above, name]);
    const megabytes = node.selfSize / 1_000_000;
    own.set(name, (own.get(name) ?? 0) + megabytes);
    const sum = node.children.reduce((total, child) => total + walk(child, below), megabytes);
    if (!above.has(name)) whole.set(name, (whole.get(name) ?? 0) + sum);
    return sum;
  };
  walk(head, new Set());
  return sharesOf(own, whole);
}

const sharesOf = (own: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>): readonly Share[] =>
  [...whole]
    .map(([name, sum]) => ({ name, own: own.get(name) ?? 0, whole: sum }))
    .toSorted((first, second) => second.whole - first.whole);

/** A table of the shares with the most, by what each took itself and as a whole. */
export function shareTable(title: string, shares: readonly Share[], unit: string, most = 30): string {
  const total = shares.find(({ name }) => name === '(root)')?.whole ?? 0;
  const percent = (part: number) => `${((100 * part) / Math.max(total, 1e-9)).toFixed(1)} %`;
  const lines = (by: 'own' | 'whole') =>
    shares
      .toSorted((first, second) => second[by] - first[by])
      .slice(0, most)
      .map(
        ({ name, ...share }) =>
          `${share[by].toFixed(1).padStart(9)} ${unit} ${percent(share[by]).padStart(7)}  ${name}`,
      );
  return [
    `## ${title}: ${total.toFixed(0)} ${unit}`,
    '',
    'itself',
    ...lines('own'),
    '',
    'with what it calls',
    ...lines('whole'),
    '',
  ].join('\n');
}
