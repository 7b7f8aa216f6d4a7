/** The Bot Connector of Teams in the public cloud. Exact names: a suffix match would let in `…net.evil.example`. */
const CONNECTOR_HOSTS: ReadonlySet<string> = new Set(['smba.trafficmanager.net']);

/** Whether the bot may send its token to this address. Asked for each activity, and again before each proactive send. */
export function isConnectorUrl(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const url = new URL(serviceUrl);
  const isPlain = url.username === '' && url.password === '' && url.port === '';
  return url.protocol === 'https:' && isPlain && CONNECTOR_HOSTS.has(url.hostname);
}
