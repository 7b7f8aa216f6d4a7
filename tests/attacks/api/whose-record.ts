import { expect } from '@jest/globals';
import { rowsOf } from '../../journeys/support/microsoft.ts';
import { callHost, eventually } from '../../journeys/support/teams.ts';
import type { Attack } from '../support/attack.ts';
import { giveManager } from '../support/directory.ts';
import { oid, people } from '../support/people.ts';
import type { Part } from '../support/people.ts';
import type { Answer } from '../support/send.ts';
import { getAs, inTurn, postAs } from '../support/send.ts';
import { logSoFar } from '../support/stand-in.ts';

const NOBODY = '99999999-9999-4999-8999-999999999999';
const NO_ORACLE = 'what is not yours and what is not there are answered alike';

const anActivity = (formId: string) => ({
  formId,
  title: 'Not mine to write',
  activityType: 'webinar',
  completedOn: '2026-10-01',
  minutes: 60,
});

/** What an answer says, without the reference that each has of its own. */
const said = ({ text }: Answer) => ({ ...(JSON.parse(text) as object), reference: '' });

const keyOfAnActivity = async (part: Part): Promise<string> => {
  const row = (await rowsOf('activities')).find(({ PersonOid }) => PersonOid === oid(part));
  return String(row?.['Key']);
};

/** What somebody wrote of themselves, which only they, and whom the page names, may read. */
const reflectionsOf = async (part: Part): Promise<readonly string[]> =>
  (await rowsOf('activities'))
    .filter(({ PersonOid }) => PersonOid === oid(part))
    .map(({ Reflection }) => (typeof Reflection === 'string' ? Reflection : ''))
    .filter((text) => text !== '');

/** A team’s page but for how each of the line is written to, which is what its manager needs. */
const withoutContacts = (page: string): string => {
  const { members, ...rest } = JSON.parse(page) as { readonly members: readonly { contact: unknown }[] };
  return JSON.stringify({ ...rest, members: members.map((member) => ({ ...member, contact: null })) });
};

const IDS_TRIED = 300;
/** The directory is read every few seconds here. */
const SECONDS_TO_HEAR = 60;

