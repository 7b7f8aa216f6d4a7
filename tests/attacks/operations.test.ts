import path from 'node:path';
import { expect } from '@jest/globals';
import { directoryUsers } from '../../dev-tenant/seed/organisation.ts';
import { runNode } from '../../dev-tenant/testing/child-process.ts';
import { localSettings } from '../../tools/dev/local-settings.ts';
import { portsFrom } from '../../tools/dev/ports.ts';
import { deliverInTime, aMessage } from './support/activities.ts';
import { tryAttacks } from './support/attack.ts';
import { oid } from './support/people.ts';
import { getAs, inTurn, postAs } from './support/send.ts';
import { logSoFar } from './support/stand-in.ts';

const CANARY = 'A canary that nobody logs';
const FORGED = 'ok\n{"level":30,"msg":"administrator signed in"}';

const anActivity = (title: string) => ({
  formId: 'attack-on-the-log-01',
  title,
  activityType: 'webinar',
  completedOn: '2026-10-01',
  minutes: 5,
});

/** Starts the server with settings that it must refuse; everything else is good and leads nowhere. */
async function startWith(wrong: Readonly<Record<string, string>>) {
  const good = localSettings(portsFrom(1), '/nonexistent', 'not-used-in-this-test');
  const { DEVELOPMENT_KEY: _key, ...settings } = good;
  const production = {
    ...settings,
    NODE_ENV: 'production',
    STORAGE_CONNECTION_STRING:
      'DefaultEndpointsProtocol=https;AccountName=cpd;AccountKey=a2V5;EndpointSuffix=core.windows.net',
    ...wrong,
  };
  return runNode([path.join(process.cwd(), 'src/server/main.ts')], production);
}

tryAttacks('operations', [
  {
    id: 'OPS-001',
    attack: 'looks for people in the log after everything that was tried',
    try: () =>
      inTurn([
        () =>
          postAs('lead', `/api/people/${oid('lead')}/activities`, { ...anActivity(CANARY), minutes: 'x' }),
        () =>
          postAs('lead', `/api/people/${oid('stranger')}/activities`, anActivity(CANARY)).then(expectNotOk),
        () => getAs('lead', `/api/people/${encodeURIComponent(CANARY)}/record`).then(expectNotOk),
        () =>
          deliverInTime(aMessage('lead', CANARY)).then(() =>
            expectNotOk({ status: 400, headers: {}, text: '' }),
          ),
      ]),
    status: 400,
    sends: 1,
    also: () => {
      const log = logSoFar();
      expect(log).not.toContain(CANARY);
      expect(log).not.toMatch(/eyJ[\w-]+\.[\w-]+/);
      for (const { displayName, mail, id } of directoryUsers)
        for (const personal of [displayName, mail, id])
          expect([personal, log.includes(personal)]).toEqual([personal, false]);
    },
  },
  {
    id: 'OPS-002',
    attack: 'a title that would be a line of the log',
    try: () => postAs('lead', `/api/people/${oid('lead')}/activities`, anActivity(FORGED)),
    status: 400,
    insteadOf: { status: 201, because: 'a title has no control characters: the form says so' },
    also: () => {
      const lines = logSoFar().split('\n').filter(Boolean);
      expect(lines.filter((line) => !line.startsWith('{'))).toEqual([]);
      expect(logSoFar()).not.toContain('administrator signed in');
    },
  },
  {
    id: 'OPS-004',
    attack: 'a plain client secret in production, which nobody has allowed',
    try: async () => {
      const refused = await Promise.all([
        startWith({}),
        startWith({ ALLOW_CLIENT_SECRET: 'no' }),
        startWith({ ALLOW_CLIENT_SECRET: 'true' }),
      ]);
      for (const { code, stderr } of refused) {
        expect(code).toBe(1);
        expect(stderr).toContain('CLIENT_SECRET');
        expect(stderr).not.toContain(localSettings(portsFrom(1), '/nonexistent', 'x')['CLIENT_SECRET']);
      }
      // It is the word that was missing: with it, only what else is wrong is said.
      const { stderr } = await startWith({ ALLOW_CLIENT_SECRET: 'yes', CLIENT_ID: '' });
      expect(stderr).toContain('CLIENT_ID');
      expect(stderr).not.toContain('CLIENT_SECRET');
      return [];
    },
    status: 200,
    insteadOf: { status: 500, because: 'a server that does not start answers nothing' },
  },
  {
    id: 'OPS-005',
    attack: 'no app id in production, which would switch the bot’s authentication off',
    try: async () => {
      const { code, stderr } = await startWith({ CLIENT_ID: '' });
      expect(code).toBe(1);
      expect(stderr).toContain('CLIENT_ID');
      return [];
    },
    status: 200,
  },
]);

/** Whatever the refusal, it is one. */
function expectNotOk<Sent extends { readonly status: number }>(answer: Sent): Sent {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  return { ...answer, status: 400 };
}
