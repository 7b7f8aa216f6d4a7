import { message } from '../../domain/message.ts';
import type { MyStandingValue } from '../bot-deps.ts';
import type { Words } from '../words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, heading, line, openUrl, plain, subtle } from './elements.ts';
import { leaveWords } from './leave-words.ts';
import { needsLines } from './needs-lines.ts';

/** More than a person can act on; the tab has the rest. */
const MOST_ITEMS = 20;

/** What is overdue, to do and due soon, in that order, then the hours: no number stands above something late. */
export function myStandingCard(words: Words, standing: MyStandingValue, tabUrl: string): AdaptiveCard {
  const { displayName, policyTitle, asOf, hours, overdue, toDo, dueSoon, later, warningDays } = standing;
  const scope = words.say(
    message('bot.standing.scope', { name: displayName, policy: policyTitle, date: words.date(asOf) }),
  );
  const counted = hours.map(({ policyTitle: policy, counted: done, required }) => {
    const values = { counted: done, required: words.hours(required) };
    return words.say(
      policy === undefined
        ? message('bot.standing.hours', values)
        : message('bot.standing.hours-under', { ...values, policy }),
    );
  });
  const counts = words.say(
    message('bot.standing.counts', {
      overdue: overdue.length,
      toDo: toDo.length,
      dueSoon: dueSoon.length,
      days: warningDays,
      later,
    }),
  );
  const leave = leaveWords(words, standing.onLeave);
  const lines = needsLines(words, standing);
  const left = lines.length - MOST_ITEMS;
  return card(
    words,
    [scope, ...leave, counts, ...counted].join(' '),
    [
      heading(words.say(message('bot.standing.heading'))),
      line(subtle(scope)),
      ...leave.map((each) => line(plain(each))),
      line(bold(counts)),
      ...lines.slice(0, MOST_ITEMS),
      ...(left > 0 ? [line(plain(words.say(message('bot.standing.more', { count: left }))))] : []),
      ...counted.map((each) => line(plain(each))),
    ],
    [openUrl(words.say(message('bot.standing.open')), tabUrl)],
  );
}
