/** Asks the tenant what the documentation asks Microsoft 365, and compares the answers. */
import type { Pair } from './pairs.ts';
import { requests } from './requests/index.ts';
import type { Shape } from './shape.ts';
import { differences } from './shape.ts';
import type { Answer, World } from './world.ts';
import { NotImitated } from './world.ts';

export interface Verdict {
  readonly pair: Pair;
  readonly result: 'match' | '501' | 'wrong';
  readonly differences: readonly string[];
}

interface ErrorBody {
  readonly error?: string | { readonly code?: string };
}

function codeOf(body: unknown): string | undefined {
  const { error } = (body ?? {}) as ErrorBody;
  return typeof error === 'string' ? error : error?.code;
}

function compared(pair: Pair, answer: Answer): readonly string[] {
  const shape: Shape | undefined = pair.sent ?? pair.shape;
  return [
    ...(answer.status === pair.status
      ? []
      : [`the status is ${answer.status}: ${JSON.stringify(answer.body)}`]),
    ...pair.headers
      .filter((name) => answer.headers[name.toLowerCase()] === undefined)
      .map((name) => `the header ${name} is missing`),
    ...(pair.code === undefined || codeOf(answer.body) === pair.code
      ? []
      : [`the code is ${codeOf(answer.body)}`]),
    ...(shape === undefined ? [] : differences(shape, answer.body)),
  ];
}

export async function replay(world: World, pair: Pair): Promise<Verdict> {
  const run = requests[pair.id];
  if (run === undefined) return { pair, result: '501', differences: [] };
  try {
    const asked = await run(world);
    const answer = 'status' in asked ? asked : await world.send(asked);
    if (answer.status === 501 && pair.status !== 501) return { pair, result: '501', differences: [] };
    const found = compared(pair, answer);
    return { pair, result: found.length === 0 ? 'match' : 'wrong', differences: found };
  } catch (fault) {
    if (fault instanceof NotImitated) return { pair, result: '501', differences: [] };
    throw fault;
  }
}
