/** The hosts of Microsoft that this program answers for. */
import { connectorHost } from './connector/addresses.ts';
export declare const entraHost = 'login.microsoftonline.com';
export declare const botFrameworkHost = 'login.botframework.com';
export declare const graphHost = 'graph.microsoft.com';
export declare const teamsHost = 'teams.microsoft.com';
export { connectorHost };
/** Those that a server calls: what its TLS preload must redirect. */
export declare const serviceHosts: readonly string[];
/** Those and the host page's own: what the certificate must name. */
export declare const impersonatedHosts: readonly string[];
