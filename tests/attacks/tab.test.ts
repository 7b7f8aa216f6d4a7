import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import { tenantIdentity } from '../../dev-tenant/seed/organisation.ts';
import { useTeams } from '../journeys/support/teams.ts';
import { tryAttacks } from './support/attack.ts';
import { oid, people } from './support/people.ts';
import type { Answer } from './support/send.ts';
import { inTurn, postAs, send } from './support/send.ts';

const teams = useTeams();
const BUILT = path.join(process.cwd(), 'dist/tab');
const COURSE = 'Supporting learners with dyslexia';
const A_SCRIPT = 'JaVaScRiPt:alert(1)';

const policyOf = (answer: Answer | undefined) => String(answer?.headers['content-security-policy']);
const directive = (answer: Answer | undefined, name: string) =>
  new RegExp(`(?:^|;)${name} ([^;]*)`).exec(policyOf(answer))?.[1]?.split(' ') ?? [];

const assets = () => fs.readdirSync(path.join(BUILT, 'assets'));

tryAttacks('the tab', [
  {
    id: 'TAB-001',
    attack: 'a frame at another origin',
    try: () => inTurn(['/tab/', '/tab/index.html'].map((each) => () => send({ path: each }))),
    status: 200,
    also: (answers) =>
      answers.forEach((answer) => {
        const allowed = directive(answer, 'frame-ancestors');
        expect(allowed).toContain('https://teams.microsoft.com');
        expect(allowed.filter((origin) => !/^https:\/\/[\w*.-]+\.(com|microsoft)$/.test(origin))).toEqual([]);
        expect(allowed).not.toContain('*');
        expect(answer.headers).not.toHaveProperty('x-frame-options');
      }),
  },
  {
    id: 'TAB-003',
    attack: 'a script for a link in what somebody wrote',
    try: async () => {
      const logged = await postAs('otherManager', `/api/people/${oid('otherManager')}/activities`, {
        formId: 'a-script-for-a-link-1',
        title: A_SCRIPT,
        activityType: 'webinar',
        // Yesterday: near midnight UTC's day is not the organisation's.
        completedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
        minutes: 5,
        reflection: ` ${A_SCRIPT}`,
        isConfirmed: true,
      });
      expect(logged.status).toBe(201);
      const { tab, errors } = await teams.openAs(people.otherManager, { sub: 'me' });
      await tab.getByText(A_SCRIPT).first().waitFor();
      expect(await tab.locator('a[href^="javascript" i]').count()).toBe(0);
      expect(errors).toEqual([]);
      return [];
    },
    status: 200,
    writes: 1,
  },
  {
    id: 'TAB-004',
    attack: 'a script in the page',
    try: () => send({ path: '/tab/' }),
    status: 200,
    also: ([answer]) => {
      expect(directive(answer, 'script-src')).toEqual(["'self'"]);
      expect(directive(answer, 'object-src')).toEqual(["'none'"]);
      expect(directive(answer, 'base-uri')).toEqual(["'none'"]);
      expect(directive(answer, 'default-src')).toEqual(["'none'"]);
      expect(policyOf(answer)).not.toContain('unsafe-eval');
    },
  },
  {
    id: 'TAB-006',
    attack: 'a place in a deep link that is none: home is shown',
    try: async () => {
      for (const sub of ['{"route":"/admin","html":"<b>bold</b>"}', '../../', '__proto__', 'audit/..%2f']) {
        const { tab, errors } = await teams.openAs(people.staff, { sub });
        await tab.getByText(COURSE).first().waitFor();
        expect(await tab.getByText('bold', { exact: true }).count()).toBe(0);
        expect(errors).toEqual([]);
      }
      return [];
    },
    status: 200,
  },
  {
    id: 'TAB-007',
    attack: 'an address that sends people on to another',
    try: () =>
      inTurn(
        [
          '/auth-end',
          '/tab/auth-end',
          '/auth-start',
          '/api/auth-end',
          '//evil.example/',
          '/tab//evil.example',
        ].map((each) => () => send({ path: `${each}?returnUrl=https://evil.example` })),
      ),
    status: 404,
    insteadOf: { status: 400, because: 'there is no such page: nobody signs in here but through Teams' },
    also: (answers) => answers.forEach(({ headers }) => expect(headers).not.toHaveProperty('location')),
  },
  {
    id: 'TAB-009',
    attack: 'a message from a frame of another origin',
    try: async () => {
      const { page, tab, errors } = await teams.openAs(people.staff);
      await tab.getByText(COURSE).first().waitFor();
      // A frame without an origin of its own, as a page of somebody else's would be.
      await page.evaluate(`(() => {
        const frame = document.createElement('iframe');
        frame.sandbox = 'allow-scripts';
        frame.srcdoc = '<script>for (const id of [0, 1, 2, 3, 4, 5, 6, 7, 8]) { ' +
          'for (const to of [parent, ...Array.from(parent)]) to.postMessage({ id, func: "getAuthToken", ' +
          'type: "token", args: [true, "evil"], token: "evil" }, "*"); }</script>';
        document.body.append(frame);
      })()`);
      await tab.getByText(COURSE).first().waitFor();
      expect(errors).toEqual([]);
      return [];
    },
    status: 200,
  },
  {
    id: 'TAB-010',
    attack: 'source maps, and secrets in what is served',
    try: () => inTurn(assets().map((name) => () => send({ path: `/tab/assets/${name}.map` }))),
    status: 404,
    also: () => {
      const { secret, clientId } = tenantIdentity.runtimeApp;
      for (const name of assets()) {
        const text = fs.readFileSync(path.join(BUILT, 'assets', name), 'utf8');
        for (const never of [
          secret,
          clientId,
          'CLIENT_SECRET',
          'AccountKey',
          'sourceMappingURL',
          'DEVELOPMENT_KEY',
        ])
          expect([name, never, text.includes(never)]).toEqual([name, never, false]);
      }
    },
  },
]);
