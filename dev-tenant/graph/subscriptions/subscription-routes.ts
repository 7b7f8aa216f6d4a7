/** Graph docs: subscription-post-subscriptions, -list, -get, -update, -reauthorize, -delete; change notifications by webhook. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { metadata } from '../addresses.ts';
import type { Reply, Result } from '../exchange.ts';
import { answer, no, notImitated, ok, refusal } from '../exchange.ts';
import { parseBody } from '../parse-body.ts';
import { denied, isPermitted } from '../permissions.ts';
import { requiredBody } from '../request-body.ts';
import type { Route, RouteContext } from '../route.ts';
import { route } from '../route.ts';
import { checkedChangeTypes, subscribedResource } from './resources.ts';
import type { Subscription } from './subscriptions.ts';

const rules = { needs: 'subscribe', units: 0 } as const;
const Instant = z.iso.datetime({ offset: true });

const NewSubscription = z.looseObject({
  changeType: z.string().min(1),
  notificationUrl: z.string(),
  lifecycleNotificationUrl: z.string().optional(),
  resource: z.string().min(1),
  expirationDateTime: Instant,
  clientState: z.string().max(128).optional(),
  latestSupportedTlsVersion: z.enum(['v1_0', 'v1_1', 'v1_2', 'v1_3']).default('v1_2'),
  includeResourceData: z.boolean().default(false),
});
const Renewal = z.strictObject({ expirationDateTime: Instant });

const shortestMinutes = 45;
const millisecondsPerMinute = 60_000;

const invalid = (message: string) => refusal(400, 'InvalidRequest', message);
const missing = () => refusal(404, 'ResourceNotFound', 'The object was not found.');

/** When a subscription ends: not past, not beyond the longest, and never within 45 minutes. */
function expiry(asked: string, longestMinutes: number, now: number): Result<string> {
  const wanted = Date.parse(asked);
  if (wanted <= now) return no(invalid('The expiration of the subscription lies in the past.'));
  if (wanted > now + longestMinutes * millisecondsPerMinute) {
    return no(invalid(`Subscription expiration can only be ${longestMinutes} minutes in the future.`));
  }
  return ok(new Date(Math.max(wanted, now + shortestMinutes * millisecondsPerMinute)).toISOString());
}

/** The receiver proves itself by giving back what it was sent, as plain text. */
async function validated({ notify }: RouteContext, url: string): Promise<boolean> {
  const token = `Validation: ${randomUUID()}`;
  const address = new URL(url);
  address.searchParams.set('validationToken', token);
  const { status, contentType, text } = await notify(address, undefined);
  return status === 200 && contentType.startsWith('text/plain') && text === token;
}

async function subscribe(context: RouteContext): Promise<Reply> {
  const { caller, sharePoint, subscriptions, now } = context;
  const body = requiredBody(context.request);
  if (!body.ok) return body.refusal;
  const parsed = parseBody(NewSubscription, body.value);
  if (!parsed.ok) return parsed.refusal;
  const asked = parsed.value;
  if (asked.includeResourceData) return notImitated('notifications with resource data');
  const resource = subscribedResource(context, asked.resource);
  if (!resource.ok) return resource.refusal;
  const { topic, longestMinutes, need, siteId, ownerId } = resource.value;
  const granted = siteId === undefined ? [] : sharePoint.grants.rolesOf(siteId, caller.appId);
  if (!isPermitted(need, caller, granted, ownerId)) return denied(need);
  const changeTypes = checkedChangeTypes(resource.value, asked.changeType);
  if (!changeTypes.ok) return changeTypes.refusal;
  const expiresAt = expiry(asked.expirationDateTime, longestMinutes, now());
  if (!expiresAt.ok) return expiresAt.refusal;
  for (const url of [asked.notificationUrl, asked.lifecycleNotificationUrl ?? asked.notificationUrl]) {
    if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
      return invalid('The notification address must begin with https.');
    }
    if (!(await validated(context, url))) {
      return refusal(
        400,
        'ValidationError',
        'Subscription validation request failed. The notification address must answer 200 with the validation token as plain text.',
      );
    }
  }
  const subscription = subscriptions.add({
    applicationId: caller.appId,
    resource: asked.resource,
    topic,
    changeTypes: changeTypes.value,
    notificationUrl: asked.notificationUrl,
    lifecycleNotificationUrl: asked.lifecycleNotificationUrl,
    clientState: asked.clientState,
    expiresAt: expiresAt.value,
    latestSupportedTlsVersion: asked.latestSupportedTlsVersion,
  });
  return answer(201, shown(context, subscription));
}

const bodyOf = ({ caller }: RouteContext, subscription: Subscription): object => ({
  id: subscription.id,
  resource: subscription.resource,
  applicationId: subscription.applicationId,
  changeType: subscription.changeTypes.join(','),
  clientState: subscription.clientState ?? null,
  notificationUrl: subscription.notificationUrl,
  lifecycleNotificationUrl: subscription.lifecycleNotificationUrl ?? null,
  expirationDateTime: subscription.expiresAt,
  creatorId: caller.person?.userId ?? subscription.applicationId,
  latestSupportedTlsVersion: subscription.latestSupportedTlsVersion,
  encryptionCertificate: null,
  encryptionCertificateId: null,
  includeResourceData: false,
  notificationContentType: 'application/json',
});

const shown = (context: RouteContext, subscription: Subscription): object => ({
  '@odata.context': metadata('subscriptions/$entity'),
  ...bodyOf(context, subscription),
});

/** An app sees its own only. */
const own = ({ caller, subscriptions, now }: RouteContext): readonly Subscription[] =>
  subscriptions
    .active(new Date(now()).toISOString())
    .filter(({ applicationId }) => applicationId === caller.appId);

function withOwn(context: RouteContext, id: string, use: (found: Subscription) => Reply): Reply {
  const found = own(context).find((each) => each.id === id);
  return found ? use(found) : missing();
}

function renew(context: RouteContext, subscription: Subscription): Reply {
  const body = requiredBody(context.request);
  if (!body.ok) return body.refusal;
  const parsed = parseBody(Renewal, body.value);
  if (!parsed.ok) return parsed.refusal;
  const resource = subscribedResource(context, subscription.resource);
  if (!resource.ok) return resource.refusal;
  const expiresAt = expiry(parsed.value.expirationDateTime, resource.value.longestMinutes, context.now());
  if (!expiresAt.ok) return expiresAt.refusal;
  return answer(200, shown(context, context.subscriptions.extend(subscription, expiresAt.value)));
}

const one = '/subscriptions/{subscription}';

export const subscriptionRoutes: readonly Route[] = [
  route('/subscriptions', { method: 'POST', ...rules }, subscribe),
  route('/subscriptions', { method: 'GET', ...rules }, (context) =>
    answer(200, {
      '@odata.context': metadata('subscriptions'),
      value: own(context).map((each) => bodyOf(context, each)),
    }),
  ),
  route(one, { method: 'GET', ...rules }, (context, { subscription }) =>
    withOwn(context, subscription, (found) => answer(200, shown(context, found))),
  ),
  route(one, { method: 'PATCH', ...rules }, (context, { subscription }) =>
    withOwn(context, subscription, (found) => renew(context, found)),
  ),
  route(`${one}/reauthorize`, { method: 'POST', ...rules }, (context, parameters) =>
    withOwn(context, parameters.subscription, () => answer(204)),
  ),
  route(one, { method: 'DELETE', ...rules }, (context, { subscription }) =>
    withOwn(context, subscription, (found) => {
      context.subscriptions.remove(found);
      return answer(204);
    }),
  ),
];
