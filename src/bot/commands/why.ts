import { message } from '../../domain/message.ts';
import type { NamedPerson } from '../bot-deps.ts';
import { messageCard } from '../cards/message.ts';
import { whyCard } from '../cards/why.ts';
import type { Reply } from '../turn.ts';
import type { Words } from '../words.ts';
import { agreement, isMeant, meaningful, wordsOf } from './agreement.ts';
import type { Asked } from './asked-why.ts';
import { askedWhy } from './asked-why.ts';
import type { Command, CommandTools } from './command.ts';

/** Share of what was typed that must stand in the title. */
const ENOUGH = 0.6;
const MOST_OFFERED = 12;

/** Those whose title agrees most with what was asked: one, or several that agree alike; none when none does. */
function meantBy(asked: readonly string[], requirements: readonly Asked[]): readonly Asked[] {
  const scored = requirements
    .map((each) => {
      const title = meaningful(wordsOf(each.title));
      const found = asked.filter((word) => title.some((other) => isMeant(word, other)));
      return { each, share: found.length / asked.length, agreed: agreement(asked, title) };
    })
    .filter(({ share }) => share >= ENOUGH);
  const best = Math.max(0, ...scored.map(({ agreed }) => agreed));
  return scored.filter(({ agreed }) => agreed === best).map(({ each }) => each);
}

/** Whose record is asked about: one's own, or that of somebody named. */
interface Subject {
  readonly oid: string;
  /** Undefined for one's own. */
  readonly name: string | undefined;
}

/** The proof of what is meant, else what can be meant. */
async function proofFor(
  {
    actorOid,
    subject,
    about,
    words,
  }: { actorOid: string; subject: Subject; about: readonly string[]; words: Words },
  { deps, links }: CommandTools,
): Promise<Reply> {
  const heading = words.say(message('bot.why.heading'));
  const values = { name: subject.name ?? '' };
  const isOwn = subject.name === undefined;
  const requirements = await deps.requirementsOf({ actorOid, personOid: subject.oid });
  if (requirements.length === 0) {
    if (isOwn) return { text: words.say(message('bot.why.nothing')) };
    return { card: messageCard(words, heading, [words.say(message('bot.why.nothing-of', values))]) };
  }
  const meant = about.length === 0 ? requirements : meantBy(about, requirements);
  const [only, another] = meant;
  if (only && !another) {
    const { requirement } = only;
    const proof = await deps.why({ actorOid, personOid: subject.oid, requirement });
    if (proof.ok) {
      const url = links.to(`why/${subject.oid}/${requirement}`);
      return { card: whyCard(words, proof.value, { url, name: subject.name }) };
    }
  }
  const offered = (meant.length > 0 ? meant : requirements).slice(0, MOST_OFFERED);
  const which = words.say(message(isOwn ? 'bot.why.which' : 'bot.why.which-of', values));
  return { card: messageCard(words, heading, [which, ...offered.map(({ title }) => title)]) };
}

/** Asks which of several people is meant; those of one name are told apart by their unit. */
function whichPerson(people: readonly NamedPerson[], words: Words): Reply {
  const named = people
    .slice(0, MOST_OFFERED)
    .map(({ displayName, unitName }) =>
      words.say(message('bot.why.person', { name: displayName, unit: unitName })),
    );
  const which = words.say(message('bot.why.which-person'));
  return { card: messageCard(words, words.say(message('bot.why.heading')), [which, ...named]) };
}

/**
 * `why safeguarding`, `why safeguarding for Asha`: the clause, what counts and what does not, and the next step, as the
 * tab's page has them. Somebody whose record is not the actor's to read is answered like nobody.
 */
export const why: Command = {
  id: 'why',
  phrases: { en: ['why'], cy: ['pam'] },
  isOpening: true,
  isPersonal: true,
  async answer({ personOid, words }, tools, text) {
    const { deps } = tools;
    const own = await deps.requirementsOf({ actorOid: personOid, personOid });
    const { about, name } = askedWhy(text, own);
    const found = name === undefined ? [] : await deps.peopleNamed({ actorOid: personOid, name });
    const [only, another] = found;
    if (another) return whichPerson(found, words);
    if (name !== undefined && !only) return { text: words.say(message('bot.why.nobody')) };
    const subject =
      only && only.oid !== personOid
        ? { oid: only.oid, name: only.displayName }
        : { oid: personOid, name: undefined };
    return proofFor({ actorOid: personOid, subject, about, words }, tools);
  },
};
