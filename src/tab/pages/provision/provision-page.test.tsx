import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JudgeCriterion, JudgeProvider, Provision } from '../../../contract/provision.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aCriterion, aProvision } from '../../testing/provision-replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aMe } from '../../testing/replies.ts';
import { ProvisionPage } from './provision-page.tsx';

function open(page: Partial<Provision> = {}, answers: Partial<Answers> = {}) {
  const sent: { criteria: JudgeCriterion[]; providers: JudgeProvider[] } = { criteria: [], providers: [] };
  const api = fakeApi({
    provision: () => Promise.resolve(aProvision(page)),
    judgeCriterion: (_params, body) => {
      sent.criteria.push(body);
      return Promise.resolve(aProvision(page));
    },
    judgeProvider: (_params, body) => {
      sent.providers.push(body);
      return Promise.resolve(aProvision(page));
    },
    ...answers,
  });
  return { sent, ...renderTab(<ProvisionPage me={aMe()} eventKey="event-1" takesFocus={false} />, api) };
}

beforeEach(() => window.localStorage.clear());

describe('what keeps an event from being offered', () => {
  it('is said in words, with the clause', async () => {
    const { container } = open();
    await screen.findByText('It cannot be offered or booked yet.');
    const said = container.textContent;
    expect(said).toContain('“Provide value for money” is not answered yet (CPD opportunities, line 36).');
    expect(said).toContain('Nobody has judged Ward & Sons Ltd yet.');
  });

  it('is nothing once all is met, with who found so', async () => {
    open({
      obstacles: [],
      criteria: [
        aCriterion({
          judged: { answer: 'yes', note: 'Two quotes.', byName: 'Carys Morgan', on: '2026-11-20' },
        }),
      ],
      judgement: {
        quality: 'sufficient',
        integrity: 'sufficient',
        reason: 'Two schools recommend them.',
        until: '2027-08-31',
        byName: 'Dilys Owen',
        on: '2026-11-19',
      },
    });
    expect(await screen.findByText(/may be offered and booked/)).toBeTruthy();
    expect(screen.getByText('Carys Morgan, 20 Nov 2026')).toBeTruthy();
    expect(screen.getByText('Judged by Dilys Owen, 19 Nov 2026')).toBeTruthy();
    expect(screen.getByText('Holds until 31 Aug 2027')).toBeTruthy();
  });

  it('is not asked where the policy sets no conditions, and a page that waits or fails says so', async () => {
    const { unmount } = open({ criteria: [], obstacles: [] });
    expect(await screen.findByText(/sets no conditions/)).toBeTruthy();
    unmount();
    const waiting = open({}, { provision: neverAnswers });
    expect(waiting.container.querySelector('[aria-busy="true"]')).toBeTruthy();
    waiting.unmount();
    open({}, { provision: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });
});

describe('a condition', () => {
  it('is answered with a note, and a no says why', async () => {
    const { sent } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Answer: Provide value for money' }));
    const form = within(await screen.findByRole('form', { name: 'Provide value for money' }));
    await userEvent.click(form.getByRole('radio', { name: 'Not met' }));
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(sent.criteria).toEqual([]);
    await userEvent.type(
      form.getByRole('textbox', { name: /^Note/ }),
      'The same course costs half elsewhere.',
    );
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.criteria).toEqual([
        {
          version: '"event,1"',
          criterion: 'criterion-12',
          answer: 'no',
          note: 'The same course costs half elsewhere.',
        },
      ]),
    );
  });
});

describe('a provider', () => {
  it('is judged with a reason and a last day', async () => {
    const { sent } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Judge the provider' }));
    const form = within(await screen.findByRole('form', { name: 'Judge the provider' }));
    for (const group of form.getAllByRole('radiogroup'))
      await userEvent.click(within(group).getByRole('radio', { name: 'Yes' }));
    await userEvent.type(form.getByRole('textbox', { name: /rest on/ }), 'Qualified trainers.');
    await userEvent.type(form.getByRole('textbox', { name: /Until when/ }), '31/8/2027');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.providers).toMatchObject([
        {
          quality: 'sufficient',
          integrity: 'sufficient',
          reason: 'Qualified trainers.',
          until: '2027-08-31',
        },
      ]),
    );
  });
});
