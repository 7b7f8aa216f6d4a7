import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SubmitEvaluation } from '../../../contract/evaluations.ts';
import type { ApiClient } from '../../api/api-client.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { thanksCard } from '../../testing/evaluation-card.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import '../../testing/inner-text.ts';
import { EvaluationPage } from './evaluation-page.tsx';

const open = (answers: Partial<ApiClient> = {}) =>
  renderTab(<EvaluationPage eventKey="event-1" takesFocus={false} />, fakeApi(answers));
const excellent = () => screen.findByRole('radio', { name: /Excellent/ });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));

describe('the evaluation form in the tab', () => {
  it('sends the rating and what was written, and thanks', async () => {
    const sent: SubmitEvaluation[] = [];
    open({
      submitEvaluation: (_key, evaluation) => {
        sent.push(evaluation);
        return Promise.resolve({ isNew: true, card: thanksCard });
      },
    });
    await userEvent.click(await excellent());
    await userEvent.type(screen.getByRole('textbox'), 'In my ESOL group');
    await send();
    expect(await screen.findByText('Thank you for your answer.')).toBeTruthy();
    expect(sent).toEqual([{ rating: 'excellent', answers: { use: 'In my ESOL group' } }]);
    await waitFor(() => expect(screen.getByText('Saved. Thank you.').getAttribute('role')).toBe('status'));
    expect(document.activeElement?.textContent).toBe('Thank you for your answer.');
  });

  it('sends nothing without a rating, and says what is missing', async () => {
    const sent: SubmitEvaluation[] = [];
    open({
      submitEvaluation: (_key, evaluation) => {
        sent.push(evaluation);
        return Promise.resolve({ isNew: true, card: thanksCard });
      },
    });
    await excellent();
    await send();
    expect(screen.getByText('Choose a rating.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('keeps what was written when sending fails, and sends it again when asked', async () => {
    let isBroken = true;
    open({
      submitEvaluation: () =>
        isBroken ? Promise.reject(aProblem()) : Promise.resolve({ isNew: true, card: thanksCard }),
    });
    await userEvent.click(await excellent());
    await userEvent.type(screen.getByRole('textbox'), 'Kept');
    await send();
    await screen.findByText('Reference: ref-42');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Kept');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(await screen.findByText('Thank you for your answer.')).toBeTruthy();
  });

  it('says what the server still asks for, by question', async () => {
    const missing = aProblem({
      code: 'bad-input',
      status: 400,
      problems: [{ path: 'answers.use', message: 'How will you use it? This is needed.' }],
    });
    open({ submitEvaluation: refusesWith(missing) });
    await userEvent.click(await excellent());
    await send();
    expect(await screen.findByText('How will you use it? This is needed.')).toBeTruthy();
  });

  it('says when it was answered before', async () => {
    const answered = {
      eventKey: 'event-1',
      eventTitle: 'INSET',
      heldOn: '2026-11-20',
      isAnswered: true,
      card: thanksCard,
    };
    open({ evaluation: () => Promise.resolve(answered) });
    expect(await screen.findByText('You have answered this already. Thank you.')).toBeTruthy();
  });

  it.each([
    ['a text', 'no card'],
    ['nothing', null],
    ['an empty card', { type: 'AdaptiveCard', version: '1.5', body: [] }],
  ])('sends people to the chat when it gets %s for a card', async (_what, card) => {
    const broken = {
      eventKey: 'event-1',
      eventTitle: 'INSET',
      heldOn: '2026-11-20',
      isAnswered: false,
      card,
    };
    open({ evaluation: () => Promise.resolve(broken) });
    expect(await screen.findByText(/You can answer it in the chat/)).toBeTruthy();
  });

  it('is busy while loading', () => {
    expect(open({ evaluation: neverAnswers }).container.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('says nothing about a form that is somebody else’s', async () => {
    open({ evaluation: refusesWith(aProblem({ code: 'not-found', status: 404 })) });
    expect(await screen.findByRole('heading', { name: 'There is nothing here for you' })).toBeTruthy();
  });
});
