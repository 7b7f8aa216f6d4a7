import type { NextFunction, Request, Response } from 'express';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a Host header names this machine or the origin Teams has in browser tests. */
export function isOwnHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  const hostname = host.replace(/:\d+$/, '').toLowerCase();
  return loopback.has(hostname) || hostname === 'teams.microsoft.com';
}

/** Whether an Origin header is the origin that the Host header and the connection make. */
export function isOwnOrigin(origin: string | undefined, host: string, secure: boolean): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  return new URL(origin).origin === new URL(`${secure ? 'https' : 'http'}://${host}`).origin;
}

/**
 * Without this a page elsewhere in the visitor's browser could become anyone: by rebinding a name of its own to
 * 127.0.0.1 (caught by Host), or by posting here from its own origin (caught by Origin).
 */
export function onlyOwnOrigin(request: Request, response: Response, next: NextFunction): void {
  const { host, origin } = request.headers;
  if (host === undefined || !isOwnHost(host)) {
    response.status(403).json({ message: 'This page answers only as localhost or teams.microsoft.com.' });
    return;
  }
  if (!changesNothing.has(request.method) && !isOwnOrigin(origin, host, request.secure)) {
    response
      .status(403)
      .json({ message: 'Only this page itself may change anything: the Origin header is not its own.' });
    return;
  }
  next();
}
