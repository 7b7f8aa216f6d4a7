import { randomUUID } from 'node:crypto';
import type { Send } from '../call.ts';

/** Undecorated traffic is throttled first (learn: "Avoid getting throttled or blocked in SharePoint Online"). */
const USER_AGENT = 'NONISV|CPDCompanion|cpd-companion/0.1.0';

/** Says who we are, and gives each request an id that Microsoft's support can find. */
export const identifying =
  (next: Send): Send =>
  (outgoing) =>
    next({
      ...outgoing,
      headers: { ...outgoing.headers, 'User-Agent': USER_AGENT, 'client-request-id': randomUUID() },
    });
