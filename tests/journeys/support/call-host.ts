import { place } from './microsoft.ts';

/** A call to the front door's own routes, as its page makes it. */
export async function callHost(
  method: 'GET' | 'POST' | 'DELETE',
  target: string,
  body?: unknown,
): Promise<unknown> {
  const origin = `http://localhost:${place().port}`;
  const answer = await fetch(`${origin}/__teams${target}`, {
    method,
    headers: { origin, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${target} answered ${answer.status}: ${await answer.text()}`);
  const text = await answer.text();
  return text === '' ? undefined : JSON.parse(text);
}
