import type { TurnContext } from 'botbuilder';
import type { CommandTools } from '../commands/command.ts';
import { queueWelcome } from '../messages/welcome.ts';
import type { ConversationBook } from '../conversation-book.ts';
import type { Turn } from '../turn.ts';
import { conversationOf } from './conversation-of.ts';

/** What an activity says about the app's place in a person's chat. */
export function installationOf({ activity }: TurnContext): 'added' | 'removed' | undefined {
  if (activity.type === 'installationUpdate')
    return activity.action?.startsWith('remove') ? 'removed' : 'added';
  if (activity.type !== 'conversationUpdate') return undefined;
  const isBot = ({ id }: { id: string }) => id === activity.recipient.id;
  if (activity.membersRemoved?.some(isBot)) return 'removed';
  return activity.membersAdded?.some(isBot) ? 'added' : undefined;
}

/** Teams tells twice of one installation; the person is welcomed once. */
export async function takeInstallation(
  context: TurnContext,
  turn: Turn,
  { deps }: CommandTools,
  book: ConversationBook,
): Promise<void> {
  const conversation = conversationOf(context, turn.personOid);
  const installation = installationOf(context);
  if (conversation === undefined || installation === undefined) return;
  if (installation === 'removed') return book.forget(turn.personOid);
  if (!(await book.note(conversation))) return;
  await queueWelcome(deps, turn.personOid);
}
