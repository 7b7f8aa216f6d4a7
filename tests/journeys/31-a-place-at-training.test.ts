import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, cardsSaying, chatOf, eventually, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const COORDINATOR = 'Carys Morgan';
const FIRST = 'Oluwaseun Adeyemi';
const SECOND = 'Ifeoma Eze';
const TITLE = 'Feedback that learners act on';

const SCHOOL_COORDINATOR = 'Rosalind Hart';
const TEACHER = 'Joshua Amadi';
const OUTSIDE = 'Calm classrooms';
const PROVIDER = 'Calm and Kind Training';
const CONDITION = 'Focus on pupil outcomes and provide value for money';

const event = {
  startsAt: '2026-12-10T09:00',
  endsAt: '2026-12-10T12:00',
  venue: 'Riverside Centre, room 4',
  category: 'educational',
  booking: 'open',
};

interface Scheduled {
  readonly event: { readonly key: string };
}
async function schedule(by: string, fields: Record<string, unknown>): Promise<string> {
  const { status, body } = await callApi(by, 'POST', '/events', { ...event, ...fields });
  expect([status, body['problems']]).toEqual([201, undefined]);
  return (body as unknown as Scheduled).event.key;
}

const stepsOf = async (eventKey: string) =>
  (await rowsOf('bookings'))
    .filter((row) => row['EventKey'] === eventKey)
    .toSorted((first, second) => Number(first['BookingNumber']) - Number(second['BookingNumber']))
    .map(({ PersonOid, BookingStep }) => [PersonOid, BookingStep]);

describe('the last place at training', () => {
  let eventKey = '';

  it('is booked by one, and the next waits for it', async () => {
    eventKey = await schedule(COORDINATOR, {
      formId: 'journey-31-event-0001',
      unit: 'adult-learning',
      title: TITLE,
      activityType: 'seminar',
      provider: 'Tamar Valley Adult Learning',
      capacity: 1,
      costPence: 2_500,
    });
    const { tab } = await teams.openAs(FIRST, { sub: 'catalogue' });
    await tab.getByText('1 place left · Costs £25 a place').waitFor();
    await tab.getByRole('button', { name: `Book: ${TITLE}` }).click();
    await tab.getByText(`Booked. You have a place at ${TITLE}.`).waitFor();

    const { tab: theirs } = await teams.openAs(SECOND, { sub: 'catalogue' });
    await theirs.getByRole('button', { name: `Join the waiting list: ${TITLE}` }).click();
    await theirs.getByText(`${TITLE} is full. You are on the waiting list.`).waitFor();
    await theirs.getByText(/^You are next/).waitFor();
    expect(await stepsOf(eventKey)).toEqual([
      [oidOf(FIRST), 'booked'],
      [oidOf(SECOND), 'queued'],
    ]);
  });

  it('goes to who waits once it is given up, and they are told, once', async () => {
    const { tab } = await teams.openAs(FIRST, { sub: 'catalogue' });
    await tab.getByRole('button', { name: `Cancel booking: ${TITLE}` }).click();
    const form = tab.getByRole('form', { name: `Cancel booking: ${TITLE}` });
    await form.getByRole('textbox', { name: /Why can you not come/ }).fill('A lesson to cover.');
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText(`Saved. Your place at ${TITLE} is given up.`).waitFor();

    const got = async () => cardsSaying(await chatOf(SECOND), TITLE);
    expect(await eventually(got, (cards) => cards.length > 0)).toHaveLength(1);
    expect(JSON.stringify(await got())).toContain('You have a place');
    expect(cardsSaying(await chatOf(FIRST), TITLE)).toEqual([]);
    const { tab: theirs } = await teams.openAs(SECOND, { sub: 'catalogue' });
    await theirs.getByRole('button', { name: `Cancel booking: ${TITLE}` }).waitFor();
  });

  it('shows in the register, and a cancelled event is told to who has booked', async () => {
    const { tab } = await teams.openAs(COORDINATOR, { sub: `events/${eventKey}` });
    await tab.getByText('1 of 1 places are booked.').waitFor();
    await tab.getByText('Booked', { exact: true }).waitFor();
    await tab.getByRole('button', { name: 'Cancel this event' }).click();
    await tab.getByRole('textbox', { name: /Why is it cancelled/ }).fill('The trainer is ill.');
    await tab.getByRole('form', { name: 'Cancel this event' }).getByRole('button', { name: 'Save' }).click();
    const got = async () => cardsSaying(await chatOf(SECOND), 'The trainer is ill.');
    expect(await eventually(got, (cards) => cards.length > 0)).toHaveLength(1);
    expect(cardsSaying(await chatOf(FIRST), 'The trainer is ill.')).toEqual([]);
  });

  it('is nobody’s whom it is not for', async () => {
    expect((await callApi(TEACHER, 'POST', `/events/${eventKey}/booking`, {})).status).toBe(404);
    expect(
      (await callApi(TEACHER, 'POST', `/events/${eventKey}/booking/cancellation`, { reason: 'Not mine' }))
        .status,
    ).toBe(404);
    expect((await callApi(SECOND, 'GET', `/events/${eventKey}/provision`)).status).toBe(404);
  });
});

