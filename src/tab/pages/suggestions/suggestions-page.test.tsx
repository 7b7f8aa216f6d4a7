import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aProblem, fakeApi, neverAnswers, refusesWith } from '../../testing/fake-api.ts';
import { aTag } from '../../testing/replies.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { SuggestionsPage } from './suggestions-page.tsx';

const open = (answers: Parameters<typeof fakeApi>[0] = {}) =>
  renderTab(<SuggestionsPage takesFocus={false} />, fakeApi(answers));

const to = (displayName: string, answer: 'waiting' | 'answered' | 'taken-on', outcome = '') => ({
  oid: displayName,
  displayName,
  tag: aTag(),
  answer,
  outcome,
});

it('shows each goal once, with what everybody said to it and a way to their plan', async () => {
  open({
    suggestions: () =>
      Promise.resolve({
        suggestions: [
          {
            text: 'Teach online',
            targetOn: '2027-07-31',
            to: [
              to('Zoë Šimková', 'waiting'),
              to('Asha Patel', 'taken-on'),
              to('Colin Reid', 'answered', 'I teach in a workshop.'),
            ],
          },
        ],
      }),
  });
  const card = await screen.findByRole('region', { name: 'Teach online' });
  for (const words of ['By 31 Jul 2027', 'No answer yet', 'Taken on', 'Not taken on I teach in a workshop.'])
    expect(card.textContent).toContain(words);
  expect(screen.getByRole('link', { name: 'Zoë Šimková' })).toBeTruthy();
});

it('says how it begins while there is nothing, and what else is', async () => {
  const { unmount } = open();
  expect(await screen.findByText(/Choose people in My team/)).toBeTruthy();
  unmount();
  const waiting = open({ suggestions: neverAnswers });
  expect(waiting.container.querySelector('[aria-busy="true"]')).toBeTruthy();
  waiting.unmount();
  open({ suggestions: refusesWith(aProblem()) });
  expect(await screen.findByText('Reference: ref-42')).toBeTruthy();
});
