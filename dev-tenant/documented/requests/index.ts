import { driveRequests } from './drives.ts';
import { entraRequests } from './entra.ts';
import { generalRequests } from './general.ts';
import { itemRequests } from './items.ts';
import { listRequests } from './lists.ts';
import type { Requests } from './request.ts';
import { siteRequests } from './sites.ts';
import { subscriptionRequests } from './subscriptions.ts';
import { userRequests } from './users.ts';

/** How each documented pair is asked for. */
export const requests: Requests = {
  ...siteRequests,
  ...listRequests,
  ...itemRequests,
  ...userRequests,
  ...driveRequests,
  ...subscriptionRequests,
  ...generalRequests,
  ...entraRequests,
};
