import type { IncomingMessage } from 'node:http';

const PORT = /:\d+$/;
const BRACKETS = /^\[|\]$/g;

/**
 * The address that a request came from. Behind the platform's front end that is the last that `X-Forwarded-For` names,
 * which the front end itself has put there, with a port; what stands before is the client's word.
 * Source: learn.microsoft.com, "Inbound and outbound IP addresses in Azure App Service".
 */
export function requestAddress(request: IncomingMessage, isBehindFrontEnd: boolean): string {
  const named = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() ?? '';
  if (!isBehindFrontEnd || named === '') return request.socket.remoteAddress ?? '';
  const isWithPort = named.startsWith('[') || (named.match(/:/g) ?? []).length === 1;
  return (isWithPort ? named.replace(PORT, '') : named).replaceAll(BRACKETS, '');
}
