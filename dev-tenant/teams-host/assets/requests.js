/** Asks a route of the stand-in; a refusal becomes an Error with the route's own sentence. */
async function ask(method, path, body) {
  const response = await fetch(`/__teams${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(() => {
    throw new Error('The stand-in for Teams does not answer. Is it still running?');
  });
  const answer = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw new Error(answer?.message ?? `The stand-in answered ${response.status}.`);
  return answer;
}

export const getJson = (path) => ask('GET', path);
export const postJson = (path, body) => ask('POST', path, body);
export const deleteAt = (path) => ask('DELETE', path);
