/** One TLS listener answers for many hosts, told apart by the Host header. */
import express from 'express';
import type { ErrorRequestHandler, Express, RequestHandler } from 'express';

const fault: ErrorRequestHandler = (error: unknown, request, response, next) => {
  console.error(`${request.method} ${request.hostname}${request.path}`, error);
  if (response.headersSent) {
    next(error);
    return;
  }
  response
    .status(500)
    .json({ error: { code: 'InternalServerError', message: 'The local Microsoft 365 failed.' } });
};

export const createVirtualHosts = (handlers: Readonly<Record<string, RequestHandler>>): Express => {
  const byHost = new Map(Object.entries(handlers));
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response, next) => {
    const host = request.hostname.toLowerCase();
    const handler = byHost.get(host);
    if (handler !== undefined) {
      void handler(request, response, next);
      return;
    }
    response.status(421).json({
      error: { code: 'MisdirectedRequest', message: `The local Microsoft 365 does not answer for ${host}.` },
    });
  });
  app.use(fault);
  return app;
};
