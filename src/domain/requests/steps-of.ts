import type { Policy, RequestRoute } from '../policies/policy.ts';
import { routeOf } from './route-of.ts';
import type { RequestDetails } from './training-request.ts';

/** Who answers where no policy says it. */
const LINE_MANAGER = 'Line manager';

interface RouteOfRequest {
  /** Undefined: no policy names anybody for such a request. */
  readonly rule: RequestRoute | undefined;
  readonly steps: readonly (readonly string[])[];
}

const stepsIn = ({ to, asksFirst }: RequestRoute): readonly (readonly string[])[] =>
  asksFirst && to.length > 1 ? [to.slice(0, 1), to.slice(1)] : [to];

/** Whom the policies have asked, step after step, for a request of somebody with these roles; the main policy is the first. */
export function stepsOf(
  policies: readonly Pick<Policy, 'requestRoutes'>[],
  roles: readonly string[],
  { kind, withinPlan }: Pick<RequestDetails, 'kind' | 'withinPlan'>,
): RouteOfRequest {
  const withinSIP = withinPlan === undefined ? undefined : withinPlan === 'yes';
  const asked = roles.length === 0 ? [''] : roles;
  const found = policies.flatMap(({ requestRoutes }) =>
    asked.flatMap(
      (requesterRole) =>
        routeOf<RequestRoute>([], requestRoutes, { scheme: '', requesterRole, kind, withinSIP }) ?? [],
    ),
  );
  const [rule] = found;
  return { rule, steps: rule ? stepsIn(rule) : [[LINE_MANAGER]] };
}
