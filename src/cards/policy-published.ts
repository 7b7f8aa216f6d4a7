import { catalogue, messageOf } from '../domain/message.ts';
import type { PolicyAnnouncementValue } from '../use-cases/policies/policy-announcement.ts';
import type { Words } from './words.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { bold, card, execute, heading, line, openUrl, plain, subtle, primary } from './elements.ts';

const message = messageOf<typeof policyPublishedWords>();

export const policyPublishedWords = catalogue(
  {
    'card.policy.heading': 'A rule is changing',
    'card.policy.from': '{policy}, from {date}.',
    'card.policy.change': '{title}: it is judged by the new rule from then.',
    'card.policy.change-due': '{title}: then due by {date}.',
    'card.policy.confirm': 'I have read this',
    'card.policy.read': 'You have confirmed that you read this. Thank you.',
    'card.policy.open': 'Open my CPD',
  },
  {
    'card.policy.heading': 'Mae rheol yn newid',
    'card.policy.from': '{policy}, o {date}.',
    'card.policy.change': '{title}: fe’i bernir yn ôl y rheol newydd o hynny ymlaen.',
    'card.policy.change-due': '{title}: i’w wneud wedyn erbyn {date}.',
    'card.policy.confirm': 'Rwyf wedi darllen hwn',
    'card.policy.read': 'Rydych wedi cadarnhau eich bod wedi darllen hwn. Diolch.',
    'card.policy.open': 'Agor fy DPP',
  },
);

export const POLICY_READ_VERB = 'policy.read';

/** More than a person can act on; the tab has the rest. */
const MOST_CHANGES = 10;

/** Tells a person what a new version of their policy changes for them, and lets them say that they have read it. */
export function policyPublishedCard(
  words: Words,
  versionKey: string,
  { policyTitle, effectiveFrom, announcement, changes, isRead }: PolicyAnnouncementValue,
  tabUrl: string,
): AdaptiveCard {
  const say = (...sentence: Parameters<typeof message>) => words.say(message(...sentence));
  const from = say('card.policy.from', { policy: policyTitle, date: words.date(effectiveFrom) });
  const changeLines = changes
    .slice(0, MOST_CHANGES)
    .map(({ title, dueOn }) =>
      dueOn === null
        ? say('card.policy.change', { title })
        : say('card.policy.change-due', { title, date: words.date(dueOn) }),
    );
  return card(
    words,
    [say('card.policy.heading'), from, announcement].join(' '),
    [
      heading(say('card.policy.heading')),
      line(bold(from)),
      ...(announcement === '' ? [] : [line(plain(announcement))]),
      ...changeLines.map((each) => line(plain(each))),
      ...(isRead ? [line(subtle(say('card.policy.read')))] : []),
    ],
    [
      ...(isRead ? [] : [primary(execute(say('card.policy.confirm'), POLICY_READ_VERB, { versionKey }))]),
      openUrl(say('card.policy.open'), tabUrl),
    ],
  );
}
