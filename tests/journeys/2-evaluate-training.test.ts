import { afterAll, describe, expect, it } from '@jest/globals';
import { directoryUsers } from '../../dev-tenant/seed/organisation.ts';
import { rowsOf } from './support/microsoft.ts';
import {
  callApi,
  callHost,
  cardsSaying,
  chatOf,
  eventually,
  moveClock,
  oidOf,
  useTeams,
} from './support/teams.ts';

const teams = useTeams();
const ATTENDED = ['Asha Patel', "Niamh O'Brien", 'Zoë Šimková', 'Rhiannon Price'];
const ATTENDED_AT_SCHOOL = ['Fatima Khan', 'Harry Doyle', 'Sunita Rao', 'Grace Lowe'];
const TITLE = 'Supporting learners with dyslexia';
const SCHOOL_TITLE = 'Moving and handling refresher';

afterAll(() => moveClock(0));

async function whoGot(title: string): Promise<readonly string[]> {
  const got: string[] = [];
  for (const { displayName, accountEnabled } of directoryUsers) {
    if (!accountEnabled) continue;
    if (cardsSaying(await chatOf(displayName), title).length > 0) got.push(displayName);
  }
  return got;
}

describe('when training has ended', () => {
  it('each attendee, and nobody else, gets the card in chat within a minute', async () => {
    await moveClock(60);
    for (const [title, attended] of [
      [TITLE, ATTENDED],
      [SCHOOL_TITLE, ATTENDED_AT_SCHOOL],
    ] as const) {
      const all = (people: readonly string[]) => people.length === attended.length;
      const got = await eventually(() => whoGot(title), all);
      expect([...got].toSorted()).toEqual(attended.toSorted());
    }
  });

  it('a teaching assistant answers in the policy’s own words; the card becomes a thank-you and is stored once', async () => {
    const { page } = await teams.openAs('Harry Doyle', { view: 'chat' });
    const chat = page.getByRole('log', { name: 'Chat with CPD Companion' });
    const card = chat.getByRole('article').filter({ hasText: SCHOOL_TITLE });
    await card.getByText('relevant across our school which we will be able to use').click();
    await card.getByRole('button', { name: /send/i }).click();
    await chat
      .getByText(/thank you/i)
      .first()
      .waitFor();

    const mine = async () =>
      (await rowsOf('evaluations')).filter(({ PersonOid }) => PersonOid === oidOf('Harry Doyle'));
    expect(await mine()).toMatchObject([{ Rating: 'very-good', EvaluationForm: 'support-staff' }]);

    const [asked] = (await chatOf('Harry Doyle')).messages.filter(({ cards }) =>
      JSON.stringify(cards).includes(SCHOOL_TITLE),
    );
    const [stored] = await mine();
    for (let time = 0; time < 3; time += 1) {
      await callHost('POST', '/chat/execute', {
        userId: oidOf('Harry Doyle'),
        messageId: asked?.id,
        verb: 'evaluation.submit',
        data: { eventKey: stored?.['EventKey'], rating: 'very-good' },
      });
    }
    expect(await mine()).toHaveLength(1);
  });

  it('the answered card is finished, also when the chat is opened again, and the answer can be changed', async () => {
    const { page } = await teams.openAs('Harry Doyle', { view: 'chat' });
    const card = page.getByRole('article').filter({ hasText: SCHOOL_TITLE });
    await card.getByRole('button', { name: 'Change my answer' }).waitFor();
    await card.getByText('Very good', { exact: true }).waitFor();
    expect(await card.getByRole('radio').count()).toBe(0);
  });

  it('the CPD lead reads the answer on the event’s page; whoever the card does not name reads none', async () => {
    const { tab } = await teams.openAs('Dilys Owen');
    await tab.getByRole('tab', { name: 'Events' }).click();
    await tab.getByRole('button', { name: new RegExp(`: ${SCHOOL_TITLE}$`) }).click();
    const answers = tab.getByRole('region', { name: 'Evaluation' });
    await answers.getByText('1 of 4 who were there answered.').waitFor();
    await answers.getByText('Read the answers').click();
    await answers.getByText('Harry Doyle').waitFor();

    const [stored] = (await rowsOf('evaluations')).filter(
      ({ PersonOid }) => PersonOid === oidOf('Harry Doyle'),
    );
    const answersOf = async (name: string) =>
      (await callApi(name, 'GET', `/events/${String(stored?.['EventKey'])}/evaluations`)).status;
    expect(await answersOf('Dilys Owen')).toBe(200);
    for (const name of ['Grace Lowe', 'Harry Doyle', 'Colin Reid', 'Edward Finch']) {
      expect([name, await answersOf(name)]).toEqual([name, 404]);
    }
    const { tab: own } = await teams.openAs('Harry Doyle');
    await own.getByText('What you answered').click();
    await own.getByRole('button', { name: `See my answer: ${SCHOOL_TITLE}` }).waitFor();
  });

  it('a teacher is asked with the teachers’ form', async () => {
    const [asked] = cardsSaying(await chatOf('Fatima Khan'), SCHOOL_TITLE);
    const words = JSON.stringify(asked?.cards);
    expect(words).toContain('Clearly informs/underpins effective practice');
    expect(words).not.toContain('will inform and improve my');
  });

  it('attendance has become a CPD activity in the person’s record', async () => {
    const rows = (await rowsOf('activities')).filter(({ Title }) => Title === TITLE);
    expect(rows.map(({ PersonOid, Minutes }) => [PersonOid, Minutes]).toSorted()).toEqual(
      ATTENDED.map((name) => [oidOf(name), 120]).toSorted(),
    );
    const { tab } = await teams.openAs('Rhiannon Price');
    await tab.getByText(TITLE).first().waitFor();
  });

  it('the person adds what it changes in their work: a row in the place of the first, which stays', async () => {
    const { tab, errors } = await teams.openAs('Rhiannon Price');
    await tab.getByText(`Add to “${TITLE}”`).first().waitFor();
    await tab.getByRole('button', { name: `Add a reflection: ${TITLE}` }).click();
    await tab.getByLabel('What will change in your work?').fill('Hand-outs in cream, the evening before.');
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText(`Saved. ${TITLE} is as you changed it.`).waitFor();
    await tab.getByText(`Add to “${TITLE}”`).first().waitFor({ state: 'detached' });

    const rows = (await rowsOf('activities')).filter(
      ({ Title, PersonOid }) => Title === TITLE && PersonOid === oidOf('Rhiannon Price'),
    );
    expect(rows).toHaveLength(2);
    const [first, correction] = rows.toSorted((one) => (one['Supersedes'] ? 1 : -1));
    expect(correction).toMatchObject({
      Supersedes: first?.['Key'],
      EventKey: first?.['EventKey'],
      Reflection: 'Hand-outs in cream, the evening before.',
    });
    expect(errors).toEqual([]);
  });
});
