/** The hosts of Microsoft that this program answers for. */
import { connectorHost } from './connector/addresses.ts';

export const entraHost = 'login.microsoftonline.com';
export const botFrameworkHost = 'login.botframework.com';
export const graphHost = 'graph.microsoft.com';
export const teamsHost = 'teams.microsoft.com';
export { connectorHost };

/** Those that a server calls: what its TLS preload must redirect. */
export const serviceHosts: readonly string[] = [entraHost, botFrameworkHost, graphHost, connectorHost];

/** Those and the host page's own: what the certificate must name. */
export const impersonatedHosts: readonly string[] = [...serviceHosts, teamsHost];
