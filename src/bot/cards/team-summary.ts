import { message } from '../../domain/message.ts';
import type { TeamSummaryMember, TeamSummaryValue } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard, CardElement, Container } from './adaptive-card.ts';
import { cardBytes } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';
import { leaveWords } from './leave-words.ts';
import { needsLines } from './needs-lines.ts';

/** For the people listed; the rest of the card is far smaller than what is left of the limit. */
const BYTES_FOR_PEOPLE = 22 * 1024;
const MOST_NAMES = 40;

const person = (words: Words, member: TeamSummaryMember): Container => ({
  type: 'Container',
  spacing: 'Medium',
  separator: true,
  items: [
    line(bold(member.displayName), ...(member.tag === '' ? [] : [subtle(` · ${member.tag}`)])),
    ...leaveWords(words, member.onLeave).map((each) => line(subtle(each))),
    ...needsLines(words, member),
  ],
});

/** As many as fit, in the order given. */
function fitting(people: readonly Container[]): readonly Container[] {
  let bytes = 0;
  const past = people.findIndex((each) => (bytes += cardBytes(each)) > BYTES_FOR_PEOPLE);
  return past === -1 ? people : people.slice(0, past);
}

/** Names of several in one sentence, with the address of namesakes and who is away. */
function together(
  words: Words,
  sentence: 'bot.team.on-track' | 'bot.team.no-policy',
  members: readonly TeamSummaryMember[],
  days: number,
): CardElement[] {
  if (members.length === 0) return [];
  const shown = members
    .slice(0, MOST_NAMES)
    .map(({ displayName, address, onLeave }) =>
      [
        displayName,
        ...[...(address ? [address] : []), ...leaveWords(words, onLeave)].map((each) => `(${each})`),
      ].join(' '),
    );
  const values = { names: shown.join(', '), more: members.length - shown.length, days };
  return [line(plain(words.say(message(sentence, values))))];
}

/** A manager's reports: who needs something, for what and since when. */
export function teamSummaryCard(words: Words, team: TeamSummaryValue, teamUrl: string): AdaptiveCard {
  const scope = words.say(
    message('bot.team.scope', {
      people: team.people,
      manager: team.managerName,
      date: words.date(team.asOf),
    }),
  );
  const those = (overall: TeamSummaryMember['overall']) =>
    team.members.filter((member) => member.overall === overall);
  const [inNeed, onTrack, unknown] = [those('action-needed'), those('on-track'), those('unknown')];
  // Said of everybody, so the shortest of their windows.
  const days = Math.min(...onTrack.map(({ warningDays }) => warningDays));
  const counts =
    inNeed.length === 0 && onTrack.length === 0
      ? words.say(message('bot.team.none-judged'))
      : words.say(message('bot.team.counts', { count: team.needSomething, people: team.people }));
  const shown = fitting(inNeed.map((member) => person(words, member)));
  const left = inNeed.length - shown.length;
  return card(
    words,
    `${scope} ${counts}`,
    [
      heading(words.say(message('bot.team.heading'))),
      line(plain(scope)),
      line(bold(counts)),
      ...shown,
      ...(left > 0 ? [line(plain(words.say(message('bot.team.more', { count: left }))))] : []),
      ...together(words, 'bot.team.on-track', onTrack, days),
      ...together(words, 'bot.team.no-policy', unknown, days),
    ],
    [openUrl(words.say(message('bot.team.open')), teamUrl)],
  );
}
