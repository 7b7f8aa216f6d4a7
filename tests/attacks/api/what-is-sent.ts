import { expect } from '@jest/globals';
import { rowsOf } from '../../journeys/support/microsoft.ts';
import type { Attack } from '../support/attack.ts';
import { eventOfTheDemo } from '../support/events.ts';
import { oid } from '../support/people.ts';
import type { Part } from '../support/people.ts';
import type { Answer } from '../support/send.ts';
import { asJson, bearer, getAs, inTurn, postAs, send } from '../support/send.ts';
import { requestsMade } from '../support/stand-in.ts';
import { tabToken } from '../support/tokens.ts';

let forms = 0;
const newFormId = (): string => `attack-form-${String((forms += 1)).padStart(8, '0')}`;

const anActivity = (change: Readonly<Record<string, unknown>> = {}) => ({
  formId: newFormId(),
  title: 'A webinar',
  activityType: 'webinar',
  completedOn: '2026-10-01',
  minutes: 5,
  isConfirmed: true,
  ...change,
});

const activitiesOf = (part: Part) => `/api/people/${oid(part)}/activities`;
const log = (part: Part, change: Readonly<Record<string, unknown>>): Promise<Answer> =>
  postAs(part, activitiesOf(part), anActivity(change));

const theEvent = async () => {
  const { key, version, title, venue, provider, activityType, startsAt, endsAt } = await eventOfTheDemo();
  return {
    key,
    version,
    fields: { title, venue, provider, activityType, startsAt, endsAt, category: 'educational' },
  };
};

const AN_INJECTION = "x' or fields/PersonOid ne 'A";
const LITERAL = ['a;#1;#b', '<FieldRef Name="x"/>'];
const A_LONG_WORD = `${'a'.repeat(50_000)}!`;
const WRITES_A_MINUTE = 60;
const DEEP = 30_000;
const DEEPER = 100_000;

const otherContent = async (type: string, body: string): Promise<Answer> =>
  send({
    method: 'POST',
    path: activitiesOf('staff'),
    headers: [...bearer(await tabToken('staff')), 'content-type', type],
    body,
  });

