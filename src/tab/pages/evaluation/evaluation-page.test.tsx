import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SubmitEvaluation } from '../../../contract/evaluations.ts';
import type { Answers } from '../../testing/fake-api.ts';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { anAnsweredEvaluation, anEvaluation } from '../../testing/evaluation-card.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import '../../testing/inner-text.ts';
import { EvaluationPage } from './evaluation-page.tsx';

const open = (answers: Partial<Answers> = {}) =>
  renderTab(<EvaluationPage me={{ oid: 'oid-1' }} eventKey="event-1" takesFocus={false} />, fakeApi(answers));
const excellent = () => screen.findByRole('radio', { name: /Excellent/ });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));

describe('the evaluation form in the tab', () => {
  it('sends the rating and what was written, and thanks', async () => {
    const sent: SubmitEvaluation[] = [];
    open({
      submitEvaluation: (_key, evaluation) => {
        sent.push(evaluation);
        return Promise.resolve({ isNew: true, evaluation: anAnsweredEvaluation() });
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
        return Promise.resolve({ isNew: true, evaluation: anAnsweredEvaluation() });
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
        isBroken
          ? Promise.reject(aProblem())
          : Promise.resolve({ isNew: true, evaluation: anAnsweredEvaluation() }),
    });
    await userEvent.click(await excellent());
    await userEvent.type(screen.getByRole('textbox'), 'Kept');
    await send();
    await screen.findByText('Reference: ref-42');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Kept');
    isBroken = false;
    await send();
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
    open({ evaluation: () => Promise.resolve(anAnsweredEvaluation()) });
    expect(await screen.findByText('You have answered this already. Thank you.')).toBeTruthy();
  });

  it('changes an answer: the form comes back filled in, and the answer sent takes the place of the first', async () => {
    const sent: SubmitEvaluation[] = [];
    open({
      evaluation: () => Promise.resolve(anAnsweredEvaluation()),
      submitEvaluation: (_key, evaluation) => {
        sent.push(evaluation);
        return Promise.resolve({
          isNew: true,
          evaluation: anAnsweredEvaluation({ answerKey: 'b'.repeat(64) }),
        });
      },
    });
    const change = () => screen.findByRole('button', { name: 'Change my answer' });
    await userEvent.click(await change());
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Very good/ }).checked).toBe(true);
    await userEvent.click(await excellent());
    await send();
    await change();
    expect(sent).toEqual([{ rating: 'excellent', answers: {}, corrects: 'a'.repeat(64) }]);
    await userEvent.click(await change());
    await send();
    await change();
    expect(sent.at(-1)).toMatchObject({ corrects: 'b'.repeat(64) });
  });

  it('leaves an answer as it is when somebody thinks better of changing it', async () => {
    open({ evaluation: () => Promise.resolve(anAnsweredEvaluation()) });
    await userEvent.click(await screen.findByRole('button', { name: 'Change my answer' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep my answer as it is' }));
    expect(screen.getByText('Thank you for your answer.')).toBeTruthy();
  });

  it('offers no change of an answer once the form has closed', async () => {
    open({ evaluation: () => Promise.resolve(anAnsweredEvaluation({ isClosed: true, changeCard: null })) });
    expect(await screen.findByText('Thank you for your answer.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change my answer' })).toBeNull();
  });

  it('sends who comes too late to what they can still do', async () => {
    open({ evaluation: () => Promise.resolve(anEvaluation({ isClosed: true, card: null })) });
    expect(await screen.findByText(/This form closed on 4 Dec 2026/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go to my record' })).toBeTruthy();
  });

  it.each([
    ['a text', 'no card'],
    ['nothing', null],
    ['an empty card', { type: 'AdaptiveCard', version: '1.5', body: [] }],
  ])('sends people to the chat when it gets %s for a card', async (_what, card) => {
    open({ evaluation: () => Promise.resolve(anEvaluation({ card })) });
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
