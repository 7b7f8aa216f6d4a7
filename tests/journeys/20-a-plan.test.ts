import { describe, expect, it } from '@jest/globals';
import { rowsOf } from './support/microsoft.ts';
import { callApi, oidOf, useTeams } from './support/teams.ts';

const teams = useTeams();

const TUTOR = 'Asha Patel';
const MANAGER = 'Ben Hughes';
const NEED = 'Plain words for learners whose first language is not English';
const GOAL = 'Rewrite five handouts in plain words';
const COORDINATOR = 'Carys Morgan';
const LEAD = 'Dilys Owen';
const COLLEAGUE = 'Hannah Bright';
const FOR_ALL = 'Lead one session online';
const TRAINING = 'Plain words in every handout';
const SERVING = 'Run a session on plain words';
const IN_A_YEAR = `${new Date().getFullYear() + 1}-11-10T14:00`;
const SUGGESTED = 'Watch a colleague who teaches beginners';

const goalsOf = async () =>
  (await rowsOf('goals')).filter(({ PersonOid }) => PersonOid === oidOf(TUTOR)).map((row) => row);

describe('a plan that grows from needs', () => {
  it('takes a need that is agreed to, and a goal for it, done and opened again', async () => {
    const { tab } = await teams.openAs(TUTOR);
    await tab.getByRole('link', { name: 'Goals and needs' }).click();
    await tab.getByRole('heading', { name: 'My plan' }).waitFor();
    await tab.getByText('Seen from two sides').waitFor();
    await tab.getByRole('button', { name: `Agree: ${NEED}` }).click();
    await tab.getByText('You agreed to the need.').waitFor();
    await tab.getByRole('button', { name: `Set a goal for it: ${NEED}` }).click();
    const form = tab.getByRole('form', { name: 'Add a goal' });
    await form.getByLabel('What do you want to be able to do?').fill(GOAL);
    await form.getByRole('textbox', { name: 'By when?' }).fill('31/3/2027');
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved. The goal is in your plan.').waitFor();
    await tab.getByText(`Answers: ${NEED}`).waitFor();
    await tab.getByRole('button', { name: `Mark as done: ${GOAL}` }).click();
    await tab.getByLabel('What came of it?').fill('All five are in use.');
    await tab.getByRole('button', { name: 'Mark as done', exact: true }).click();
    await tab.getByText('Well done. The goal is marked as done.').waitFor();
    await tab.getByRole('button', { name: /^Undo/ }).click();
    await tab.getByText('The goal is open again.').waitFor();
    expect(await goalsOf()).toContainEqual(
      expect.objectContaining({ GoalText: GOAL, GoalState: 'open', TargetOn: '2027-03-31' }),
    );
  });

  it('takes a goal that the manager suggests once the person takes it on', async () => {
    const { tab } = await teams.openAs(MANAGER, { sub: `plan/${oidOf(TUTOR)}` });
    await tab.getByRole('button', { name: 'Suggest a goal' }).click();
    const form = tab.getByRole('form', { name: 'Suggest a goal' });
    await form.getByLabel(`What is ${TUTOR} to be able to do?`).fill(SUGGESTED);
    await form.getByRole('textbox', { name: 'By when?' }).fill('28/2/2027');
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText(`Sent. ${TUTOR} can take it on now.`).waitFor();
    const theirs = await teams.openAs(TUTOR, { sub: `plan/${oidOf(TUTOR)}` });
    await theirs.tab.getByText(`Suggested by ${MANAGER}`).waitFor();
    await theirs.tab.getByRole('button', { name: `Take it on: ${SUGGESTED}` }).click();
    await theirs.tab.getByRole('button', { name: `Mark as done: ${SUGGESTED}` }).waitFor();
    expect(await goalsOf()).toContainEqual(
      expect.objectContaining({ GoalText: SUGGESTED, GoalState: 'open' }),
    );
  });

  it('shows training that serves the same, once whoever runs it says so, and adds up for who leads', async () => {
    const { body: priorities } = await callApi(LEAD, 'GET', '/priorities');
    const [priority] = (priorities as { priorities: { key: string; title: string }[] }).priorities;
    const { body: events } = await callApi(COORDINATOR, 'GET', '/events');
    const { units, activityTypes } = events as { units: { key: string }[]; activityTypes: { id: string }[] };
    const scheduled = await callApi(COORDINATOR, 'POST', '/events', {
      formId: 'journey-20-event-0001',
      unit: units[0]?.key,
      title: TRAINING,
      startsAt: IN_A_YEAR,
      endsAt: IN_A_YEAR.replace('T14', 'T16'),
      venue: 'Library',
      provider: 'In-house',
      activityType: activityTypes.find(({ id }) => id !== 'inset-day')?.id,
      category: 'educational',
    });
    expect(scheduled.status).toBe(201);
    const added = await callApi(TUTOR, 'POST', `/people/${oidOf(TUTOR)}/goals`, {
      formId: 'journey-20-goal-0002',
      text: SERVING,
      targetOn: '2027-07-31',
      priority: priority?.key,
      costPence: 12_000,
    });
    expect(added.status).toBe(201);

    const { tab } = await teams.openAs(COORDINATOR, { sub: 'priorities' });
    await tab.getByRole('button', { name: `What it serves: ${TRAINING}` }).click();
    const form = tab.getByRole('form', { name: 'What it serves' });
    await form.getByLabel(/Which priority does it serve/).selectOption(priority?.title ?? '');
    await form.getByRole('button', { name: 'Save' }).click();
    await tab.getByText(`Saved. What ${TRAINING} serves is in people’s plans.`).waitFor();

    const { tab: own } = await teams.openAs(TUTOR, { sub: `plan/${oidOf(TUTOR)}` });
    await own.getByRole('link', { name: `Ask ${COORDINATOR} for a place: ${TRAINING}` }).waitFor();

    const { tab: all } = await teams.openAs(COORDINATOR, { sub: 'plans' });
    await all.getByRole('button', { name: `Who: ${priority?.title ?? ''}` }).click();
    await all.getByText(new RegExp(`^${SERVING}`)).waitFor();
    await all.getByRole('link', { name: TUTOR }).click();
    await all.getByRole('heading', { name: `Plan: ${TUTOR}` }).waitFor();
  });

  it('takes a goal that a manager suggests to several, and each answers by themselves', async () => {
    const { tab } = await teams.openAs(MANAGER, { sub: 'team' });
    for (const name of [TUTOR, COLLEAGUE])
      await tab
        .getByRole('checkbox', { name: `Choose ${name}`, exact: true })
        .first()
        .check();
    await tab.getByRole('button', { name: 'Suggest a goal' }).click();
    const form = tab.getByRole('form', { name: 'Suggest a goal' });
    await form.getByLabel('What are they to be able to do?').fill(FOR_ALL);
    await form.getByRole('textbox', { name: 'By when?' }).fill('31/3/2027');
    await form.getByRole('button', { name: 'Send' }).click();
    await tab.getByText('Sent to 2 people, who can each take it on now.').waitFor();

    const { tab: theirs } = await teams.openAs(COLLEAGUE, { sub: `plan/${oidOf(COLLEAGUE)}` });
    await theirs.getByRole('button', { name: `More: ${FOR_ALL}` }).click();
    await theirs.getByRole('menuitem', { name: 'Drop' }).click();
    await theirs.getByLabel('Why is it dropped?').fill('I teach in a workshop.');
    await theirs.getByRole('button', { name: 'Drop', exact: true }).click();
    await theirs.getByText('The goal is dropped.').waitFor();

    const { tab: back } = await teams.openAs(MANAGER, { sub: 'suggestions' });
    const card = back.getByRole('region', { name: FOR_ALL });
    await card.getByText('No answer yet').waitFor();
    await card.getByText('I teach in a workshop.').waitFor();
  });

  it('is nobody else’s to see or to change', async () => {
    const plan = `/people/${oidOf(TUTOR)}/plan`;
    expect((await callApi('Colin Reid', 'GET', plan)).status).toBe(404);
    const goal = {
      formId: 'journey-20-goal-0001',
      text: 'Not mine',
      targetOn: '2027-03-31',
    };
    for (const [who, path] of [
      ['Colin Reid', 'goals'],
      ['Colin Reid', 'suggested-goals'],
      [MANAGER, 'goals'],
    ] as const)
      expect([
        who,
        path,
        (await callApi(who, 'POST', `/people/${oidOf(TUTOR)}/${path}`, goal)).status,
      ]).toEqual([who, path, 404]);
    expect((await callApi(TUTOR, 'GET', '/priorities')).status).toBe(403);
    expect((await callApi(TUTOR, 'GET', '/plans')).status).toBe(403);
  });
});
