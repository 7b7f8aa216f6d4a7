import { catalogue, messageOf } from '../../domain/message.ts';
import type { PersonTag } from '../../domain/people/person-tag.ts';
import { tagText } from '../../domain/people/person-tag.ts';
import type { Person } from '../../domain/people/person.ts';
import { peopleNamed } from '../../use-cases/people/people-named.ts';
import { personTags } from '../../use-cases/shared/person-tags.ts';
import { choiceCard, LONGEST_TITLE } from '../../cards/choice.ts';
import type { Reply } from '../turn.ts';
import type { Words } from '../../cards/words.ts';
import type { CommandTools } from './command.ts';

const message = messageOf<typeof personMeantWords>();

export const personMeantWords = catalogue(
  {
    'bot.who.heading': 'Who?',
    'bot.who.which': 'Which of these people do you mean?',
    'bot.why.person': '{name} · {tag}',
    'bot.why.nobody':
      'I know nobody of that name whose record you may read. Type “why”, what it is about, “for”, and the name.',
  },
  {
    'bot.who.heading': 'Pwy?',
    'bot.who.which': 'Pa un o’r bobl hyn?',
    'bot.why.person': '{name} · {tag}',
    'bot.why.nobody':
      'Nid wyf yn adnabod neb o’r enw hwnnw y cewch ddarllen ei gofnod. Teipiwch “pam”, beth sydd dan sylw, “ar gyfer”, a’r enw.',
  },
);

/** Whose record is asked about: one's own, or that of somebody named. */
export interface PersonAskedAbout {
  readonly oid: string;
  /** Undefined for one's own. */
  readonly name: string | undefined;
}

/** What a button asks once it is known who is meant: its verb, and what was asked beside the name. */
interface ButtonAction {
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Somebody among whom to choose, and what tells them from others of the name. */
interface Choosable {
  readonly person: Pick<Person, 'oid' | 'displayName'>;
  readonly tag: PersonTag;
}

/** Name, job title, unit and, among namesakes, address; where that is too long for a button, what decides alone. */
function titleOf({ person: { displayName: name }, tag }: Choosable, words: Words): string {
  const text = tagText(tag);
  if (text === '') return name;
  const whole = words.say(message('bot.why.person', { name, tag: text }));
  return whole.length <= LONGEST_TITLE || tag.address === undefined
    ? whole
    : words.say(message('bot.why.person', { name, tag: tag.address }));
}

/** Asks which of several people is meant; each button says what tells them apart. */
export const whichPerson = (
  people: readonly Choosable[],
  { verb, data }: ButtonAction,
  words: Words,
): Reply => ({
  card: choiceCard(words, {
    heading: words.say(message('bot.who.heading')),
    question: words.say(message('bot.who.which')),
    verb,
    choices: people.map((each) => ({
      title: titleOf(each, words),
      data: { ...data, person: each.person.oid },
    })),
  }),
});

/**
 * The person a name means among those whose record the actor may read; where several are meant, the question which, and
 * where none is, that. Somebody whose record is not the actor's to read is answered like nobody.
 */
export function personMeant(
  { actorOid, name, words }: { readonly actorOid: string; readonly name: string; readonly words: Words },
  asked: ButtonAction,
  { deps }: CommandTools,
): { readonly subject: PersonAskedAbout } | { readonly reply: Reply } {
  const found = peopleNamed(deps, { actorOid, name });
  const [only, another] = found;
  if (another) {
    const tags = personTags(deps);
    const people = found.map((person) => ({ person, tag: tags.of(person) }));
    return { reply: whichPerson(people, asked, words) };
  }
  if (!only) return { reply: { text: words.say(message('bot.why.nobody')) } };
  return { subject: { oid: only.oid, name: only.oid === actorOid ? undefined : only.displayName } };
}
