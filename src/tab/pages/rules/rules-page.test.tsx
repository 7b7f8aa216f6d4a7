import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DraftRule } from '../../../contract/rules.ts';
import type { ApiClient } from '../../api/api-client.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe, aPreview, aRules } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { RulesPage } from './rules-page.tsx';

const open = (answers: Partial<ApiClient> = {}) => renderTab(<RulesPage me={aMe()} />, fakeApi(answers));
const drafted = { effectiveFrom: '2026-12-01', announcement: '' };

const openForm = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Change: Safer recruitment' }));
  return screen.findByRole('form', { name: 'Change: Safer recruitment' });
};

beforeEach(() => window.localStorage.clear());

describe('the rules', () => {
  it('are shown with whom they hold for, their numbers and their clause', async () => {
    open();
    const card = await screen.findByRole('region', { name: 'Hampshire CPD policy: 38 people' });
    expect(card.textContent).toContain('For everybody · Renewed every (months): 12');
    expect(card.textContent).toContain('“Safer Recruitment” CPD policy, Appendix 2, line 277');
    expect(within(card).queryByRole('button', { name: 'Change: Welcome' })).toBeNull();
  });

  it('say so when nobody stands under a policy, while loading, and when they did not load', async () => {
    open({ rules: () => Promise.resolve({ today: '2026-11-21', policies: [] }) });
    await screen.findByText(/Nobody stands under a policy yet/);
    expect(open({ rules: neverAnswers }).container.querySelector('[aria-busy="true"]')).not.toBeNull();
    open({ rules: refusesWith(aProblem()) });
    await screen.findByRole('heading', { name: 'Something broke on our side.' });
  });
});

describe('changing a rule', () => {
  it('drafts the numbers from a day, and shows who moves before anything holds', async () => {
    const sent: DraftRule[] = [];
    let isDrafted = false;
    open({
      rules: () => Promise.resolve(aRules(isDrafted ? drafted : null)),
      draftRule: (_policy, rule) => {
        sent.push(rule);
        isDrafted = true;
        return Promise.resolve(aPreview());
      },
    });
    const form = within(await openForm());
    const months = form.getByLabelText('Renewed every (months)');
    await userEvent.clear(months);
    await userEvent.type(months, '24');
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await screen.findByRole('heading', { name: 'If you publish this from 1 Dec 2026' });
    expect(sent).toEqual([
      {
        requirement: 'safer-recruitment',
        numbers: { recurMonths: 24 },
        effectiveFrom: '2026-12-01',
        announcement: '',
      },
    ]);
    const row = screen.getByRole('row', { name: /Asha Patel/ });
    expect(row.textContent).toContain('Expired 21 Sep 2026');
    expect(row.textContent).toContain('Current 21 Sep 2027');
  });

  it.each([
    ['a day gone by', '24', '20/11/2026', 'Give today’s date or a later one.'],
    ['a day that is none', '24', '31/2/2027', 'Give a date that exists, such as 1/12/2026.'],
    ['no number', 'two', '1/12/2026', 'Give a number.'],
  ])('refuses %s', async (_what, typed, from, said) => {
    open();
    const form = within(await openForm());
    const months = form.getByLabelText('Renewed every (months)');
    await userEvent.clear(months);
    await userEvent.type(months, typed);
    await userEvent.type(form.getByLabelText('From which day?'), from);
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    expect(within(await screen.findByRole('group', { name: /problem/ })).getByText(said)).toBeTruthy();
  });

  it('shows beside a number what the server finds wrong with it', async () => {
    const problems = [{ path: 'safer-recruitment.recurMonths', message: 'Use at least 1.' }];
    open({ draftRule: refusesWith(aProblem({ code: 'bad-input', status: 400, problems })) });
    const form = within(await openForm());
    await userEvent.type(form.getByLabelText('From which day?'), '1/12/2026');
    await userEvent.click(form.getByRole('button', { name: 'See who moves' }));
    await userEvent.click(await form.findByRole('link', { name: 'Use at least 1.' }));
    const months = form.getByLabelText('Renewed every (months)');
    expect([document.activeElement === months, months.getAttribute('aria-invalid')]).toEqual([true, 'true']);
  });

  it('keeps what was typed when the form is opened again', async () => {
    const { unmount } = open();
    await userEvent.type(within(await openForm()).getByLabelText('From which day?'), '1/12/2026');
    unmount();
    open();
    const again = within(await openForm()).getByLabelText<HTMLInputElement>('From which day?');
    expect(again.value).toBe('1/12/2026');
  });
});

describe('publishing', () => {
  it('sends the digest of what was seen, and says from when it holds', async () => {
    const sent: string[] = [];
    open({
      rules: () => Promise.resolve(aRules(drafted)),
      publishRules: (_policy, { digest }) => {
        sent.push(digest);
        return Promise.resolve(aRules());
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish from 1 Dec 2026' }));
    await screen.findByText(/The rule holds from 1 Dec 2026/);
    expect(sent).toEqual(['d'.repeat(64)]);
    expect(screen.queryByRole('button', { name: /Publish from/ })).toBeNull();
  });

  it('can be given up for good', async () => {
    open({ rules: () => Promise.resolve(aRules(drafted)) });
    await userEvent.click(await screen.findByRole('button', { name: 'Give up this draft' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Publish from/ })).toBeNull());
  });

  it('publishes nothing that has changed since it was seen, and says so', async () => {
    const changed = aProblem({ code: 'changed-meanwhile', status: 409 });
    open({ rules: () => Promise.resolve(aRules(drafted)), publishRules: refusesWith(changed) });
    await userEvent.click(await screen.findByRole('button', { name: 'Publish from 1 Dec 2026' }));
    await screen.findByText(/nothing was published/);
  });

  it('warns when somebody would be late without notice', async () => {
    open({
      rules: () => Promise.resolve(aRules(drafted)),
      previewRules: () => Promise.resolve(aPreview({ graceUntil: '2027-01-01', moves: [] })),
    });
    await screen.findByText('Some would be late without notice. A fair first day is 1 Jan 2027 or later.');
    await screen.findByText('Nobody moves: 38 people are judged the same.');
  });
});
