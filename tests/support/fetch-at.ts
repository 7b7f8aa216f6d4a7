import https from 'node:https';

/** `fetch` for Microsoft's hosts, as the preload would send it. */
export const fetchAt =
  (port: number, ca: string): typeof fetch =>
  (input, init) => {
    const { host, pathname, search } = new URL(input instanceof Request ? input.url : input);
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), host };
    const method = init?.method ?? 'GET';
    return new Promise((resolve, reject) => {
      const there = { host: '127.0.0.1', port, servername: host, path: pathname + search };
      const sending = https.request({ ...there, method, headers, ca }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => {
          const body = pieces.length > 0 ? Buffer.concat(pieces) : null;
          const status = answer.statusCode ?? 500;
          resolve(new Response(body, { status, headers: answer.headers as Record<string, string> }));
        });
      });
      sending.on('error', reject);
      sending.end(init?.body as string | undefined);
    });
  };
