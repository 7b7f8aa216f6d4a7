/**
 * The Bot Connector of Teams in the public cloud, written as Teams writes it: `https://smba.trafficmanager.net/uk/`, or with a
 * tenant in the path. The text is compared, not what a parser makes of it: a name that only ends alike, a user before the
 * host, a port, another case, a dot at the end and every trick with the path are other texts.
 * Source: learn.microsoft.com, "Send proactive messages" (service URLs of Teams).
 */
const CONNECTOR_URL = /^https:\/\/smba\.trafficmanager\.net(?:\/[A-Za-z0-9-]+){0,4}\/?$/;

/** Whether the bot may send its token to this address. Asked for each activity, and again before each proactive send. */
export const isConnectorUrl = (serviceUrl: string): boolean => CONNECTOR_URL.test(serviceUrl);
