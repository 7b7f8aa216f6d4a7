import type { whyWords } from '../../cards/why.ts';
import { catalogue, messageOf } from '../../domain/message.ts';
import { titleUnder } from '../../domain/policies/title-under.ts';
import { readWhy } from '../../use-cases/standing/read-why.ts';
import type { AskedRequirement } from '../../use-cases/standing/requirements-of-person.ts';
import { requirementsOfPerson } from '../../use-cases/standing/requirements-of-person.ts';
import { choiceCard } from '../../cards/choice.ts';
import { messageCard } from '../../cards/message.ts';
import { WHY_VERB, whyCard } from '../../cards/why.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Words } from '../../cards/words.ts';
import { agreement, isMeant, meaningful, wordsWritten } from './agreement.ts';
import type { AskedWhy } from './asked-why.ts';
import type { CommandTools } from './command.ts';
import type { PersonAskedAbout } from './person-meant.ts';
import { personMeant } from './person-meant.ts';

const message = messageOf<typeof whyWords | typeof explainWords>();

export const explainWords = catalogue(
  {
    'bot.why.which': 'Which of these do you mean?',
    'bot.why.which-of': 'Which of these do you mean, for {name}?',
    'bot.why.nothing': 'Nothing is asked of you by a policy that I know, so there is nothing to explain.',
    'bot.why.nothing-of':
      'Nothing is asked of {name} by a policy that I know, so there is nothing to explain.',
  },
  {
    'bot.why.which': 'Pa un o’r rhain?',
    'bot.why.which-of': 'Pa un o’r rhain, ar gyfer {name}?',
    'bot.why.nothing': 'Nid oes polisi sy’n hysbys i mi yn gofyn dim gennych, felly nid oes dim i’w egluro.',
    'bot.why.nothing-of':
      'Nid oes polisi sy’n hysbys i mi yn gofyn dim gan {name}, felly nid oes dim i’w egluro.',
  },
);

/** Share of what was typed that must stand in the title. */
const ENOUGH = 0.6;

/** Those whose title agrees most with what was asked: one, or several that agree alike; none when none does. */
function meantBy(
  asked: readonly string[],
  requirements: readonly AskedRequirement[],
): readonly AskedRequirement[] {
  const scored = requirements
    .map((each) => {
      const title = meaningful(wordsWritten(each.title));
      const policy = meaningful(wordsWritten(each.policy?.title ?? ''));
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

interface AskedOf {
  readonly actorOid: string;
  readonly subject: PersonAskedAbout;
  readonly words: Words;
}

/** The proof of one requirement; undefined where it is not asked of the person, or not the actor's to read. */
export function proofReply(
  { actorOid, subject, words }: AskedOf,
  { requirement, policy }: { readonly requirement: string; readonly policy: string | undefined },
  { deps, links }: CommandTools,
): Reply | undefined {
  const why = readWhy(deps, { actorOid, personOid: subject.oid, requirement, policy });
  if (!why.ok) return undefined;
  const ofPolicy = policy === undefined ? '' : `${policy}:`;
  const url = links.to(`why/${subject.oid}/${ofPolicy}${requirement}`);
  return { card: whyCard(words, why.value.proof, { url, name: subject.name }) };
}

/** The proof of what is meant, else what can be meant, a button each. */
export function proofOrChoice(asked: AskedOf, about: readonly string[], tools: CommandTools): Reply {
  const { actorOid, subject, words } = asked;
  const heading = words.say(message('card.why.heading'));
  const values = { name: subject.name ?? '' };
  const isOwn = subject.name === undefined;
  const requirements = requirementsOfPerson(tools.deps, { actorOid, personOid: subject.oid });
  if (requirements.length === 0) {
    if (isOwn) return { text: words.say(message('bot.why.nothing')) };
    return { card: messageCard(words, heading, [words.say(message('bot.why.nothing-of', values))]) };
  }
  const meant = about.length === 0 ? requirements : meantBy(about, requirements);
  const only = oneMeant(meant);
  const proof = only && proofReply(asked, { requirement: only.requirement, policy: only.policy?.id }, tools);
  if (proof) return proof;
  return {
    card: choiceCard(words, {
      heading,
      question: words.say(message(isOwn ? 'bot.why.which' : 'bot.why.which-of', values)),
      verb: WHY_VERB,
      choices: (meant.length > 0 ? meant : requirements).map(({ requirement, title, policy }) => ({
        title: titleUnder(title, policy),
        data: {
          requirement,
          ...(policy && { policy: policy.id }),
          ...(isOwn ? {} : { person: subject.oid }),
        },
      })),
    }),
  };
}

/** Why what was asked about stands as it does, of whomever it was asked. */
export function explain(
  { personOid, words }: Pick<Turn, 'personOid' | 'words'>,
  { about, name }: AskedWhy,
  tools: CommandTools,
): Reply {
  const answer = (subject: PersonAskedAbout) =>
    proofOrChoice({ actorOid: personOid, subject, words }, about, tools);
  if (name === undefined) return answer({ oid: personOid, name: undefined });
  const meant = personMeant(
    { actorOid: personOid, name, words },
    { verb: WHY_VERB, data: about.length === 0 ? {} : { about: about.join(' ') } },
    tools,
  );
  if ('reply' in meant) return meant.reply;
  return answer(meant.subject);
}
