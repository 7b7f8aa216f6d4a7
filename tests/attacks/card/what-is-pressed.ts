import { expect } from '@jest/globals';
import { rowsOf } from '../../journeys/support/microsoft.ts';
import { aMessage, aPress, deliverInTime, lastIn, statusInside } from '../support/activities.ts';
import type { Attack } from '../support/attack.ts';
import { eventOfTheDemo } from '../support/events.ts';
import { oid, people } from '../support/people.ts';
import type { Part } from '../support/people.ts';
import type { Answer } from '../support/send.ts';
import { inTurn } from '../support/send.ts';

const EVALUATION = 'evaluation.submit';

const eventKey = async (which?: 'dyslexia' | 'refresher') => (await eventOfTheDemo(which)).key;

const answers = async (part: Part, change: Readonly<Record<string, unknown>>): Promise<Answer> =>
  deliverInTime(aPress(part, EVALUATION, { eventKey: await eventKey(), rating: 'good', ...change }));

const inside =
  (...statuses: readonly number[]) =>
  (got: readonly Answer[]) =>
    expect(got.map(statusInside)).toEqual(got.map((_answer, index) => statuses[index] ?? statuses[0]));

const NOT_SIGNED = {
  status: 200,
  because: 'a card carries no signature: it names an event, and whose form that is, is asked when it is sent',
};

/** Attacks by a press of a button: everything in it is the client’s word. */
export const whatIsPressed: readonly Attack[] = [
  {
    id: 'CARD-002',
    attack: 'names another person in an answer',
    try: () =>
      inTurn(
        ['personId', 'personOid', 'actorOid'].map(
          (name) => () => answers('staff', { [name]: oid('stranger') }),
        ),
      ),
    status: 200,
    also: inside(400),
  },
  {
    id: 'CARD-003',
    attack: 'names an event that they were not at',
    try: async () => {
      const data = { eventKey: await eventKey('refresher'), rating: 'good' };
      return deliverInTime(aPress('staff', EVALUATION, data));
    },
    status: 200,
    insteadOf: {
      status: 200,
      because: 'inside stands 404 for 403: an event of others is answered as none is',
    },
    also: inside(404),
  },
  {
    id: 'CARD-005',
    attack: 'changes a sign of what names the form, or leaves it out',
    try: async () => {
      const key = await eventKey();
      const changed = key.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
      return inTurn([
        () => answers('staff', { eventKey: changed }),
        () => answers('staff', { eventKey: undefined }),
        () => answers('staff', { eventKey: '__proto__' }),
      ]);
    },
    status: 200,
    insteadOf: NOT_SIGNED,
    also: inside(404, 400, 404),
  },
  {
    id: 'CARD-006',
    attack: 'answers a question that the form does not have any more',
    try: () => answers('staff', { 'a-question-of-long-ago': 'yes' }),
    status: 200,
    also: inside(400),
  },
  {
    id: 'CARD-008',
    attack: 'presses twice at once, on two devices',
    try: () => Promise.all([answers('doubleClicker', {}), answers('doubleClicker', {})]),
    status: 200,
    writes: 1,
    also: async (got) => {
      inside(200)(got);
      const rows = await rowsOf('evaluations');
      expect(rows.filter(({ PersonOid }) => PersonOid === oid('doubleClicker'))).toHaveLength(1);
    },
  },
  {
    id: 'CARD-009',
    attack: 'sends more than the card asks',
    try: () =>
      inTurn([
        () => answers('staff', { score: 5 }),
        () => answers('staff', { isManager: true }),
        () => answers('staff', { answers: { q999: 'x' } }),
        () => answers('staff', { rating: 'superb' }),
        () => answers('staff', { rating: 5 }),
      ]),
    status: 200,
    also: inside(400),
  },
  {
    id: 'CARD-011',
    attack: 'presses a button on somebody else’s card',
    try: () => inTurn([() => answers('absentee', {}), () => answers('stranger', {})]),
    status: 200,
    insteadOf: { status: 200, because: 'inside stands 404 for 403: a form of others is answered as none is' },
    also: inside(404),
  },
  {
    id: 'CARD-012',
    attack: 'asks for the view of another',
    try: () =>
      inTurn([
        () => deliverInTime(aPress('staff', 'refresh', { viewAs: oid('otherManager') })),
        () => deliverInTime(aPress('staff', 'standing.show', { person: oid('stranger') })),
        () => deliverInTime(aPress('staff', 'why.show', { person: oid('stranger'), requirement: 'gdpr' })),
        () =>
          deliverInTime(aPress('staff', 'command.run', { command: 'my-team', viewAs: oid('otherManager') })),
      ]),
    status: 200,
    neverShown: () => [people.stranger, people.otherManager],
    also: inside(400, 404, 404, 400),
  },
  {
    id: 'CARD-014',
    attack: 'approves by a verb that no card has',
    try: () => deliverInTime(aPress('manager', 'approve', { recordId: oid('stranger') })),
    status: 200,
    insteadOf: { status: 200, because: 'inside stands 400 for 403: no card asks anybody to approve' },
    also: inside(400),
  },
  {
    id: 'CARD-023',
    attack: 'a form of a dialog that the bot never opened',
    try: () => {
      const dialog = (name: string) =>
        aMessage('stranger', '', {
          type: 'invoke',
          name,
          text: undefined,
          value: { data: { verb: 'adminReset' }, commandId: 'adminReset', context: { theme: 'default' } },
        });
      return inTurn(
        ['task/submit', 'task/fetch', 'composeExtension/submitAction', 'signin/verifyState'].map(
          (name) => () => deliverInTime(dialog(name)),
        ),
      );
    },
    status: 200,
    also: inside(400),
  },
  {
    id: 'CARD-021',
    attack: 'looks into what the buttons carry: nobody’s address, name or score',
    try: () => deliverInTime(aMessage('lead', 'my cpd')),
    status: 200,
    sends: 1,
    also: async () => {
      const shown = await Promise.all((Object.keys(people) as Part[]).map(lastIn));
      const carried = shown.flatMap((card) =>
        [...card.matchAll(/"data":(\{[^{}]*\})/g)].map(([, data]) => data ?? ''),
      );
      expect(carried.length).toBeGreaterThan(0);
      const names = carried.flatMap((data) => Object.keys(JSON.parse(data) as object));
      const known = [
        'eventKey',
        'versionKey',
        'command',
        'requirement',
        'policy',
        'person',
        'about',
        'corrects',
        'verb',
      ];
      expect(names.filter((name) => !known.includes(name))).toEqual([]);
      for (const data of carried) {
        expect(data).not.toContain('@');
        for (const name of Object.values(people)) expect(data).not.toContain(name);
      }
    },
  },
];
