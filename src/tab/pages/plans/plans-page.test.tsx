import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UnitPlansPage } from '../../../contract/unit-plans.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { aGroupSum, somePeopleOfPlans, someUnitPlans } from '../../testing/unit-plans-replies.ts';
import { fileRows } from './plans-file.ts';
import { PlansPage } from './plans-page.tsx';
import type { Say } from './words.ts';

function open(page: Partial<UnitPlansPage> = {}, answers: Partial<Answers> = {}) {
  const asked: unknown[] = [];
  const api = fakeApi({
    unitPlans: () => Promise.resolve(someUnitPlans(page)),
    peopleOfPlans: (query) => {
      asked.push(query);
      return Promise.resolve(somePeopleOfPlans());
    },
    ...answers,
  });
  return { asked, ...renderTab(<PlansPage takesFocus={false} />, api) };
}

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [
      within(row).getByRole('rowheader').textContent,
      ...within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ]);

describe('the plans of a unit', () => {
  it('add up by priority, by where the need was seen and by unit, and altogether', async () => {
    open();
    expect(await screen.findByText('5 of 12 have a goal · 7 people have nothing planned')).toBeTruthy();
    const figures = ['4', '2', '3', '1', '1', '5', '£450.50'];
    expect(rowsOf('By priority')).toEqual([
      ['Reading in every subject', ...figures],
      ['No priority', '1', ...figures.slice(1)],
      ['Altogether', ...figures],
    ]);
    expect(rowsOf('By where the need was seen').map(([name]) => name)).toEqual(['Appraisal', 'Altogether']);
    expect(rowsOf('By unit').map(([name]) => name)).toEqual(['Hampshire Achieves', 'Altogether']);
  });

  it('have no table of what nobody has said', async () => {
    open();
    await screen.findByRole('table', { name: 'By unit' });
    expect(screen.queryByRole('table', { name: 'By strand' })).toBeNull();
  });

  it('show the people behind a figure, with a way to their plans', async () => {
    const { asked } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Who: Reading in every subject' }));
    expect(await screen.findByRole('link', { name: 'Asha Patel' })).toBeTruthy();
    expect(screen.getByText('Finish the Level 5 diploma (to do, by 31 Jul 2027)')).toBeTruthy();
    expect(asked).toEqual([{ by: 'priority', of: 'f'.repeat(64) }]);
  });

  it('show the people who have nothing planned', async () => {
    const { asked } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Who has nothing planned' }));
    expect(await screen.findByRole('link', { name: 'Asha Patel' })).toBeTruthy();
    expect(asked).toEqual([{ by: 'without' }]);
  });

  it('of several units let one be chosen', async () => {
    open({
      units: [
        { key: 'unit-1', name: 'Hampshire Achieves' },
        { key: 'unit-2', name: 'Music' },
      ],
    });
    const choice = await screen.findByLabelText('Whose plans?');
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Everybody you look after', 'Hampshire Achieves', 'Music']);
  });

  it.each<[string, Partial<UnitPlansPage>, RegExp]>([
    ['nobody is there', { people: 0 }, /There is nobody here yet/],
    [
      'nobody has a goal',
      { groups: { priority: [], strand: [], source: [], unit: [] } },
      /No goals yet. A goal is added in a person’s plan/,
    ],
  ])('say so where %s', async (_what, page, words) => {
    open(page);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('that are on their way, or not to be had, say so', async () => {
    const waiting = open({}, { unitPlans: neverAnswers });
    expect(waiting.container.querySelector('[aria-busy="true"]')).toBeTruthy();
    waiting.unmount();
    open({}, { unitPlans: refusesWith(aProblem()) });
    expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
  });

  it('are one file with what each row counts by', () => {
    const say = Object.assign((id: string) => id, {
      ifKnown: (id: string) => (id === 'need.source.appraisal' ? 'Appraisal' : undefined),
    }) as unknown as Say;
    const page = someUnitPlans({
      groups: {
        priority: [aGroupSum({ label: '' })],
        strand: [],
        source: [aGroupSum({ of: 'appraisal', label: '' }), aGroupSum({ of: null, label: '' })],
        unit: [],
      },
    });
    expect(fileRows(page, say).slice(1)).toEqual([
      ['', 'plans.total', 4, 2, 3, 1, 1, 5, 450.5],
      ['plans.by.priority', 'plans.unknown', 4, 2, 3, 1, 1, 5, 450.5],
      ['plans.by.source', 'Appraisal', 4, 2, 3, 1, 1, 5, 450.5],
      ['plans.by.source', 'plans.not-said.source', 4, 2, 3, 1, 1, 5, 450.5],
    ]);
  });
});
