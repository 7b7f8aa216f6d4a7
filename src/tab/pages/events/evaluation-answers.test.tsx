import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answers } from '../../testing/fake-api.ts';
import { someAnswers } from '../../testing/evaluation-card.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { EvaluationAnswers } from './evaluation-answers.tsx';

const open = (answers: Partial<Answers> = {}) =>
  renderTab(<EvaluationAnswers eventKey="event-1" />, fakeApi(answers));

describe('what people answered about an event', () => {
  it('says how many answered of how many, and how often each rating was chosen, none among them', async () => {
    open();
    expect(await screen.findByText('2 of 3 who were there answered.')).toBeTruthy();
    const ratings = screen.getByRole('list', { name: 'How often each rating was chosen' });
    expect(
      within(ratings)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Excellent1 · 50 %', 'Good1 · 50 %', 'Poor0 · 0 %']);
  });

  it('shows each answer with its name, what was written, and when it was changed', async () => {
    open();
    await userEvent.click(await screen.findByText('Read the answers'));
    expect(screen.getByText('Asha Patel').closest('li')?.textContent).toContain('In my ESOL group');
    const changed = screen.getByText('Zoë Šimková').closest('li')?.textContent;
    expect(changed).toContain('Answered on 20 Nov 2026, changed on 22 Nov 2026');
  });

  it('says what people were promised on the form', async () => {
    open();
    await userEvent.click(await screen.findByText('Read the answers'));
    expect(screen.getByText(/Your coordinator and the CPD lead can see your answers/)).toBeTruthy();
  });

  it('says that nobody has answered yet', async () => {
    open({ eventEvaluations: () => Promise.resolve(someAnswers({ answers: [] })) });
    expect(await screen.findByText('Nobody has answered yet. 3 people were there.')).toBeTruthy();
    expect(screen.queryByText('Read the answers')).toBeNull();
  });

  it('is busy while loading, and says what to do when it fails', async () => {
    expect(
      open({ eventEvaluations: neverAnswers }).container.querySelector('[aria-busy="true"]'),
    ).not.toBeNull();
    open({ eventEvaluations: refusesWith(aProblem()) });
    expect(await screen.findByRole('button', { name: 'Retry' })).toBeTruthy();
  });
});
