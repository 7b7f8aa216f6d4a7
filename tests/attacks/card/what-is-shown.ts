import { expect } from '@jest/globals';
import { aTeam } from '../../builders/bot-values.ts';
import { teamSummaryCard } from '../../../src/cards/team-summary.ts';
import { cardWords } from '../../../src/cards/create-words.ts';
import { eventually } from '../../journeys/support/teams.ts';
import { aMessage, deliverInTime, lastIn } from '../support/activities.ts';
import type { Attack } from '../support/attack.ts';
import { oid } from '../support/people.ts';
import { postAs } from '../support/send.ts';

const AN_HOUR = 3_600_000;
/** Event, attendance, and the activity that attending makes. */
const ROWS_OF_AN_EVENT = 3;
const SECONDS_FOR_A_CARD = 90;

let events = 0;

/** The last card of somebody who was at an event of this name, as JSON. */
async function cardOfAnEvent(title: string): Promise<string> {
  const at = (hoursAgo: number) => new Date(Date.now() - hoursAgo * AN_HOUR).toISOString();
  const scheduled = await postAs('coordinator', '/api/events', {
    formId: `attack-event-${String((events += 1)).padStart(6, '0')}`,
    unit: 'adult-learning',
    title,
    startsAt: at(2),
    endsAt: at(1),
    venue: title,
    provider: title,
    activityType: 'seminar',
    category: 'educational',
  });
  expect([scheduled.status, scheduled.text.slice(0, 300)]).toEqual([201, expect.anything()]);
  const { key } = (JSON.parse(scheduled.text) as { event: { key: string } }).event;
  const taken = await postAs('coordinator', `/api/events/${key}/register`, {
    entries: [{ personOid: oid('guestOfHonour'), status: 'attended' }],
  });
  expect([taken.status, taken.text.slice(0, 300)]).toEqual([200, expect.anything()]);
  return eventually(
    () => lastIn('guestOfHonour'),
    (card) => card.includes(key),
    SECONDS_FOR_A_CARD,
  );
}

/** Every text of a card that Teams reads as Markdown. */
const markdownIn = (card: string): readonly string[] =>
  [...card.matchAll(/\{[^{}]*"type":"TextBlock"[^{}]*\}/g)].map(([block]) => block);

const shows = (title: string, also: (card: string) => void) => ({
  try: async () => {
    const card = await cardOfAnEvent(title);
    expect(card).toContain('eventKey');
    for (const block of markdownIn(card)) expect(block).not.toContain('evil');
    also(card);
    return [];
  },
  status: 200,
  writes: ROWS_OF_AN_EVENT,
  sends: 1,
});

/** Attacks by what somebody wrote, which a card shows to somebody else. */
export const whatIsShown: readonly Attack[] = [
  {
    id: 'CARD-015',
    attack: 'a name that would be a link',
    ...shows('[Reset password](https://evil.example)', (card) => {
      expect(card).toContain('[Reset password](https://evil.example)');
      expect(card).not.toMatch(/"url":"https:\/\/evil/);
    }),
  },
  {
    id: 'CARD-017',
    attack: 'a name that would be a picture',
    ...shows('![](https://evil.example/p.png?u=A)', (card) => {
      expect(card).not.toContain('"type":"Image"');
      expect(card).not.toMatch(/"url":"https:\/\/evil/);
    }),
  },
  {
    id: 'CARD-018',
    attack: 'a name that would be a template',
    ...shows('Evil ${$root.secret} {{secret}} {{DATE(2026-01-01T00:00:00Z)}}', (card) => {
      expect(card).toContain('${$root.secret}');
      expect(card).not.toContain('{{');
    }),
  },
  {
    id: 'CARD-020',
    attack: 'a team of five hundred, whose card must still fit',
    try: async () => {
      const members = Array.from({ length: 250 }, () => aTeam().members).flat();
      const team = aTeam({ needSomething: 500, members });
      const card = teamSummaryCard(cardWords('en-GB'), team, 'https://teams.microsoft.com/l/entity/x');
      expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(80 * 1024);
      return deliverInTime(aMessage('manager', 'my team'));
    },
    status: 200,
    sends: 1,
  },
];
