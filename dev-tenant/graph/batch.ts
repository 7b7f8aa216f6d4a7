import { z } from 'zod';
import type { GraphRequest, Reply, RequestBody, Result } from './exchange.ts';
import { answer, no, ok, refusal } from './exchange.ts';
import type { Handled, Mishap } from './handled.ts';
import { noMishap, worstOf } from './handled.ts';
import { requiredBody } from './request-body.ts';
import { splitVersion } from './version.ts';

const Step = z.object({
  id: z.string().min(1),
  method: z
    .string()
    .toUpperCase()
    .pipe(z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE'])),
  url: z.string().min(1),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});
type Step = z.infer<typeof Step>;

const Batch = z.object({ requests: z.array(Step).min(1) });

/** Graph docs: JSON batching. */
const mostSteps = 20;

const bad = (message: string) => no(refusal(400, 'BadRequest', message));

export function parseBatch(request: GraphRequest): Result<readonly Step[]> {
  const body = requiredBody(request);
  if (!body.ok) return body;
  const parsed = Batch.safeParse(body.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return bad(`Invalid batch payload format: ${issue?.path.join('.')} ${issue?.message}`);
  }
  const steps = parsed.data.requests;
  if (steps.length > mostSteps)
    return no(
      refusal(
        400,
        'MaximumValueExceeded',
        `Number of batch request steps exceeds the maximum value of ${mostSteps}.`,
      ),
    );

  const ids = new Set<string>();
  for (const step of steps) {
    const id = step.id.toLowerCase();
    if (ids.has(id)) return bad(`Request Id ${step.id} has to be unique in a batch.`);
    ids.add(id);
  }
  for (const step of steps) {
    const unknown = step.dependsOn.find((id) => !ids.has(id.toLowerCase()));
    if (unknown !== undefined)
      return bad(`Request ${step.id} depends on ${unknown}, which is not in the batch.`);
    const isWrite = step.method === 'POST' || step.method === 'PATCH' || step.method === 'PUT';
    if (isWrite && (step.body === undefined || headerOf(step, 'content-type') === undefined)) {
      return bad(`Write request id : ${step.id} does not contain Content-Type header or body.`);
    }
  }
  if (!isParallel(steps) && !isSequential(steps)) {
    return bad('The batch must be either fully sequential or fully parallel.');
  }
  return ok(steps);
}

const isParallel = (steps: readonly Step[]): boolean =>
  steps.every(({ dependsOn }) => dependsOn.length === 0);

/** One step after the other, each naming the one before (Graph docs: JSON batching). */
function isSequential(steps: readonly Step[]): boolean {
  const firsts = steps.filter(({ dependsOn }) => dependsOn.length === 0);
  const named = steps.flatMap(({ dependsOn }) => dependsOn.map((id) => id.toLowerCase()));
  return (
    firsts.length === 1 &&
    steps.every(({ dependsOn }) => dependsOn.length <= 1) &&
    new Set(named).size === named.length
  );
}

const headerOf = (step: Step, name: string) =>
  Object.entries(step.headers).find(([each]) => each.toLowerCase() === name)?.[1];

interface BatchReply {
  readonly reply: Reply;
  readonly mishap: Mishap;
}

/** Runs the steps when what they depend on is done, and answers in another order than asked. */
export async function runBatch(
  outer: GraphRequest,
  steps: readonly Step[],
  handle: (request: GraphRequest) => Promise<Handled>,
): Promise<BatchReply> {
  const done = new Map<string, { id: string; status: number; headers?: object; body?: unknown }>();
  let mishap = noMishap;
  let waiting = steps;

  while (waiting.length > 0) {
    const isReady = ({ dependsOn }: Step) => dependsOn.every((id) => done.has(id.toLowerCase()));
    const ready = waiting.filter(isReady);
    if (ready.length === 0) {
      return { reply: refusal(400, 'BadRequest', 'The dependencies of the batch form a circle.'), mishap };
    }
    for (const step of ready) {
      const failed = step.dependsOn.some((id) => (done.get(id.toLowerCase())?.status ?? 0) >= 400);
      if (failed) {
        done.set(step.id.toLowerCase(), { id: step.id, status: 424, ...failedDependency });
        continue;
      }
      const handled = await handle(innerRequest(outer, step));
      mishap = worstOf(mishap, handled.mishap);
      done.set(step.id.toLowerCase(), {
        id: step.id,
        status: handled.status,
        headers: handled.headers,
        ...(handled.content.kind === 'json' && { body: handled.content.value }),
        ...(handled.content.kind === 'plain' && { body: handled.content.text }),
      });
    }
    waiting = waiting.filter((step) => !ready.includes(step));
  }
  // "Responses might be in a different order" (Graph docs: JSON batching): no client may count on it.
  return { reply: answer(200, { responses: [...done.values()].toReversed() }), mishap };
}

const failedDependency = {
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code: 'FailedDependency', message: 'The request depends on one that failed.' } },
};

function innerRequest(outer: GraphRequest, step: Step): GraphRequest {
  const { path, search } = splitVersion(step.url.startsWith('/') ? step.url : `/${step.url}`);
  const headers = Object.fromEntries(
    Object.entries(step.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const body: RequestBody = step.body === undefined ? { kind: 'none' } : { kind: 'json', value: step.body };
  return {
    method: step.method,
    path,
    search,
    headers: { ...headers, authorization: outer.headers.authorization },
    body,
    bytes: Buffer.alloc(0),
    isInBatch: true,
  };
}
