import type { Activity, ConversationReference, InvokeResponse, ResourceResponse } from 'botbuilder';
import { CloudAdapter, TurnContext } from 'botbuilder';
import type { Conversation } from '../ports/conversations.ts';
import type { AnswersLater } from './answers-later.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { checkAgain } from './guard/check-again.ts';
import type { Admitted } from './guard/create-guard.ts';
import { replyActivity } from './turns/reply-activity.ts';

/** Marks a turn of the bot's own. */
const UNASKED = Symbol('unasked');

/** For whom the bot's own tokens are (Bot Framework docs: authenticate requests from your bot to the connector). */
const CONNECTOR = 'https://api.botframework.com';

const ANSWER_WITHIN_MILLISECONDS = 10_000;

/**
 * The connector's client retries every request three times, a POST too, and a message sent again is a message shown twice
 * (core-rest-pipeline's default retry policy). Sending again is the outbox's decision. `client` is private in the types
 * only.
 */
interface ConnectorPipeline {
  readonly client: {
    readonly pipeline: {
      removePolicy(policy: { phase: 'Retry' }): void;
      addPolicy(policy: {
        name: string;
        sendRequest(request: { timeout: number }, next: (request: unknown) => unknown): unknown;
      }): void;
    };
  };
}

function sendOnceAndInTime(connector: ConnectorPipeline): void {
  const { pipeline } = connector.client;
  pipeline.removePolicy({ phase: 'Retry' });
  pipeline.addPolicy({
    name: 'answerInTime',
    sendRequest(request, next) {
      request.timeout = ANSWER_WITHIN_MILLISECONDS;
      return next(request);
    },
  });
}

export type BotAuthentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>;

export type TurnLogic = (context: TurnContext) => Promise<void>;

/** botbuilder's adapter, entered behind our guard: it verifies the token once more, and never writes the answer itself. */
export class GuardedAdapter extends CloudAdapter {
  readonly #later: AnswersLater;

  constructor(authentication: BotAuthentication, later: AnswersLater) {
    super(authentication);
    this.#later = later;
    this.use(async (context, next) => {
      sendOnceAndInTime(context.turnState.get<ConnectorPipeline>(this.ConnectorClientKey));
      await next();
    });
  }

  /** What to answer the channel; undefined where the status says it all. */
  async takeTurn(
    { activity, authorization }: Admitted,
    logic: TurnLogic,
  ): Promise<InvokeResponse | undefined> {
    // The guard's schema is the narrower of the two: everything botbuilder reads was checked or is optional.
    const known = activity as unknown as Activity;
    const authentication = this.botFrameworkAuthentication;
    const checked = await checkAgain(
      () => authentication.authenticateRequest(known, authorization),
      () => {
        const claimsIdentity = this.createClaimsIdentity(this.#later.appId);
        return {
          audience: CONNECTOR,
          claimsIdentity,
          connectorFactory: authentication.createConnectorFactory(claimsIdentity),
        };
      },
    );
    return this.processActivity(checked, known, logic);
  }

  /** An answer that Teams will not take now is given when it will; what the outbox sends is its own to send again. */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const sent = () => super.sendActivities(context, activities);
    if (context.turnState.get(UNASKED) === true) return sent();
    // A turn's context is of no use once the turn has ended.
    const reference = TurnContext.getConversationReference(context.activity);
    return this.#later.orLater(
      sent,
      () => this.sendAfterTurn(reference, activities),
      activities.map(() => ({ id: '' })),
    );
  }

  private async sendAfterTurn(
    reference: Partial<ConversationReference>,
    activities: Partial<Activity>[],
  ): Promise<void> {
    await this.unasked(this.#later.appId, reference, async (context) => {
      await context.sendActivities(activities);
      return '';
    });
  }

  /** Sends a card to a person's chat and gives the id of the message. Throws what the connector answered. */
  sendTo(bot: BotIdentity, conversation: Conversation, card: AdaptiveCard): Promise<string> {
    return this.inChat(
      bot,
      conversation,
      async (context) => (await context.sendActivity(replyActivity({ card })))?.id ?? '',
    );
  }

  /** Puts a card in the place of a message that the bot sent. Throws what the connector answered. */
  async updateIn(
    bot: BotIdentity,
    conversation: Conversation,
    id: string,
    card: AdaptiveCard,
  ): Promise<void> {
    await this.inChat(bot, conversation, async (context) => {
      await context.updateActivity({ ...replyActivity({ card }), id });
      return id;
    });
  }

  private async inChat(
    { appId, tenantId }: BotIdentity,
    { conversationId, serviceUrl, channelUserId }: Conversation,
    act: (context: TurnContext) => Promise<string>,
  ): Promise<string> {
    const reference = {
      channelId: 'msteams',
      serviceUrl,
      bot: { id: `28:${appId}`, name: '' },
      user: { id: channelUserId, name: '' },
      conversation: { id: conversationId, tenantId, conversationType: 'personal', isGroup: false, name: '' },
    };
    return this.unasked(appId, reference, async (context) => {
      // The turn has a made-up activity, to which the message would otherwise be a reply.
      context.onSendActivities((_context, activities, next) => {
        for (const each of activities) delete each.replyToId;
        return next();
      });
      return act(context);
    });
  }

  /** A turn that nobody's activity began. Throws what the connector answered. */
  private async unasked(
    appId: string,
    reference: Partial<ConversationReference>,
    act: (context: TurnContext) => Promise<string>,
  ): Promise<string> {
    // A failure is carried out of the turn by hand: thrown inside, it would be answered with an apology in the chat.
    let done: { readonly id: string } | { readonly failure: unknown } = { failure: new Error('No turn ran') };
    await this.continueConversationAsync(appId, reference, async (context) => {
      context.turnState.set(UNASKED, true);
      try {
        done = { id: await act(context) };
      } catch (failure) {
        done = { failure };
      }
    });
    return idOf(done);
  }
}

interface BotIdentity {
  readonly appId: string;
  readonly tenantId: string;
}

function idOf(done: { readonly id: string } | { readonly failure: unknown }): string {
  if ('id' in done) return done.id;
  throw done.failure instanceof Error ? done.failure : new Error('Sending failed', { cause: done.failure });
}
