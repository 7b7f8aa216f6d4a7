/** The hosts of Microsoft that this program answers for. */
import { connectorHost } from './connector/addresses.ts';
import { personalHost } from './graph/drives/drives.ts';
import { tenantIdentity } from './seed/organisation.ts';

export const entraHost = 'login.microsoftonline.com';
/** The older name of the same service; libraries may prefer it (learn: instance discovery). */
export const entraAliasHost = 'login.windows.net';
export const botFrameworkHost = 'login.botframework.com';
export const graphHost = 'graph.microsoft.com';
/** Where files are got from and put to. */
export const fileHosts: readonly string[] = [
  tenantIdentity.sharePointHost,
  personalHost(tenantIdentity.sharePointHost),
];
export const teamsHost = 'teams.microsoft.com';
export { connectorHost };

/** Those that a server calls: what its TLS preload must redirect. */
export const serviceHosts: readonly string[] = [
  entraHost,
  entraAliasHost,
  botFrameworkHost,
  graphHost,
  connectorHost,
  ...fileHosts,
];

/** Those and the host page's own: what the certificate must name. */
export const impersonatedHosts: readonly string[] = [...serviceHosts, teamsHost];
