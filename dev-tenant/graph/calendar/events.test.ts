import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphListener } from '../test-tenant.ts';
import { anApp, aUser, listen } from '../test-tenant.ts';

const asha = aUser('Asha Patel');
const app = anApp('Calendar', ['Calendars.ReadWrite']);
const moment = (dateTime: string, timeZone = 'Europe/London') => ({ dateTime, timeZone });
const webinar = {
  subject: 'Webinar',
  start: moment('2026-12-01T09:00:00'),
  end: moment('2026-12-01T10:00:00'),
};

describe('events of a calendar', () => {
  let graph: GraphListener;
  beforeEach(async () => {
    graph = await listen({}, { users: [asha] });
  });
  afterEach(() => graph.close());
  const events = `/users/${asha.id}/events`;
  const call = (method: string, path: string, body?: unknown, by = app) =>
    graph.call(method, path, { app: by, body });
  const made = async (body: object = webinar) =>
    ((await call('POST', events, body)).body as { id: string }).id;

  it('are made, read, changed and removed', async () => {
    const id = await made();
    expect((await call('GET', `${events}/${id}`)).body).toMatchObject({
      ...webinar,
      organizer: { emailAddress: { address: asha.mail } },
    });
    const moved = { end: moment('2026-12-01T11:00:00') };
    expect((await call('PATCH', `${events}/${id}`, moved)).body).toMatchObject({ ...webinar, ...moved });
    expect((await call('GET', `/users/${asha.id}/calendar/events`)).body).toMatchObject({ value: [{ id }] });
    expect((await call('DELETE', `${events}/${id}`)).status).toBe(204);
    expect((await call('GET', `${events}/${id}`)).status).toBe(404);
  });

  it('are not made twice with one transaction id', async () => {
    const once = await made({ ...webinar, transactionId: 'one' });
    expect(await made({ ...webinar, transactionId: 'one' })).toBe(once);
    expect(await made({ ...webinar, transactionId: 'two' })).not.toBe(once);
    expect((await call('GET', events)).body).toMatchObject({ value: [{}, {}] });
  });

  it.each([
    ['no start', { ...webinar, start: undefined }],
    ['a start without a zone', { ...webinar, start: { dateTime: '2026-12-01T09:00:00' } }],
    ['a zone that is none', { ...webinar, start: moment('2026-12-01T09:00:00', 'Narnia/Cair') }],
    ['a time that is none', { ...webinar, start: moment('tomorrow') }],
    ['an end before the start', { ...webinar, end: moment('2026-12-01T08:00:00') }],
    ['an unknown property', { ...webinar, colour: 'red' }],
  ])('are refused with %s', async (_name, body) => {
    expect((await call('POST', events, body)).status).toBe(400);
    expect((await call('GET', events)).body).toMatchObject({ value: [] });
  });

  it("need a permission, and are nobody else's", async () => {
    const reader = anApp('Reader', ['Calendars.Read']);
    expect((await call('GET', events, undefined, reader)).status).toBe(200);
    expect(await call('POST', events, webinar, reader)).toMatchObject({
      status: 403,
      body: { error: { code: 'ErrorAccessDenied' } },
    });
    expect((await call('POST', '/users/nobody/events', webinar)).status).toBe(404);
  });
});