/** Attacks on what is sent: names, numbers, dates, shapes, amounts. */
export const whatIsSent: readonly Attack[] = [
  {
    id: 'API-043',
    attack: 'fields that only the server writes',
    try: () =>
      inTurn(
        [
          { status: 'approved' },
          { approvedBy: oid('manager') },
          { personOid: oid('staff') },
          { eTag: '*' },
          { tenantId: 'x' },
          { _audit: [] },
        ].map((more) => () => log('trustee', more)),
      ),
    status: 400,
  },
  {
    id: 'API-049',
    attack: 'changes a row without the version that it was read at',
    try: async () => {
      const { key, fields } = await theEvent();
      return postAs('coordinator', `/api/events/${key}`, fields);
    },
    status: 400,
    insteadOf: {
      status: 428,
      because: 'the version is a field of the form, and a field that is missing is bad input',
    },
  },
  {
    id: 'API-051',
    attack: 'changes a row by a version that has gone',
    try: async () => {
      const { key, version, fields } = await theEvent();
      const gone = version.replace(/,\d+/, ',999');
      return postAs('coordinator', `/api/events/${key}`, { ...fields, title: 'Mine now', version: gone });
    },
    status: 409,
    insteadOf: {
      status: 412,
      because: 'the version is a field of the form, and what it meets is a conflict',
    },
  },
  {
    id: 'API-060',
    attack: 'a quotation mark that would end a filter',
    try: () =>
      inTurn(
        ['search', '$filter', 'filter'].map(
          (name) => () =>
            getAs(
              'staff',
              `/api/people/${oid('staff')}/activities?from=2025-09-01&to=2026-11-29&${name}=${encodeURIComponent(AN_INJECTION)}`,
            ),
        ),
      ),
    status: 200,
    neverShown: () => [oid('stranger')],
    also: () =>
      expect(
        requestsMade().filter(({ url }) => decodeURIComponent(url).includes('fields/PersonOid ne')),
      ).toEqual([]),
  },
  {
    id: 'API-062',
    attack: 'an id that climbs to another address of Graph',
    try: () =>
      inTurn(
        ['record', 'activities', 'entries'].map(
          (what) => () => getAs('staff', `/api/people/..%2f..%2fme%3f$select=id%23/${what}`),
        ),
      ),
    status: 404,
    insteadOf: { status: 400, because: 'an id that does not parse names nothing' },
    also: () => expect(requestsMade().filter(({ url }) => /\/v1\.0\/me\b/.test(url))).toEqual([]),
  },
  {
    id: 'API-063',
    attack: 'an id with a slash, a null, a new line',
    try: () =>
      inTurn(
        [
          `${oid('staff')}%2f..%2f${oid('stranger')}`,
          `${oid('staff')}%00`,
          `${oid('staff')}%0d%0aX-Evil:1`,
        ].map((id) => () => getAs('staff', `/api/people/${id}/record`)),
      ),
    status: 404,
    insteadOf: { status: 400, because: 'an id that does not parse names nothing' },
    also: (answers) => answers.forEach(({ headers }) => expect(headers).not.toHaveProperty('x-evil')),
  },
  {
    id: 'API-065',
    attack: 'signs that mean something to SharePoint, which are kept as they are',
    try: () => inTurn(LITERAL.map((title) => () => log('teammate', { title }))),
    status: 201,
    writes: LITERAL.length,
    also: async () => {
      const titles = (await rowsOf('activities')).map(({ Title }) => Title);
      expect(titles).toEqual(expect.arrayContaining(LITERAL));
    },
  },
  {
    id: 'API-066',
    attack: 'minutes that are no minutes',
    try: () =>
      inTurn([
        ...[-1, 0, 0.1 + 0.2, 1441, 'NaN', '1e3', '４', null].map(
          (minutes) => () => log('lead', { minutes }),
        ),
        () =>
          postAs(
            'lead',
            activitiesOf('lead'),
            JSON.stringify(anActivity()).replace('"minutes":5', '"minutes":1e309'),
          ),
      ]),
    status: 400,
  },
  {
    id: 'API-068',
    attack: 'a day with a time and a zone',
    try: () =>
      inTurn(
        ['2026-10-24T23:30:00-14:00', '2026-10-24Z', '2026-02-30', '0000-00-00', '24/10/2026'].map(
          (completedOn) => () => log('administrator', { completedOn }),
        ),
      ),
    status: 400,
  },
  {
    id: 'API-069',
    attack: 'the same form twice',
    try: async () => {
      const form = anActivity();
      const first = await postAs('manager', activitiesOf('manager'), form);
      const second = await postAs('manager', activitiesOf('manager'), form);
      expect(second.status).toBe(200);
      const keyIn = ({ text }: Answer) => (JSON.parse(text) as { activity: { key: string } }).activity.key;
      expect(keyIn(second)).toBe(keyIn(first));
      return first;
    },
    status: 201,
    writes: 1,
  },
  {
    id: 'API-072',
    attack: 'the same form twenty times at once',
    try: async () => {
      const form = anActivity();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => postAs('absentee', activitiesOf('absentee'), form)),
      );
      expect(answers.filter(({ status }) => ![200, 201].includes(status))).toEqual([]);
      return answers.filter(({ status }) => status === 201).slice(0, 1);
    },
    status: 201,
    writes: 1,
  },
  {
    id: 'API-074',
    attack: 'lists in lists in lists',
    try: async () => {
      const nested = (depth: number) =>
        postAs('staff', activitiesOf('staff'), '['.repeat(depth) + ']'.repeat(depth));
      expect((await nested(DEEPER)).status).toBe(413);
      return nested(DEEP);
    },
    status: 400,
  },
  {
    id: 'API-075',
    attack: 'what is not JSON, or not UTF-8',
    try: () => {
      const body = JSON.stringify(anActivity());
      return inTurn([
        () => otherContent('text/plain', body),
        () => otherContent('multipart/form-data; boundary=x', `--x\r\n\r\n${body}\r\n--x--`),
        () => otherContent('application/json;charset=utf-7', body),
        () => otherContent('application/x-www-form-urlencoded', 'title=x'),
      ]);
    },
    status: 415,
  },
  {
    id: 'API-077',
    attack: 'a long word in every field that is checked',
    try: () =>
      inTurn(
        [
          'formId',
          'title',
          'activityType',
          'completedOn',
          'minutes',
          'category',
          'reflection',
          'delivery',
          'corrects',
        ].map((field) => () => log('coordinator', { [field]: A_LONG_WORD })),
      ),
    status: 400,
  },
  {
    id: 'API-078',
    attack: 'a page of a million rows, in the order of a prototype',
    try: () =>
      getAs(
        'staff',
        `/api/people/${oid('staff')}/activities?from=2025-09-01&to=2026-11-29&pageSize=1000000&sort=__proto__`,
      ),
    status: 200,
    insteadOf: { status: 400, because: 'nothing pages or sorts by what is asked: it is not read' },
    neverShown: () => [oid('stranger')],
  },
  {
    id: 'API-081',
    attack: 'two hundred writes at once',
    try: async () => {
      const token = await tabToken('writer');
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, number) =>
          send({
            method: 'POST',
            path: activitiesOf('writer'),
            headers: [...bearer(token), ...asJson],
            body: JSON.stringify(anActivity({ title: `Webinar ${number}`, minutes: 1 })),
          }),
        ),
      );
      const stored = answers.filter(({ status }) => status === 201);
      expect(stored).toHaveLength(WRITES_A_MINUTE);
      expect((await getAs('manager', '/api/me')).status).toBe(200);
      return answers.filter((answer) => !stored.includes(answer));
    },
    status: 429,
    writes: WRITES_A_MINUTE,
    also: (answers) =>
      answers.forEach(({ headers }) => expect(Number(headers['retry-after'])).toBeGreaterThan(0)),
  },
];
