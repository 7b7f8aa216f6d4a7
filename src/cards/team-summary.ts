import { catalogue, messageOf } from '../domain/message.ts';
import { tagText } from '../domain/people/person-tag.ts';
import type { TeamMemberValue, TeamSummaryValue } from '../use-cases/team/team-summary.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard, CardElement, Container } from './adaptive-card.ts';
import { cardBytes } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';
import { leaveWords } from './leave-words.ts';
import { needsLines } from './needs-lines.ts';

const message = messageOf<typeof teamSummaryWords>();

export const teamSummaryWords = catalogue(
  {
    'card.team.heading': 'My team',
    'card.team.scope':
      '{people, plural, one {# person who reports} other {# people who report}} to {manager}, on {date}.',
    'card.team.counts':
      '{count, plural, =0 {Nobody has anything overdue, to do without a date, or due soon.} one {# of {people} needs something.} other {# of {people} need something.}}',
    'card.team.none-judged': 'No CPD policy applies to them yet, so nothing can be said of anybody.',
    'card.team.on-track':
      'Nothing overdue, nothing due {days, plural, =0 {today} one {in the next day} other {in the next # days}}: {names}{more, plural, =0 {.} one { and # more.} other { and # more.}}',
    'card.team.no-policy':
      'No CPD policy applies yet: {names}{more, plural, =0 {.} one { and # more.} other { and # more.}}',
    'card.team.more':
      '{count, plural, one {# more person needs something: they are in the tab.} other {# more people need something: they are in the tab.}}',
    'card.team.open': 'Open my team',
  },
  {
    'card.team.heading': 'Fy nhîm',
    'card.team.scope':
      '{people, plural, one {# person} two {# berson} other {# o bobl}} sy’n atebol i {manager}, ar {date}.',
    'card.team.counts':
      '{count, plural, =0 {Nid oes gan neb ddim yn hwyr, i’w wneud heb ddyddiad, nac yn ddyledus cyn hir.} other {Mae angen rhywbeth ar # o {people}.}}',
    'card.team.none-judged': 'Nid oes polisi DPP ar eu cyfer eto, felly ni ellir dweud dim am neb.',
    'card.team.on-track':
      'Dim yn hwyr, dim yn ddyledus {days, plural, =0 {heddiw} two {yn ystod y # ddiwrnod nesaf} other {yn ystod y # diwrnod nesaf}}: {names}{more, plural, =0 {.} other { a # arall.}}',
    'card.team.no-policy':
      'Nid oes polisi DPP ar eu cyfer eto: {names}{more, plural, =0 {.} other { a # arall.}}',
    'card.team.more': '{count, plural, other {Mae angen rhywbeth ar # arall: maent yn y tab.}}',
    'card.team.open': 'Agor fy nhîm',
  },
);

/** For the people listed; the rest of the card is far smaller than what is left of the limit. */
const BYTES_FOR_PEOPLE = 22 * 1024;
const MOST_NAMES = 40;

/** Job title, unit and, among namesakes, address; who has no job title is told by their role. */
const toldApart = ({ tag, roleLabel }: TeamMemberValue): string =>
  tagText({ ...tag, jobTitle: tag.jobTitle === '' ? roleLabel : tag.jobTitle });

function personOf(words: Words, member: TeamMemberValue): Container {
  const { person, onLeave, needs } = member;
  const tag = toldApart(member);
  return {
    type: 'Container',
    spacing: 'Medium',
    separator: true,
    items: [
      line(bold(person.displayName), ...(tag === '' ? [] : [subtle(` · ${tag}`)])),
      ...leaveWords(words, onLeave).map((each) => line(subtle(each))),
      ...needsLines(words, needs),
    ],
  };
}

/** As many as fit, in the order given. */
function fitting(people: readonly Container[]): readonly Container[] {
  let bytes = 0;
  const past = people.findIndex((each) => (bytes += cardBytes(each)) > BYTES_FOR_PEOPLE);
  return past === -1 ? people : people.slice(0, past);
}

/** Names of several in one sentence, with the address of namesakes and who is away. */
function together(
  words: Words,
  sentence: 'card.team.on-track' | 'card.team.no-policy',
  members: readonly TeamMemberValue[],
  days: number,
): CardElement[] {
  if (members.length === 0) return [];
  const shown = members
    .slice(0, MOST_NAMES)
    .map(({ person, tag, onLeave }) =>
      [
        person.displayName,
        ...[...(tag.address ? [tag.address] : []), ...leaveWords(words, onLeave)].map((each) => `(${each})`),
      ].join(' '),
    );
  const values = { names: shown.join(', '), more: members.length - shown.length, days };
  return [line(plain(words.say(message(sentence, values))))];
}

/** A manager's reports: who needs something, for what and since when. */
export function teamSummaryCard(words: Words, team: TeamSummaryValue, teamUrl: string): AdaptiveCard {
  const scope = words.say(
    message('card.team.scope', {
      people: team.members.length,
      manager: team.managerName,
      date: words.date(team.asOf),
    }),
  );
  const those = (overall: TeamMemberValue['overall']) =>
    team.members.filter((member) => member.overall === overall);
  const [inNeed, onTrack, unknown] = [those('action-needed'), those('on-track'), those('unknown')];
  // Said of everybody, so the shortest of their windows.
  const days = Math.min(...onTrack.map(({ needs }) => needs.warningDays));
  const counts =
    inNeed.length === 0 && onTrack.length === 0
      ? words.say(message('card.team.none-judged'))
      : words.say(message('card.team.counts', { count: team.needSomething, people: team.members.length }));
  const shown = fitting(inNeed.map((member) => personOf(words, member)));
  const left = inNeed.length - shown.length;
  return card(
    words,
    `${scope} ${counts}`,
    [
      heading(words.say(message('card.team.heading'))),
      line(plain(scope)),
      line(bold(counts)),
      ...shown,
      ...(left > 0 ? [line(plain(words.say(message('card.team.more', { count: left }))))] : []),
      ...together(words, 'card.team.on-track', onTrack, days),
      ...together(words, 'card.team.no-policy', unknown, days),
    ],
    [openUrl(words.say(message('card.team.open')), teamUrl)],
  );
}
