import { message } from '../../domain/message.ts';
import { messageCard } from '../cards/message.ts';
import { whyCard } from '../cards/why.ts';
import { agreement, isMeant, meaningful, wordsOf } from './agreement.ts';
import type { Command } from './command.ts';

interface Asked {
  readonly requirement: string;
  readonly title: string;
}

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

/** `why safeguarding`: the clause, what counts and what does not, and the next step, as the tab's page has them. */
export const why: Command = {
  id: 'why',
  phrases: { en: ['why'], cy: ['pam'] },
  isOpening: true,
  isPersonal: true,
  async answer({ personOid, words }, { deps, links }, text) {
    const requirements = await deps.myRequirements(personOid);
    if (requirements.length === 0) return { text: words.say(message('bot.why.nothing')) };
    const asked = meaningful(wordsOf(text).slice(1)).filter((word) => word !== 'my' && word !== 'fy');
    const meant = asked.length === 0 ? requirements : meantBy(asked, requirements);
    const [only, another] = meant;
    if (only && !another) {
      const proof = await deps.why({ actorOid: personOid, requirement: only.requirement });
      if (proof.ok)
        return { card: whyCard(words, proof.value, links.to(`why/${personOid}/${only.requirement}`)) };
    }
    const offered = (meant.length > 0 ? meant : requirements).slice(0, MOST_OFFERED);
    const which = words.say(message('bot.why.which'));
    const titles = offered.map(({ title }) => title);
    return { card: messageCard(words, words.say(message('bot.why.heading')), [which, ...titles]) };
  },
};
