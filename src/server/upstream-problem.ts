import type { UpstreamProblemOf } from '../api/http/create-api.ts';
import { KeysFault } from '../api/http/verify-tab-token.ts';
import { CREDENTIAL_REFUSED, GraphFault } from '../graph/graph-fault.ts';
import { ReplicaDamaged } from '../replica/damage.ts';
import { ClockFault } from './trusted-time.ts';

/** Refusals of the moment: too slow, changed meanwhile, locked, too many. */
const PASSING_STATUS = new Set([401, 408, 409, 412, 423, 429]);

/**
 * A refusal that lasts comes of what somebody changed on the site: a column or list deleted, the grant withdrawn. Trying
 * again does not help, and only an administrator can (Graph docs: error responses).
 */
export const upstreamProblemOf: UpstreamProblemOf = (fault) => {
  if (fault instanceof KeysFault) return 'microsoft-365-unavailable';
  if (fault instanceof ReplicaDamaged) return 'reading-the-lists';
  if (fault instanceof ClockFault) return 'needs-an-administrator';
  if (!(fault instanceof GraphFault)) return undefined;
  if (fault.code === CREDENTIAL_REFUSED) return 'needs-an-administrator';
  const { status = 500 } = fault;
  if (status === 429) return 'microsoft-365-busy';
  const lasts = status >= 400 && status < 500 && !PASSING_STATUS.has(status);
  return lasts ? 'needs-an-administrator' : 'microsoft-365-unavailable';
};
