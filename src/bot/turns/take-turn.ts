import type { TurnContext } from 'botbuilder';
import type { WordsFor } from '../../cards/create-words.ts';
import type { CommandTools } from '../commands/command.ts';
import type { ConversationBook } from '../conversation-book.ts';
import type { TurnLogic } from '../guarded-adapter.ts';
import type { Door } from '../../use-cases/people/admit.ts';
import type { Turn } from '../turn.ts';
import { conversationOf } from './conversation-of.ts';
import { turnAway } from './turn-away.ts';
import { takeInvoke, takeSubmit } from './take-action.ts';
import { installationOf, takeInstallation } from './take-installation.ts';
import { takeMessage } from './take-message.ts';

/** Who sent it: the guard has checked that the id is there. */
const personOf = ({ activity }: TurnContext): string => activity.from.aadObjectId ?? '';

const hasCardData = ({ activity }: TurnContext): boolean =>
  typeof activity.value === 'object' && activity.value !== null;

/**
 * What the bot does with an activity. Kinds that it does not know are taken without an answer. Whoever writes, presses a
 * button or has the app again can be written to: `heardFrom` lets go what waits for that.
 */
export function createTurnLogic(
  tools: CommandTools,
  wordsFor: WordsFor,
  door: Door,
  book: ConversationBook,
  heardFrom: (personOid: string) => void,
): TurnLogic {
  return async (context) => {
    await answer(context);
    if (conversationOf(context, personOf(context))) heardFrom(personOf(context));
  };

  async function answer(context: TurnContext): Promise<void> {
    const { activity } = context;
    const personOid = personOf(context);
    const conversation = conversationOf(context, personOid);
    const words = wordsFor(activity.locale);
    const turn: Turn = { personOid, words, isPersonal: conversation !== undefined };
    // The channel's token says nothing of guests: the directory does.
    const refused = door({ oid: personOid, isGuest: false });
    // Who takes the app out of their chat is forgotten, whoever they are by now.
    if (refused && installationOf(context) !== 'removed') return turnAway(context, turn, refused);
    switch (activity.type) {
      case 'message':
        if (conversation) await book.note(conversation);
        return hasCardData(context) ? takeSubmit(context, turn, tools) : takeMessage(context, turn, tools);
      case 'invoke':
        if (conversation) await book.note(conversation);
        return takeInvoke(context, turn, tools);
      case 'installationUpdate':
      case 'conversationUpdate':
        return takeInstallation(context, turn, tools, book);
      default:
        return undefined;
    }
  }
}
