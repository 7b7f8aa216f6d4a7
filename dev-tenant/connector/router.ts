/** smba.trafficmanager.net: what a bot may ask of the channel. */
import express from 'express';
import type { ErrorRequestHandler, Request, Router } from 'express';
import { connectorAudience } from '../entra/token-issuer.ts';
import { notImitated } from '../entra/not-imitated.ts';
import type { Reply } from '../store/reply.ts';
import { serve, writeReply } from '../store/serve.ts';
import type { Tenant } from '../tenant.ts';
import { conversationParametersSchema } from './bot-activity.ts';
import { createBotConversation } from './bot-conversation.ts';
import type { ChatStore } from './chat-store.ts';
import { connectorErrors } from './connector-error.ts';
import type { Conversation, Conversations } from './conversations.ts';
import { memberOf } from './members.ts';
import type { OutgoingObserver } from './outgoing-observer.ts';
import type { Operation, RateLimits } from './rate-limits.ts';

export interface ConnectorRouterParts {
  readonly tenant: Pick<Tenant, 'identity' | 'tokens' | 'faults'>;
  readonly conversations: Conversations;
  readonly chats: ChatStore;
  readonly limits: RateLimits;
  readonly observers: ReadonlySet<OutgoingObserver>;
}

const parameter = (request: Request, name: string): string => {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
};

const bodyFault: ErrorRequestHandler = (error: { readonly type?: string }, _request, response, next) => {
  if (error.type === 'entity.too.large') writeReply(response, connectorErrors.tooBig());
  else if (error.type === 'entity.parse.failed')
    writeReply(response, connectorErrors.badSyntax('The body is not JSON.'));
  else next(error);
};

/**
 * Service URLs name a region, and the tenant after it in some (`/amer/<tenant>/`, public captures); `/teams/` is what
 * the SDKs begin with. All lead to the same service.
 */
const withoutRegion = (url: string, tenantId: string): string => {
  const found = /^\/(?:uk|emea|amer|apac|in|teams)(\/[0-9a-f-]{36})?(?=\/v3\/)/i.exec(url);
  if (!found) return url;
  const isOurs = found[1] === undefined || found[1].slice(1).toLowerCase() === tenantId;
  return isOurs ? url.slice(found[0].length) : url;
};

export const createConnectorRouter = (parts: ConnectorRouterParts): Router => {
  const { tenant, conversations, chats, limits, observers } = parts;
  const { identity, tokens, faults } = tenant;
  const bot = createBotConversation({ chats, observers });

  const refuseStranger = async (request: Request): Promise<Reply | undefined> => {
    const [, token] = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '') ?? [];
    if (token === undefined) return connectorErrors.unauthorized();
    try {
      const claims = await tokens.verify(token, [connectorAudience]);
      return claims['appid'] === identity.runtimeApp.clientId ? undefined : connectorErrors.anotherBot();
    } catch {
      return connectorErrors.unauthorized();
    }
  };

  const refuseHaste = (conversationId: string | undefined, operation: Operation): Reply | undefined => {
    const decision = limits.take({ app: identity.runtimeApp.clientId, conversationId, operation });
    return decision.allowed ? undefined : connectorErrors.tooMany(decision.retryAfterSeconds);
  };

  const personOf = (request: Request): string | undefined => {
    const inPath = conversations.byId(parameter(request, 'conversationId'));
    if (inPath !== undefined) return inPath.user.id;
    const parsed = conversationParametersSchema.safeParse(request.body);
    return parsed.success ? conversations.ofPerson(parsed.data.members[0]?.id ?? '')?.user.id : undefined;
  };

  const answer = (handler: (request: Request) => Reply | Promise<Reply>) =>
    serve(
      { faults, part: 'connector', userIdOf: personOf, blocked: connectorErrors.blocked() },
      async (request) => (await refuseStranger(request)) ?? handler(request),
    );

  const inConversation = (
    operation: Operation,
    handler: (conversation: Conversation, request: Request) => Reply,
  ) =>
    answer((request) => {
      const conversation = conversations.byId(parameter(request, 'conversationId'));
      const haste = refuseHaste(conversation?.id, operation);
      if (haste !== undefined) return haste;
      if (conversation === undefined) return connectorErrors.conversationNotFound();
      return conversation.isInstalled ? handler(conversation, request) : connectorErrors.notInRoster();
    });

  const create = answer((request) => {
    const haste = refuseHaste(undefined, 'write');
    if (haste !== undefined) return haste;
    const parsed = conversationParametersSchema.safeParse(request.body);
    if (!parsed.success) {
      return connectorErrors.badSyntax(
        `Incorrect conversation creation parameters: ${parsed.error.issues[0]?.path.join('.')}`,
      );
    }
    const { isGroup, members, tenantId, channelData, activity } = parsed.data;
    if (isGroup === true || members.length > 1) return notImitated('a group conversation created by a bot');
    const askedTenant = channelData?.tenant?.id ?? tenantId;
    if (askedTenant !== identity.tenantId) {
      return connectorErrors.badSyntax('Incorrect conversation creation parameters: tenantId');
    }
    const conversation = conversations.ofPerson(members[0]?.id ?? '');
    if (conversation === undefined || !conversation.isInstalled) return connectorErrors.notInstalled();
    if (activity === undefined || activity === null) return { status: 201, body: { id: conversation.id } };
    const sent = bot.send(conversation, activity);
    const activityId = (sent.body as { readonly id?: string } | undefined)?.id;
    return sent.status === 201 ? { status: 201, body: { id: conversation.id, activityId } } : sent;
  });

  const send = inConversation('write', (conversation, request) => bot.send(conversation, request.body));
  const update = inConversation('write', (conversation, request) =>
    bot.update(conversation, parameter(request, 'activityId'), request.body),
  );
  const remove = inConversation('write', (conversation, request) =>
    bot.remove(conversation, parameter(request, 'activityId')),
  );
  const members = inConversation('read', (conversation) => ({
    status: 200,
    body: [memberOf(identity, conversation)],
  }));
  const pagedMembers = inConversation('read', (conversation) => ({
    status: 200,
    body: { members: [memberOf(identity, conversation)] },
  }));
  const member = inConversation('read', (conversation, request) => {
    const asked = parameter(request, 'memberId');
    return asked === conversation.personId || asked.toLowerCase() === conversation.user.id
      ? { status: 200, body: memberOf(identity, conversation) }
      : connectorErrors.memberNotFound();
  });

  const router = express.Router();
  router.use((request, _response, next) => {
    request.url = withoutRegion(request.url, identity.tenantId);
    next();
  });
  router.use(express.json({ limit: '1mb' }));
  router.post('/v3/conversations', create);
  router.post('/v3/conversations/:conversationId/activities', send);
  router.post('/v3/conversations/:conversationId/activities/:replyToId', send);
  router.put('/v3/conversations/:conversationId/activities/:activityId', update);
  router.delete('/v3/conversations/:conversationId/activities/:activityId', remove);
  router.get('/v3/conversations/:conversationId/members', members);
  router.get('/v3/conversations/:conversationId/pagedmembers', pagedMembers);
  router.get('/v3/conversations/:conversationId/members/:memberId', member);
  router.use(answer((request) => notImitated(`${request.method} ${request.path} of the Bot Connector`)));
  router.use(bodyFault);
  return router;
};
