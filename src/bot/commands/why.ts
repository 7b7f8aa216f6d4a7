import { message } from '../../domain/message.ts';
import { titleUnder } from '../../domain/standing/title-under.ts';
import type { AskedRequirement, NamedPerson } from '../bot-deps.ts';
import { messageCard } from '../cards/message.ts';
import { whyCard } from '../cards/why.ts';
import type { Reply } from '../turn.ts';
import type { Words } from '../words.ts';
import { agreement, isMeant, meaningful, wordsOf } from './agreement.ts';
import { askedWhy } from './asked-why.ts';
import type { Command, CommandTools } from './command.ts';

/** Share of what was typed that must stand in the title. */
const ENOUGH = 0.6;
const MOST_OFFERED = 12;

/** Those whose title agrees most with what was asked: one, or several that agree alike; none when none does. */
function meantBy(
  asked: readonly string[],
  requirements: readonly AskedRequirement[],
): readonly AskedRequirement[] {
  const scored = requirements
    .map((each) => {
      const title = meaningful(wordsOf(each.title));
      const policy = meaningful(wordsOf(each.policy?.title ?? ''));
      const isIn = (words: readonly string[]) => (word: string) =>
        words.some((other) => isMeant(word, other));
      // What the title lacks may name the policy: "why hours probation".
      const ofPolicy = asked.filter((word) => !isIn(title)(word) && isIn(policy)(word));
      const ofTitle = asked.filter((word) => !ofPolicy.includes(word));
      const found = ofTitle.filter(isIn(title)).length;
      return {
        each,
        share: found === 0 ? 0 : (found + ofPolicy.length) / asked.length,
        agreed: agreement(ofTitle, title),
      };
    })
    .filter(({ share }) => share >= ENOUGH);
  const best = Math.max(0, ...scored.map(({ agreed }) => agreed));
  return scored.filter(({ agreed }) => agreed === best).map(({ each }) => each);
}

/**
 * The one that is meant, if one is. A key that several policies use is one question: who names no policy is answered by
 * the main one.
 */
function oneMeant(meant: readonly AskedRequirement[]): AskedRequirement | undefined {
  const [first, ...others] = meant;
  if (!first || others.length === 0) return first;
  const { requirement, title } = first;
  return others.every((each) => each.requirement === requirement) ? { requirement, title } : undefined;
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
  const only = oneMeant(meant);
  if (only) {
    const { requirement, policy } = only;
    const proof = await deps.why({ actorOid, personOid: subject.oid, requirement, policy: policy?.id });
    if (proof.ok) {
      const ofPolicy = policy ? `${policy.id}:` : '';
      const url = links.to(`why/${subject.oid}/${ofPolicy}${requirement}`);
      return { card: whyCard(words, proof.value, { url, name: subject.name }) };
    }
  }
  const offered = (meant.length > 0 ? meant : requirements).slice(0, MOST_OFFERED);
  const which = words.say(message(isOwn ? 'bot.why.which' : 'bot.why.which-of', values));
  return {
    card: messageCard(words, heading, [
      which,
      ...offered.map(({ title, policy }) => titleUnder(title, policy)),
    ]),
  };
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
