import { beforeEach, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SuggestToSeveral } from '../../../contract/suggestions.ts';
import { aProblem, fakeApi, refusesWith } from '../../testing/fake-api.ts';
import { aMember, aTeam } from '../../testing/people-replies.ts';
import { aMe } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { TeamPage } from './team-page.tsx';

const oids = ['1', '2', '3'].map((digit) => `${digit.repeat(8)}-0000-4000-8000-000000000000`);
const [ASHA = '', CARYS = ''] = oids;
const members = [
  aMember({ oid: ASHA, displayName: 'Asha Patel' }),
  aMember({ oid: CARYS, displayName: 'Carys Morgan' }),
  aMember({ oid: oids[2] ?? '', displayName: 'Dan O’Neill' }),
];

function open(answers: Parameters<typeof fakeApi>[0] = {}) {
  const sent: SuggestToSeveral[] = [];
  renderTab(
    <TeamPage me={aMe()} />,
    fakeApi({
      team: () => Promise.resolve(aTeam({ members })),
      suggestToSeveral: (_params, body) => {
        sent.push(body);
        return Promise.resolve({ suggestions: [] });
      },
      ...answers,
    }),
  );
  return sent;
}

async function fillIn(): Promise<void> {
  for (const name of ['Asha Patel', 'Carys Morgan'])
    await userEvent.click(await screen.findByRole('checkbox', { name: `Choose ${name}` }));
  await userEvent.click(screen.getByRole('button', { name: 'Suggest a goal' }));
  const form = within(await screen.findByRole('form', { name: 'Suggest a goal' }));
  expect(form.getByText('To Asha Patel, Carys Morgan. Each takes it on, or says why not.')).toBeTruthy();
  await userEvent.type(form.getByLabelText('What are they to be able to do?'), 'Teach online');
  await userEvent.type(form.getByRole('textbox', { name: 'By when?' }), '31/7/2027');
  await userEvent.click(form.getByRole('button', { name: 'Send' }));
}

beforeEach(() => window.localStorage.clear());

it('suggests one goal to those who are chosen, and to nobody else', async () => {
  const sent = open();
  await fillIn();
  await waitFor(() =>
    expect(sent).toEqual([
      {
        formId: expect.any(String),
        people: [ASHA, CARYS],
        text: 'Teach online',
        targetOn: '2027-07-31',
        measure: '',
        intendedEffect: '',
        support: '',
      },
    ]),
  );
  expect(await screen.findByText('Sent to 2 people, who can each take it on now.')).toBeTruthy();
  expect(screen.queryByRole('toolbar')).toBeNull();
});

it('keeps what was typed where it was not sent', async () => {
  open({ suggestToSeveral: refusesWith(aProblem({ code: 'not-found', status: 404 })) });
  await fillIn();
  expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  expect(screen.getByDisplayValue('Teach online')).toBeTruthy();
});

it('leads to what was suggested', async () => {
  open();
  expect(await screen.findByRole('link', { name: 'Goals you suggested' })).toBeTruthy();
});
