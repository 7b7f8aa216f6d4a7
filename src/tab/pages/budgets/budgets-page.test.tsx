import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BudgetsPage as Page, ChangeBudget, SetBudget } from '../../../contract/budgets.ts';
import { csvOf } from '../../../domain/reports/csv.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aMe } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aBudgetView, someBudgets } from '../../testing/request-replies.ts';
import { BudgetsPage } from './budgets-page.tsx';
import { budgetRows } from './budgets-file.ts';
import type { Say } from './words.ts';

function open(page: Partial<Page> = {}, answers: Partial<Answers> = {}) {
  const sent: { set: SetBudget[]; changed: ChangeBudget[] } = { set: [], changed: [] };
  const api = fakeApi({
    budgets: () => Promise.resolve(someBudgets(page)),
    setBudget: (_params, body) => {
      sent.set.push(body);
      return Promise.resolve(someBudgets(page));
    },
    changeBudget: (_params, body) => {
      sent.changed.push(body);
      return Promise.resolve(someBudgets(page));
    },
    ...answers,
  });
  return { sent, ...renderTab(<BudgetsPage me={aMe()} takesFocus={false} />, api) };
}

const WITHOUT = [{ strandLabel: 'CORE', committedPence: 12_000, spentPence: 0 }];
const NAME = 'For no strand, Hampshire Achieves, 1 Sep 2026 to 31 Aug 2027';

beforeEach(() => window.localStorage.clear());

describe('the budgets', () => {
  it('show what each has, what is taken and what is left, and dashes where none is set', async () => {
    open({ budgets: [aBudgetView()], without: WITHOUT });
    const table = await screen.findByRole('table', { name: 'By strand and unit' });
    const texts = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(texts).toEqual([
      'StrandAllocatedCommittedSpentLeft',
      `${NAME}£1,000£600.50£200£199.50`,
      'CORE: no budget is set–£120£0–',
    ]);
    const chart = await screen.findByRole('list', { name: 'Spent and committed of each budget' });
    expect(chart.textContent).toContain('£199.50 left');
    expect(chart.textContent).toContain('£200 spent · £600.50 committed · of £1,000');
  });

  it('that are overspent, or hold nothing, say so without a wrong number', async () => {
    open({
      budgets: [
        aBudgetView({ leftPence: -5_000 }),
        aBudgetView({
          key: 'c'.repeat(64),
          allocatedPence: 0,
          committedPence: 0,
          spentPence: 0,
          leftPence: 0,
        }),
      ],
    });
    const chart = await screen.findByRole('list', { name: 'Spent and committed of each budget' });
    expect(chart.textContent).toContain('£50 over');
    expect(chart.textContent).toContain('£0 left');
    expect(document.body.textContent).not.toContain('NaN');
  });

  it('that are not there yet, on their way, or not to be had say so', async () => {
    const { unmount } = open();
    expect(await screen.findByText(/No budget is set/)).toBeTruthy();
    unmount();
    const waiting = open({}, { budgets: neverAnswers });
    expect(waiting.container.querySelector('[aria-busy="true"]')).toBeTruthy();
    waiting.unmount();
    open({}, { budgets: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });

  it('make a file of the same figures, in which no text is a formula', () => {
    const say = Object.assign((id: string) => id, { date: (day: string) => day }) as unknown as Say;
    const page = someBudgets({ budgets: [aBudgetView({ strandLabel: '=SUM(A1)' })], without: WITHOUT });
    const text = csvOf(budgetRows(page, say));
    expect(text).toContain(`"'=SUM(A1)"`);
    expect(text).toContain(',1000,600.5,200,199.5\r\n');
    expect(text).toContain('"–",120,0,"–"');
  });
});

describe('a budget', () => {
  it('is set in pounds for a unit and a strand', async () => {
    const { sent } = open({ strands: [{ id: 'core', label: 'CORE' }] });
    await userEvent.click(await screen.findByRole('button', { name: 'Set a budget' }));
    const form = within(await screen.findByRole('form', { name: 'Set a budget' }));
    await userEvent.click(form.getByRole('radio', { name: 'CORE' }));
    await userEvent.click(form.getByRole('radio', { name: 'School led' }));
    await userEvent.type(form.getByLabelText('First day'), '1/9/2026');
    await userEvent.type(form.getByLabelText('Last day'), '31/8/2027');
    await userEvent.type(form.getByLabelText('How much is it, in pounds?'), '-5');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('group', { name: 'There is a problem' })).toBeTruthy();
    expect(sent.set).toEqual([]);
    await userEvent.clear(form.getByLabelText('How much is it, in pounds?'));
    await userEvent.type(form.getByLabelText('How much is it, in pounds?'), '1250.50');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.set).toMatchObject([
        { unit: 'unit-1', strand: 'core', stream: 'school-led', from: '2026-09-01', allocatedPence: 125_050 },
      ]),
    );
  });

  it('is changed from what it holds', async () => {
    const { sent } = open({ budgets: [aBudgetView()] });
    await userEvent.click(await screen.findByRole('button', { name: `Change: ${NAME}` }));
    const form = within(await screen.findByRole('form', { name: 'Change the budget' }));
    const pounds = form.getByLabelText<HTMLInputElement>('How much is it, in pounds?');
    expect(pounds.value).toBe('1000');
    await userEvent.clear(pounds);
    await userEvent.type(pounds, '1500');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(sent.changed).toMatchObject([{ version: '"b,1"', allocatedPence: 150_000, to: '2027-08-31' }]),
    );
  });
});
