import { idOfName } from '../id-of-name.ts';
import type { RequestRoute } from '../policies/policy.ts';

type PolicyTest = Pick<RequestRoute, 'roles' | 'kind' | 'withinSIP'>;

/** What a route asks of a request; what it leaves out fits all. */
export type RouteTest = { readonly [Key in keyof PolicyTest]?: PolicyTest[Key] | undefined } & {
  readonly scheme?: string | undefined;
};

/** A request for training as far as its route is decided by it. */
export interface RoutedRequest {
  readonly scheme: string;
  readonly requesterRole: string;
  readonly kind: string;
  /** Undefined: nobody said; then it is neither. */
  readonly withinSIP: boolean | undefined;
}

const isNamed = (wanted: string | undefined, given: string): boolean =>
  wanted === undefined || idOfName(wanted) === idOfName(given);

const isOfRole = (roles: RouteTest['roles'], { requesterRole }: RoutedRequest): boolean =>
  roles === undefined || roles === 'all' || roles.some((role) => isNamed(role, requesterRole));

const fits = (test: RouteTest, request: RoutedRequest): boolean =>
  isNamed(test.scheme, request.scheme) &&
  isNamed(test.kind, request.kind) &&
  (test.withinSIP === undefined || test.withinSIP === request.withinSIP) &&
  isOfRole(test.roles, request);

/** The first of an organisation's routes that fits a request, else the first of the policy's. */
export const routeOf = <Route extends RouteTest>(
  routes: readonly Route[],
  policyRoutes: readonly RequestRoute[],
  request: RoutedRequest,
): Route | RequestRoute | undefined =>
  routes.find((route) => fits(route, request)) ?? policyRoutes.find((route) => fits(route, request));
