import { expect } from '@jest/globals';
import { rowsOf } from '../journeys/support/microsoft.ts';
import { eventually } from '../journeys/support/teams.ts';
import { tryAttacks } from './support/attack.ts';
import { oid, people } from './support/people.ts';
import type { Part } from './support/people.ts';
import { getAs, inTurn, postAs } from './support/send.ts';
import type { Answer } from './support/send.ts';
import { sendsSoFar } from './support/stand-in.ts';

const of = (part: Part): string => `/api/people/${oid(part)}`;

const need = (formId: string, source: string) => ({
  formId,
  text: 'Calm in a full room',
  source,
  evidence: 'Upheld on 3 November.',
  raisedOn: '2026-11-03',
});

const goal = (formId: string) => ({ formId, text: 'A diploma of another', targetOn: '2027-07-31' });

const brought = {
  is: 'activity',
  title: 'Done elsewhere',
  typeLabel: 'Webinar',
  completedOn: '2024-03-02',
  minutes: 60,
  reflection: '',
};
const archive = (formId: string) => ({
  formId,
  archive: {
    number: 'a'.repeat(64),
    organisationName: 'Elsewhere',
    personName: 'Somebody',
    madeByName: 'Somebody',
    madeOn: '2026-08-31',
  },
  items: [brought],
});

const keysOf = async (list: 'goals' | 'needs', part: Part): Promise<readonly string[]> =>
  (await rowsOf(list)).filter(({ PersonOid }) => PersonOid === oid(part)).map(({ Key }) => String(Key));

interface MeetingsPage {
  readonly meetings: readonly { readonly key: string; readonly state: string }[];
}
interface MeetingPage {
  readonly hash: string;
  readonly signatories: readonly { readonly as: string }[];
  readonly maySignAs: readonly string[];
}

const read = async <Page>(part: Part, path: string): Promise<Page> =>
  JSON.parse((await getAs(part, path)).text) as Page;

const firstMeeting = async (part: Part): Promise<string> => {
  const { meetings } = await read<MeetingsPage>(part, `${of(part)}/review-meetings`);
  const [meeting] = meetings;
  if (!meeting) throw new Error(`${people[part]} has no review meeting.`);
  return meeting.key;
};

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);

