import { afterAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, callHost, cardsSaying, chatOf, eventually, moveClock, oidOf } from './support/teams.ts';

afterAll(() => moveClock(0));

describe('a colleague', () => {
  it('asks the API for a tutor’s record: 404, the same as for nobody', async () => {
    const theirs = await callApi('Colin Reid', 'GET', `/people/${oidOf('Asha Patel')}/record`);
    const nobodys = await callApi('Colin Reid', 'GET', '/people/99999999-9999-4999-8999-999999999999/record');
    expect([theirs.status, nobodys.status]).toEqual([404, 404]);
    expect({ ...theirs.body, reference: '' }).toEqual({ ...nobodys.body, reference: '' });
    expect(JSON.stringify(theirs.body)).not.toContain('Asha');
  });

  it('logs CPD for a tutor: 404, and nothing is written', async () => {
    const before = (await rowsOf('activities')).length;
    const answer = await callApi('Colin Reid', 'POST', `/people/${oidOf('Asha Patel')}/activities`, {
      formId: 'not-my-form-00000001',
      title: 'Not mine',
      activityType: 'webinar',
      completedOn: '2026-10-01',
      minutes: 60,
    });
    expect(answer.status).toBe(404);
    expect((await rowsOf('activities')).length).toBe(before);
  });

  it('answers somebody else’s card: refused, and nothing is written', async () => {
    await moveClock(60);
    const ashas = async () => cardsSaying(await chatOf('Asha Patel'), 'Supporting learners with dyslexia');
    const [asked] = await eventually(ashas, (found) => found.length > 0);
    const eventKey = /"eventKey":"([0-9a-f]{64})"/.exec(JSON.stringify(asked?.cards))?.[1];
    const before = (await rowsOf('evaluations')).length;
    const answer = (await callHost('POST', '/chat/execute', {
      userId: oidOf('Colin Reid'),
      messageId: asked?.id,
      verb: 'evaluation.submit',
      data: { eventKey, rating: 'good' },
    })) as { status: number; body: { statusCode: number; type: string } };
    expect(answer.status).toBe(200);
    expect([403, 404]).toContain(answer.body.statusCode);
    expect(answer.body.type).toBe('application/vnd.microsoft.error');
    const byHttp = await callApi('Colin Reid', 'POST', `/evaluations/${eventKey}`, {
      rating: 'good',
      answers: {},
    });
    expect(byHttp.status).toBe(404);
    expect((await rowsOf('evaluations')).length).toBe(before);
  });

  it('reads the team, the events and the totals of others: refused', async () => {
    for (const target of ['/team', '/events', '/organisation']) {
      expect([target, (await callApi('Colin Reid', 'GET', target)).status]).toEqual([target, 403]);
    }
    expect((await callApi('Ben Hughes', 'GET', `/people/${oidOf('Daniel Rowe')}/record`)).status).toBe(404);
    expect((await callApi('Edward Finch', 'GET', `/people/${oidOf('Asha Patel')}/record`)).status).toBe(404);
  });
});
