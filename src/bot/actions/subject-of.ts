import type { botWords } from '../bot-words.ts';
import type { personMeantWords } from '../commands/person-meant.ts';
import { messageOf } from '../../domain/message.ts';
import { personToRead } from '../../use-cases/people/people-named.ts';
import type { CommandTools } from '../commands/command.ts';
import type { PersonAskedAbout } from '../commands/person-meant.ts';
import type { Turn } from '../turn.ts';
import type { ActionAnswer } from './action.ts';

const message = messageOf<typeof botWords | typeof personMeantWords>();

/**
 * Whom a button is about: oneself, or whoever it names, if their record is the actor's to read. What it tells is personal,
 * so it is told in a personal chat only.
 */
export function subjectOf(
  { personOid, words, isPersonal }: Turn,
  person: string | undefined,
  { deps }: CommandTools,
): { readonly subject: PersonAskedAbout } | { readonly refused: ActionAnswer } {
  if (!isPersonal) return { refused: { statusCode: 403, text: words.say(message('bot.personal-only')) } };
  if (person === undefined || person === personOid) return { subject: { oid: personOid, name: undefined } };
  const found = personToRead(deps, { actorOid: personOid, personOid: person });
  return found
    ? { subject: { oid: found.oid, name: found.displayName } }
    : { refused: { statusCode: 404, text: words.say(message('bot.why.nobody')) } };
}
