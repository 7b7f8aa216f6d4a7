import { boundTo } from '../use-cases/shared/bound-to.ts';
import type { Reply, Turn } from './turn.ts';
import type { Command, CommandTools } from './commands/command.ts';

/** What a command answers; it may write nothing but what the permission that it names was given for. */
export async function answerCommand(
  command: Command,
  turn: Turn,
  tools: CommandTools,
  asked: string,
): Promise<Reply> {
  const { deps } = boundTo(tools.deps, command.permission, command.id);
  return command.answer(turn, { ...tools, deps }, asked);
}
