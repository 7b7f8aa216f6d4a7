import { message } from '../../domain/message.ts';
import type { TeamSummaryMember, TeamSummaryValue } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard, CardElement, Container } from './adaptive-card.ts';
import { cardBytes } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';
import { needsLines } from './needs-lines.ts';

/** For the people listed; the rest of the card is far smaller than what is left of the limit. */
const BYTES_FOR_PEOPLE = 22 * 1024;
const MOST_NAMES = 40;

const needsSomething = ({ overdue, dueSoon }: TeamSummaryMember) => overdue.length + dueSoon.length > 0;

const person = (words: Words, member: TeamSummaryMember): Container => ({
  type: 'Container',
  spacing: 'Medium',
  separator: true,
  items: [
    line(bold(member.displayName), ...(member.roleLabel === '' ? [] : [subtle(` · ${member.roleLabel}`)])),
    ...needsLines(words, member),
  ],
});

/** As many as fit, in the order given. */
function fitting(people: readonly Container[]): readonly Container[] {
  let bytes = 0;
  const past = people.findIndex((each) => (bytes += cardBytes(each)) > BYTES_FOR_PEOPLE);
  return past === -1 ? people : people.slice(0, past);
}

function upToDate(words: Words, members: readonly TeamSummaryMember[]): CardElement[] {
  if (members.length === 0) return [];
  const shown = members.slice(0, MOST_NAMES).map(({ displayName }) => displayName);
  const values = { names: shown.join(', '), more: members.length - shown.length };
  return [line(plain(words.say(message('bot.team.up-to-date', values))))];
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
  const counts = words.say(message('bot.team.counts', { count: team.needSomething, people: team.people }));
  const inNeed = team.members.filter(needsSomething);
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
      ...upToDate(
        words,
        team.members.filter((member) => !needsSomething(member)),
      ),
    ],
    [openUrl(words.say(message('bot.team.open')), teamUrl)],
  );
}