/** Attacks on other people's records, by somebody who is signed in. */
export const whoseRecord: readonly Attack[] = [
  {
    id: 'API-030',
    attack: 'reads the record of another person, which is answered as nobody’s is',
    try: () =>
      inTurn(
        [
          'record',
          'activities?from=2025-09-01&to=2026-11-29',
          'entries',
          'reviews',
          'why/gdpr',
          'standing-on',
        ].flatMap((what) =>
          [oid('stranger'), NOBODY].map((whose) => () => getAs('staff', `/api/people/${whose}/${what}`)),
        ),
      ),
    status: 404,
    neverShown: () => [people.stranger],
    also: (answers) =>
      answers.forEach((answer, index) =>
        expect(said(answer)).toEqual(said(answers[index - (index % 2)] ?? answer)),
      ),
  },
  {
    id: 'API-031',
    attack: 'changes a row of another person',
    try: async () =>
      postAs(
        'staff',
        `/api/people/${oid('stranger')}/activities/${await keyOfAnActivity('stranger')}/withdrawal`,
        {
          reason: 'Because I can',
        },
      ),
    status: 404,
  },
  {
    id: 'API-033',
    attack: 'writes a row for another person',
    try: () =>
      postAs('staff', `/api/people/${oid('stranger')}/activities`, anActivity('not-mine-0000000001')),
    status: 404,
    insteadOf: { status: 403, because: NO_ORACLE },
  },
  {
    id: 'API-034',
    attack: 'a manager reads outside the line',
    try: () => getAs('manager', `/api/people/${oid('stranger')}/record`),
    status: 404,
    neverShown: () => [people.stranger],
  },
  {
    id: 'API-036',
    attack: 'a manager reads on after a report has gone to another’s team',
    try: async () => {
      const record = () => getAs('manager', `/api/people/${oid('mover')}/record`);
      expect((await record()).status).toBe(200);
      await giveManager('mover', 'otherManager');
      const answer = await eventually(record, ({ status }) => status !== 200, SECONDS_TO_HEAR);
      await giveManager('mover', 'manager');
      return answer;
    },
    status: 404,
    neverShown: () => [people.mover],
  },
  {
    id: 'API-037',
    attack: 'a manager asks for the team of another manager, and gets their own',
    try: () => getAs('manager', `/api/team?manager=${oid('otherManager')}`),
    status: 200,
    insteadOf: { status: 403, because: 'the team is the caller’s; nothing in the address is asked whose' },
    neverShown: () => [people.stranger, people.otherManager],
  },
  {
    id: 'API-039',
    attack: 'a manager asks for the totals of the organisation',
    try: () => getAs('manager', '/api/organisation'),
    status: 403,
  },
  {
    id: 'API-040',
    attack: 'a tutor changes a rule',
    try: () =>
      postAs('staff', '/api/policies/hampshire/draft', {
        requirement: 'gdpr',
        isLeftOut: true,
        values: {},
        effectiveFrom: '2027-01-01',
        announcement: '',
      }),
    status: 403,
  },
  {
    id: 'API-042',
    attack: 'a manager signs off their own review',
    try: () =>
      postAs('manager', `/api/people/${oid('manager')}/reviews`, {
        formId: 'my-own-review-00001',
        kind: 'annual',
        heldOn: '2026-11-01',
      }),
    status: 404,
    insteadOf: { status: 403, because: 'who does not hold a review finds none to hold' },
  },
  {
    id: 'API-045',
    attack: 'a team’s page that tells more than a manager needs',
    try: () => getAs('manager', '/api/team'),
    status: 200,
    neverShown: () => [oid('stranger'), people.stranger, 'daniel.rowe@', 'farah.siddiqui@'],
    also: async ([answer]) => {
      expect(withoutContacts(answer?.text ?? '')).not.toContain('@tamarvalley');
      for (const text of await reflectionsOf('staff')) expect(answer?.text).not.toContain(text);
    },
  },
  {
    id: 'API-046',
    attack: 'another method in a header',
    try: async () => {
      const path = `/api/people/${oid('stranger')}/activities/${await keyOfAnActivity('stranger')}`;
      return inTurn(
        ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map(
          (name) => () => postAs('staff', path, {}, [name, 'DELETE']),
        ),
      );
    },
    status: 404,
  },
  {
    id: 'API-048',
    attack: 'one id after the other, until it is too many',
    try: async () => {
      const answers = await Promise.all(
        Array.from({ length: IDS_TRIED }, (_, id) => getAs('scanner', `/api/people/${id}/record`)),
      );
      expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
      expect(answers.filter(({ status }) => ![404, 429].includes(status))).toEqual([]);
      return answers.filter(({ status }) => status === 404);
    },
    status: 404,
  },
  {
    id: 'API-071',
    attack: 'the form id of somebody else, which is another form',
    try: async () => {
      const form = { ...anActivity('the-same-form-00001'), isConfirmed: true };
      const theirs = await postAs('otherManager', `/api/people/${oid('otherManager')}/activities`, {
        ...form,
        reflection: 'A canary that sings',
      });
      expect(theirs.status).toBe(201);
      const mine = await postAs('absentee', `/api/people/${oid('absentee')}/activities`, form);
      expect(mine.text).not.toContain('A canary that sings');
      return [theirs, mine];
    },
    status: 201,
    writes: 2,
  },
  {
    id: 'API-083',
    attack: 'a fault inside, which tells nothing of the inside',
    try: async () => {
      await callHost('POST', '/faults', {
        part: 'graph',
        kind: 'unavailable',
        method: 'POST',
        path: 'items',
        times: 5,
      });
      const path = `/api/people/${oid('manager')}/activities`;
      const answer = await postAs('manager', path, anActivity('a-fault-inside-0001'));
      await callHost('DELETE', '/faults');
      return answer;
    },
    status: 503,
    insteadOf: { status: 500, because: 'it is Microsoft 365 that broke here, and it is said so' },
    neverShown: () => ['lists/', 'graph.microsoft', 'accessDenied', 'node_modules', '.ts:', ' at '],
    also: ([answer]) => {
      const { reference, ...told } = JSON.parse(answer?.text ?? '') as Record<string, unknown>;
      expect(Object.keys(told).toSorted()).toEqual(['code', 'detail', 'problems', 'status', 'title']);
      expect(logSoFar()).toContain(String(reference));
    },
  },
];
