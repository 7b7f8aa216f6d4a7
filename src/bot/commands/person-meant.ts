import { message } from '../../domain/message.ts';
import type { NamedPerson } from '../bot-deps.ts';
import { choiceCard, LONGEST_TITLE } from '../cards/choice.ts';
import type { Reply } from '../turn.ts';
import type { Words } from '../words.ts';
import type { CommandTools } from './command.ts';

/** Whose record is asked about: one's own, or that of somebody named. */
export interface Subject {
  readonly oid: string;
  /** Undefined for one's own. */
  readonly name: string | undefined;
}

/** What a button asks once it is known who is meant: its verb, and what was asked beside the name. */
interface Asked {
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Name, job title, unit and, among namesakes, address; where that is too long for a button, what decides alone. */
function titleOf({ displayName: name, tag, address }: NamedPerson, words: Words): string {
  if (tag === '') return name;
  const whole = words.say(message('bot.why.person', { name, tag }));
  return whole.length <= LONGEST_TITLE || address === undefined
    ? whole
    : words.say(message('bot.why.person', { name, tag: address }));
}

/** Asks which of several people is meant; each button says what tells them apart. */
export const whichPerson = (people: readonly NamedPerson[], { verb, data }: Asked, words: Words): Reply => ({
  card: choiceCard(words, {
    heading: words.say(message('bot.who.heading')),
    question: words.say(message('bot.who.which')),
    verb,
    choices: people.map((person) => ({
      title: titleOf(person, words),
      data: { ...data, person: person.oid },
    })),
  }),
});

/**
 * The person a name means among those whose record the actor may read; where several are meant, the question which, and
 * where none is, that. Somebody whose record is not the actor's to read is answered like nobody.
 */
export async function personMeant(
  { actorOid, name, words }: { readonly actorOid: string; readonly name: string; readonly words: Words },
  asked: Asked,
  { deps }: CommandTools,
): Promise<{ readonly subject: Subject } | { readonly reply: Reply }> {
  const found = await deps.peopleNamed({ actorOid, name });
  const [only, another] = found;
  if (another) return { reply: whichPerson(found, asked, words) };
  if (!only) return { reply: { text: words.say(message('bot.why.nobody')) } };
  return { subject: { oid: only.oid, name: only.oid === actorOid ? undefined : only.displayName } };
}
