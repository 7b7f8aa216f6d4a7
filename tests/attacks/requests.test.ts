import { expect } from '@jest/globals';
import { tryAttacks } from './support/attack.ts';
import { getAs, inTurn, postAs } from './support/send.ts';

const YEAR = new Date().getFullYear() + 1;
const SECRET = 'A course that nobody else may know of';

const asked = (formId: string) => ({
  formId,
  title: SECRET,
  reason: 'It is mine to say.',
  kind: 'course',
  startsOn: `${YEAR}-03-02`,
  minutes: 60,
  costPence: 1_000,
});

interface Page {
  readonly mine: readonly { readonly key: string; readonly version: string; readonly title: string }[];
}

/** The request of the tutor, which waits for their manager. */
async function theirs(): Promise<{ readonly path: string; readonly version: string }> {
  const page = JSON.parse((await getAs('staff', '/api/requests')).text) as Page;
  const found = page.mine.find(({ title }) => title === SECRET);
  expect(found).toBeDefined();
  return { path: `/api/requests/${found?.key ?? ''}`, version: found?.version ?? '' };
}

const budget = {
  formId: 'attack-budget-0001',
  unit: 'adult-learning',
  stream: 'school-led',
  from: `${YEAR}-01-01`,
  to: `${YEAR}-12-31`,
  allocatedPence: 100,
};

tryAttacks('requests and budgets', [
  {
    id: 'answers the request of another',
    attack: 'each address of a request, by people of whom it asks nothing',
    try: async () => {
      expect((await postAs('staff', '/api/requests', asked('attack-request-0001'))).status).toBe(201);
      const { path, version } = await theirs();
      const reason = 'Mine now.';
      return inTurn(
        (['absentee', 'stranger', 'otherManager', 'trustee'] as const).flatMap((part) => [
          () => postAs(part, `${path}/answer`, { version, answer: 'approve' }),
          () => postAs(part, `${path}/withdrawal`, { version, reason }),
          () => postAs(part, `${path}/cancellation`, { version, reason }),
          () => postAs(part, `${path}/invoice`, { version, invoicePence: 1 }),
        ]),
      );
    },
    status: 404,
    writes: 1,
    neverShown: () => [SECRET],
  },
  {
    id: 'finds out what others ask for',
    attack: 'the page of requests, by people who are no party to one',
    try: () =>
      inTurn(
        (['absentee', 'stranger', 'trustee'] as const).map((part) => () => getAs(part, '/api/requests')),
      ),
    status: 200,
    neverShown: () => [SECRET],
  },
  {
    id: 'approves their own request',
    attack: 'an answer by whoever asked, and money and days that cannot be',
    try: async () => {
      const { path, version } = await theirs();
      const wrong = asked('attack-request-0002');
      return inTurn([
        () => postAs('staff', `${path}/answer`, { version, answer: 'approve' }),
        () => postAs('staff', '/api/requests', { ...wrong, costPence: -1 }),
        () => postAs('staff', '/api/requests', { ...wrong, costPence: 0.5 }),
        () => postAs('staff', '/api/requests', { ...wrong, costPence: 'NaN' }),
        () => postAs('staff', '/api/requests', { ...wrong, startsOn: '2020-01-01' }),
        () => postAs('staff', '/api/requests', { ...wrong, strand: '__proto__' }),
        () => postAs('staff', '/api/requests', { ...wrong, state: 'approved' }),
        () => postAs('staff', '/api/requests', { ...wrong, reason: 'x'.repeat(5_000) }),
        () => postAs('manager', `${path}/answer`, { version, answer: 'refuse', reason: ' ' }),
      ]);
    },
    status: 400,
    also: ([own]) => expect(own?.text).toContain('Nobody answers their own request'),
  },
  {
    id: 'sets a budget for another',
    attack: 'a budget of the whole organisation, and of a unit, by people who look after neither',
    try: () =>
      inTurn([
        () => postAs('staff', '/api/budgets', budget),
        () => postAs('manager', '/api/budgets', budget),
        () => postAs('coordinator', '/api/budgets', { ...budget, unit: undefined }),
        () => postAs('coordinator', '/api/budgets', { ...budget, unit: 'harbour-school' }),
      ]),
    status: 404,
  },
]);