interface Conditions {
  readonly version: string;
  readonly criteria: readonly { readonly id: string; readonly label: string }[];
}

describe('training from outside', () => {
  it('is not booked while a condition of the policy is not met, and says which', async () => {
    const eventKey = await schedule(SCHOOL_COORDINATOR, {
      formId: 'journey-31-event-0002',
      unit: 'beacon-school',
      title: OUTSIDE,
      activityType: 'whole-school-training',
      provider: PROVIDER,
      delivery: 'external',
    });
    const conditions = async () =>
      (await callApi(SCHOOL_COORDINATOR, 'GET', `/events/${eventKey}/provision`))
        .body as unknown as Conditions;
    for (const { id, label } of (await conditions()).criteria) {
      const answer = label === CONDITION ? 'no' : 'yes';
      const note = answer === 'no' ? 'The same course costs half elsewhere.' : '';
      const { version } = await conditions();
      const body = { version, criterion: id, answer, note };
      expect((await callApi(SCHOOL_COORDINATOR, 'POST', `/events/${eventKey}/criteria`, body)).status).toBe(
        200,
      );
    }

    const refused = await callApi(TEACHER, 'POST', `/events/${eventKey}/booking`, {});
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain(`“${CONDITION}” (`);

    const { tab } = await teams.openAs(SCHOOL_COORDINATOR, { sub: `provision/${eventKey}` });
    await tab.getByText(`“${CONDITION}” is not met (Offer aims, line 96).`).waitFor();
    await tab.getByText(`Nobody has judged ${PROVIDER} yet.`).waitFor();
    await tab.getByRole('button', { name: `Change: ${CONDITION}` }).click();
    const form = tab.getByRole('form', { name: CONDITION });
    await form.getByRole('radio', { name: 'Met', exact: true }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByRole('button', { name: 'Judge the provider' }).click();
    const judging = tab.getByRole('form', { name: 'Judge the provider' });
    for (const answer of await judging.getByRole('radio', { name: 'Yes' }).all()) await answer.click();
    await judging.getByRole('textbox', { name: /rest on/ }).fill('Two schools nearby recommend them.');
    await judging.getByRole('textbox', { name: /Until when/ }).fill('31/8/2027');
    await judging.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('It meets the policy’s conditions: it may be offered and booked.').waitFor();

    const { tab: own } = await teams.openAs(TEACHER, { sub: 'catalogue' });
    await own.getByRole('button', { name: `Book: ${OUTSIDE}` }).click();
    await own.getByText(`Booked. You have a place at ${OUTSIDE}.`).waitFor();
    expect(await stepsOf(eventKey)).toEqual([[oidOf(TEACHER), 'booked']]);
  });
});
