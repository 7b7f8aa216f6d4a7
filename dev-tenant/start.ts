/** Puts the parts of the local Microsoft 365 together and listens. */
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { buildTenant } from './build-tenant.ts';
import { createConnector } from './connector/connector.ts';
import { createRelay } from './connector/relay.ts';
import { createBotFrameworkLogin } from './entra/bot-framework-router.ts';
import { createEntra } from './entra/router.ts';
import { createGraph } from './graph/router.ts';
import { notifyServer } from './graph/subscriptions/notify.ts';
import {
  botFrameworkHost,
  connectorHost,
  entraAliasHost,
  entraHost,
  fileHosts,
  graphHost,
  teamsHost,
} from './hosts.ts';
import { closeServer, listen } from './listen.ts';
import { personas } from './seed/personas.ts';
import { openDatabase } from './store/open-database.ts';
import { createTeamsHost } from './teams-host/teams-host.ts';
import type { Channel, Tenant } from './tenant.ts';
import type { TenantConfig } from './tenant-config.ts';
import { createVirtualHosts } from './virtual-hosts.ts';

export type { TenantConfig } from './tenant-config.ts';

export interface RunningTenant {
  readonly tenant: Tenant;
  readonly channel: Channel;
  /** As listened on, which matters when 0 was asked for. */
  readonly frontDoorPort: number;
  readonly tlsPort: number;
  readonly relayPort: number | undefined;
  close(): Promise<void>;
}

export const startTenant = async (config: TenantConfig): Promise<RunningTenant> => {
  const db = openDatabase(config.dataDirectory);
  const tenant = await buildTenant(db, Date.now, config.runtimeCertificates);
  const connector = createConnector(tenant, config.serverOrigin);
  const graph = createGraph(tenant, {
    ...(config.openAnswers && { openAnswers: config.openAnswers }),
    notify: notifyServer(config.serverOrigin),
    installations: connector.channel,
  });
  const host = createTeamsHost({
    tenant,
    channel: connector.channel,
    serverOrigin: config.serverOrigin,
    developmentKey: config.developmentKey,
    personas,
    graphLedger: graph.ledger,
  });
  const { certificatePem, keyPem } = config.certificate;
  const entra = createEntra(tenant).router;
  const tlsServer = createHttpsServer(
    { cert: certificatePem, key: keyPem },
    createVirtualHosts({
      [entraHost]: entra,
      [entraAliasHost]: entra,
      [botFrameworkHost]: createBotFrameworkLogin(tenant).router,
      [graphHost]: graph.router,
      [connectorHost]: connector.router,
      ...Object.fromEntries(fileHosts.map((each) => [each, graph.fileHost])),
      [teamsHost]: host.router,
    }),
  );
  // Node closes an idle connection after 5 s, which a client that keeps connections may meet as a reset.
  tlsServer.keepAliveTimeout = 65_000;
  const frontDoor = createHttpServer(host.frontDoor);
  const relay = config.relay === undefined ? undefined : createRelay(connector, config.relay.userId);
  if (relay !== undefined) connector.observe(relay.observer);
  const relayServer = createHttpServer(relay?.app);
  const servers = [tlsServer, frontDoor, relayServer];

  const close = async (): Promise<void> => {
    await Promise.all(servers.filter(({ listening }) => listening).map(closeServer));
    db.close();
  };
  try {
    const tlsPort = await listen(tlsServer, config.tlsPort);
    const frontDoorPort = await listen(frontDoor, config.frontDoorPort);
    const relayPort = config.relay === undefined ? undefined : await listen(relayServer, config.relay.port);
    return { tenant, channel: connector.channel, frontDoorPort, tlsPort, relayPort, close };
  } catch (fault) {
    await close();
    throw fault;
  }
};