tryAttacks('plans, reviews and archives', [
  {
    id: 'reads and writes the plan of another',
    attack: 'each address of a plan, a review meeting and an archive with somebody else’s id',
    try: () =>
      inTurn([
        () => getAs('staff', `${of('stranger')}/plan`),
        () => getAs('staff', `${of('stranger')}/review-meetings`),
        () => getAs('staff', `${of('stranger')}/review-meetings/__proto__`),
        () => postAs('staff', `${of('stranger')}/archives`, {}),
        () => postAs('manager', `${of('stranger')}/archives`, {}),
        () => getAs('staff', `${of('stranger')}/brought-archives`),
        () => getAs('manager', `${of('staff')}/brought-archives`),
        () => postAs('staff', `${of('stranger')}/archives-looked-into`, { items: [brought] }),
        () => postAs('manager', `${of('staff')}/brought-archives`, archive('attack-archive-000001')),
        () => postAs('lead', `${of('staff')}/brought-archives`, archive('attack-archive-000002')),
        () => postAs('staff', `${of('staff')}/brought-archives/${'a'.repeat(64)}/withdrawal`, {}),
        () => getAs('staff', `${of('stranger')}/self-assessments`),
        () => getAs('staff', `${of('stranger')}/files`),
        () => getAs('staff', `${of('stranger')}/files/${'a'.repeat(64)}`),
        () => postAs('staff', `${of('stranger')}/self-assessments`, { framework: 'etf-2022' }),
        () =>
          postAs('staff', `${of('stranger')}/files/attack-file-000001`, {
            record: 'a'.repeat(64),
            bytes: 10,
          }),
        () => postAs('staff', `${of('stranger')}/goals`, goal('attack-goal-000001')),
        () => postAs('staff', `${of('stranger')}/suggested-goals`, goal('attack-goal-000002')),
        () => postAs('staff', `${of('teammate')}/needs`, need('attack-need-000001', 'self-evaluation')),
        () =>
          postAs('staff', `${of('teammate')}/review-meetings`, { kind: 'annual', plannedOn: '2026-12-10' }),
      ]),
    status: 404,
    neverShown: () => [people.stranger],
  },
  {
    id: 'names a goal of another under their own name',
    attack: 'keys of somebody else’s goals, and names that every object has, behind one’s own id',
    try: async () => {
      const others = [...(await keysOf('goals', 'lead')), ...(await keysOf('goals', 'teammate'))];
      const keys = [...others.slice(0, 3), '__proto__', 'constructor'];
      return inTurn(
        keys.flatMap((key) => [
          () =>
            postAs('staff', `${of('staff')}/goals/${key}`, {
              version: '1',
              change: { to: 'done', outcome: 'Mine' },
            }),
          () =>
            postAs('staff', `${of('staff')}/goals/${key}/notes`, {
              formId: 'attack-note-000001',
              text: 'Mine',
            }),
        ]),
      );
    },
    status: 404,
  },
  {
    id: 'reads what a complaint says of somebody',
    attack: 'a need that few may read, by who reads the rest of the plan',
    try: async () => {
      const complaint = { ...need('attack-need-000002', 'complaint'), text: 'Words of the complaint' };
      expect((await postAs('manager', `${of('staff')}/needs`, complaint)).status).toBe(201);
      expect((await getAs('manager', `${of('staff')}/plan`)).text).toContain('Words of the complaint');
      // A coordinator may raise needs, but none of that source.
      const refused = await postAs(
        'coordinator',
        `${of('staff')}/needs`,
        need('attack-need-000003', 'complaint'),
      );
      expect(refused.status).toBe(400);
      return inTurn([
        () => getAs('coordinator', `${of('staff')}/plan`),
        () => getAs('coordinator', `${of('staff')}/record`),
      ]);
    },
    status: 200,
    writes: 1,
    neverShown: () => ['Words of the complaint', 'Upheld on 3 November.'],
  },
  {
    id: 'writes what a plan cannot hold',
    attack: 'goals of ten thousand characters, of no day, before they begin, for less than nothing',
    try: () =>
      inTurn(
        [
          { text: 'x'.repeat(10_000) },
          { targetOn: '2026-02-30' },
          { targetOn: 'soon' },
          { costPence: -1 },
          { costPence: 0.5 },
          { standards: Array.from({ length: 500 }, (_, place) => `s${place}`) },
          { need: '../needs' },
          { choices: { 'nobody-asks': 'x' } },
          { choices: { constructor: 'x' } },
          { choices: Object.fromEntries(Array.from({ length: 500 }, (_none, place) => [`c${place}`, 'x'])) },
          { fromTarget: { meeting: 'a'.repeat(64), place: 0 } },
          { fromTarget: { meeting: '__proto__', place: -1 } },
          { personOid: oid('stranger') },
        ].map(
          (changes) => () =>
            postAs('staff', `${of('staff')}/goals`, { ...goal('attack-goal-000003'), ...changes }),
        ),
      ),
    status: 400,
  },
  {
    id: 'signs for another',
    attack: 'a review meeting signed, held or written in by whoever is not who the field is for',
    try: async () => {
      const sent = sendsSoFar();
      const begun = await postAs('manager', `${of('staff')}/review-meetings`, {
        kind: 'mid-year',
        plannedOn: '2026-12-10',
      });
      expect(begun.status).toBe(201);
      // The person is told by the bot.
      await eventually(
        () => Promise.resolve(sendsSoFar()),
        (now) => now > sent,
      );
      const meeting = `${of('staff')}/review-meetings/${await firstMeeting('staff')}`;
      const { hash, signatories } = await read<MeetingPage>('manager', meeting);
      for (const part of ['teammate', 'otherManager', 'coordinator', 'trustee'] as const) {
        const refused = await inTurn([
          () => postAs(part, `${meeting}/signature`, { as: signatories[0]?.as, hash }),
          () => postAs(part, meeting, { change: { to: 'words', text: 'Mine', was: '' } }),
          () => postAs(part, meeting, { change: { to: 'hold', heldOn: '2026-11-29' } }),
        ]);
        expect([part, statuses(refused).filter((status) => ![403, 404].includes(status))]).toEqual([
          part,
          [],
        ]);
      }
      // Nobody has held it: nobody signs it, in any name.
      const signed = await inTurn(
        [...signatories.map(({ as }) => as), 'Head teacher', '__proto__', ''].flatMap((as) => [
          () => postAs('staff', `${meeting}/signature`, { as, hash }),
          () => postAs('manager', `${meeting}/signature`, { as, hash: 'another' }),
        ]),
      );
      expect(statuses(signed).filter((status) => ![400, 403].includes(status))).toEqual([]);
      const after = await read<MeetingPage>('manager', meeting);
      expect(after.signatories).toEqual(signatories);
      return [];
    },
    status: 400,
    writes: 1,
    sends: 1,
  },
  {
    id: 'brings in what no archive holds',
    attack:
      'archives of no number, of days that have not been, of more items than one call takes, with columns that no form has',
    try: () =>
      inTurn(
        [
          { items: [] },
          { items: Array.from({ length: 21 }, () => brought) },
          { items: [{ ...brought, completedOn: '2027-02-03' }] },
          { items: [{ ...brought, completedOn: '2026-02-30' }] },
          { items: [{ ...brought, minutes: 1e9 }] },
          { items: [{ ...brought, title: 'x'.repeat(10_000) }] },
          { items: [{ ...brought, title: 'abc\u202Edcb' }] },
          { items: [{ ...brought, personOid: oid('stranger') }] },
          {
            items: [
              { is: 'entry', kind: 'training', kindLabel: 'Training', lines: [], fields: { about: [{}] } },
            ],
          },
          { archive: { ...archive('attack-archive-000003').archive, number: '../1' } },
          { formId: 'short' },
        ].map(
          (change) => () =>
            postAs('staff', `${of('staff')}/brought-archives`, {
              ...archive('attack-archive-000003'),
              ...change,
            }),
        ),
      ),
    status: 400,
  },
  {
    id: 'says that an archive is the organisation’s',
    attack: 'numbers and signatures that nobody made, and one that was made for another number',
    try: async () => {
      const made = JSON.parse((await postAs('staff', `${of('staff')}/archives`, {})).text) as {
        readonly number: string;
        readonly files: readonly { readonly name: string; readonly text: string }[];
      };
      const [, signature = ''] =
        made.files
          .find(({ name }) => name === 'SIGNATURE')
          ?.text.trim()
          .split(' ') ?? [];
      const ours = await getAs('stranger', `/api/archives/${made.number}/${signature}`);
      expect(JSON.parse(ours.text)).toEqual({ isOurs: true });
      const other = made.number.replace(/^./, (sign) => (sign === 'a' ? 'b' : 'a'));
      return inTurn([
        () => getAs('stranger', `/api/archives/${other}/${signature}`),
        () => getAs('stranger', `/api/archives/${made.number}/${signature.slice(1)}`),
        () => getAs('stranger', `/api/archives/${made.number}/x`),
      ]);
    },
    status: 200,
    also: (answers) => answers.forEach(({ text }) => expect(JSON.parse(text)).toEqual({ isOurs: false })),
  },
  {
    id: 'reads and writes who may join another unit',
    attack: 'each address of a candidate by whoever neither interviews them nor looks after their unit',
    try: async () => {
      const added = await postAs('lead', '/api/candidates', {
        formId: 'attack-candidate-01',
        displayName: 'A secret candidate',
        unit: 'adult-learning',
        roles: [],
        interviewerOid: oid('otherManager'),
      });
      expect(added.status).toBe(201);
      const { candidates } = JSON.parse(added.text) as { candidates: readonly { readonly key: string }[] };
      const theirs = `/api/candidates/${candidates[0]?.key ?? ''}`;
      const change = { code: 'notes', of: 'text', text: 'Mine', was: '' };
      const details = {
        displayName: 'Mine',
        unit: 'adult-learning',
        roles: [],
        interviewerOid: oid('staff'),
      };
      // Who interviews them may not start them.
      const started = await postAs('otherManager', `${theirs}/start`, {
        version: '1',
        personOid: oid('stranger'),
      });
      expect(started.status).toBe(404);
      return inTurn(
        (['manager', 'staff', 'trustee', 'administrator'] as const).flatMap((part) => [
          () => getAs(part, theirs),
          () => postAs(part, theirs, { changes: [change] }),
          () => postAs(part, `${theirs}/details`, { version: '1', ...details }),
          () => postAs(part, `${theirs}/verifications`, { version: '1', code: 'aet-l3', seen: 'It' }),
          () => postAs(part, `${theirs}/closing`, { version: '1', closing: { to: 'removed' } }),
          () => postAs(part, `${theirs}/start`, { version: '1', personOid: oid('staff') }),
          () => postAs(part, '/api/candidates', { formId: 'attack-candidate-02', ...details }),
          () => getAs(part, `/api/people/${oid('lead')}/induction`),
        ]),
      );
    },
    status: 404,
    writes: 1,
    neverShown: () => ['A secret candidate'],
  },
  {
    id: 'writes what a needs analysis cannot hold',
    attack: 'answers of ten thousand characters, of other types, and of names that every object has',
    try: async () => {
      const page = JSON.parse((await getAs('lead', '/api/candidates')).text) as {
        candidates: readonly { readonly key: string }[];
      };
      const theirs = `/api/candidates/${page.candidates[0]?.key ?? ''}`;
      const change = { code: 'notes', of: 'text', text: 'Mine', was: '' };
      return inTurn([
        ...[
          { text: 'x'.repeat(10_000) },
          { text: 7 },
          { code: '__proto__' },
          { of: 'constructor' },
          { code: 'hours', of: 'claim', text: 'yes' },
        ].map((changes) => () => postAs('lead', theirs, { changes: [{ ...change, ...changes }] })),
        () => postAs('lead', theirs, { changes: [] }),
        () => postAs('lead', theirs, { changes: Array.from({ length: 500 }, () => change) }),
        () => postAs('lead', `${theirs}/closing`, { version: '1', closing: { to: 'started' } }),
        () => postAs('lead', `${theirs}/start`, { version: '1', personOid: 'somebody' }),
      ]);
    },
    status: 400,
  },
]);
