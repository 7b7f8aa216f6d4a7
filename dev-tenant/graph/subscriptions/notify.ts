/** How the service reaches whoever subscribed. */
export interface NotificationAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Posts to an address; no body for a validation. Status 0 when nobody answered in time. */
export type Notify = (url: URL, body: object | undefined) => Promise<NotificationAnswer>;

/** Whoever answers later is taken for silent (Graph docs: change notifications). */
const patienceMilliseconds = 10_000;

/**
 * The product's public address leads to its server on this machine, as a tunnel would: the host of a notification
 * address is not looked up.
 */
export const notifyServer =
  (serverOrigin: string): Notify =>
  async ({ pathname, search }, body) => {
    try {
      const response = await fetch(new URL(pathname + search, serverOrigin), {
        method: 'POST',
        headers: { 'Content-Type': body === undefined ? 'text/plain' : 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(patienceMilliseconds),
      });
      return {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        text: await response.text(),
      };
    } catch {
      return { status: 0, contentType: '', text: '' };
    }
  };

export const nobodyListens: Notify = () => Promise.resolve({ status: 0, contentType: '', text: '' });
