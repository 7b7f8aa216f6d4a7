import { expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '../../api/api-error.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { renderTab } from '../../testing/render-tab.tsx';
import { useTell } from './tell.ts';

/** A page that does something which `run` undoes. */
function page(run?: () => Promise<string>) {
  const undo = run && { about: 'Phonics', run, otherwise: 'Choose Remove.', returnTo: 'doer' };
  function Doer() {
    const tell = useTell();
    return (
      <button id="doer" onClick={() => tell({ words: 'Saved.', undo })}>
        Do it
      </button>
    );
  }
  renderTab(<Doer />, fakeApi());
  return userEvent.click(screen.getByRole('button', { name: 'Do it' }));
}

const said = () => screen.getByRole('status').textContent;
const theUndo = () => screen.findByRole('button', { name: 'Undo: Phonics' });

it('says what was done in a region that was there before, with the way back', async () => {
  await page(() => Promise.resolve('Undone.'));
  await theUndo();
  expect(said()).toContain('Saved.');
});

it('undoes by keyboard, says so, and gives the focus back', async () => {
  await page(() => Promise.resolve('Undone.'));
  (await theUndo()).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(said()).toContain('Undone.'));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Do it' }));
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
});

it('undoes by Ctrl+Z, but not what is being typed', async () => {
  await page(() => Promise.resolve('Undone.'));
  await theUndo();
  const typed = document.body.appendChild(document.createElement('input'));
  fireEvent.keyDown(typed, { key: 'z', ctrlKey: true });
  expect(said()).toContain('Saved.');
  typed.remove();
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await waitFor(() => expect(said()).toContain('Undone.'));
});

it('says why it was not undone and what to do instead, and undoes when asked again', async () => {
  let isDown = true;
  await page(() => (isDown ? Promise.reject(new ApiError('unreachable')) : Promise.resolve('Undone.')));
  await userEvent.click(await theUndo());
  await waitFor(() => expect(said()).toContain('Not undone.'));
  expect(said()).toContain('The network did not answer. Choose Remove.');
  isDown = false;
  await userEvent.click(await theUndo());
  await waitFor(() => expect(said()).toContain('Undone.'));
});

it('goes when it is closed', async () => {
  await page();
  await userEvent.click(await screen.findByRole('button', { name: 'Close this note' }));
  expect(said()).toBe('');
});
