import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCompletedAssessment, aStatement } from '../../testing/self-assessment-replies.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { DomainsCard } from './domains-card.tsx';

const { statements } = aCompletedAssessment({
  statements: [
    aStatement({ code: '1', group: 'Values', rating: 'secure', activities: 1 }),
    aStatement({ code: '2', group: 'Values', rating: 'developing' }),
    aStatement({ code: '3', group: 'Skills', rating: 'leading' }),
    aStatement({ code: '4', group: 'Other', rating: 'not-in-role' }),
  ],
});

it('draws a bar a domain with its figures in words, and nothing of what is not in the role', () => {
  renderTab(<DomainsCard statements={statements} />, fakeApi());
  expect(screen.getByText('Secure or better: least in Values, 1 of 2.')).toBeTruthy();
  const chart = screen.getByRole('list', { name: 'Self-assessment by domain' });
  expect(
    within(chart)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Values1 of 2Secure or better: 1 · Getting there: 1 · CPD serves 1 of 2',
    'Skills1 of 1Secure or better: 1 · CPD serves 0 of 1',
  ]);
});

it('says the same in a table', async () => {
  renderTab(<DomainsCard statements={statements} />, fakeApi());
  await userEvent.click(screen.getByRole('button', { name: 'Show as a table' }));
  const row = within(screen.getByRole('table')).getByRole('row', { name: /^Values/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['2', '0', '1', '1', '–', '1']);
});

it('is not there where nothing of it is in the role', () => {
  renderTab(<DomainsCard statements={statements.slice(3)} />, fakeApi());
  expect(screen.queryAllByRole('heading')).toEqual([]);
});
