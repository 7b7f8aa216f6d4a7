import { lightTheme } from '../host/theme.ts';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import { createQueryClient } from '../api/query-client.ts';
import { loadMessages } from '../messages/load-messages.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { App } from './app.tsx';
import { foundPages, parseRoute } from './router.ts';

beforeEach(() => {
  window.location.hash = '';
  window.localStorage.clear();
});

/** An address of the page: its path alone, or with as many ids as it takes. */
function addressOf({ name, path = name }: { readonly name: string; readonly path?: string }): string {
  const found = [path, `${path}/one`, `${path}/one/two`].find((each) => parseRoute(each)?.page === name);
  if (found === undefined) throw new Error(`No address leads to ${name}.`);
  return found;
}

describe.each(['en', 'cy'] as const)('with the words a page brings in %s', (locale) => {
  it.each(foundPages.map(({ name, path }) => addressOf(path === undefined ? { name } : { name, path })))(
    'it opens: %s',
    async (subPageId) => {
      const host = {
        theme: 'default',
        locale,
        subPageId,
        userOid: undefined,
        onThemeChange: () => undefined,
        getToken: () => Promise.resolve('token'),
        notifyPainted: () => undefined,
        notifySignInFailed: () => undefined,
      };
      const messages = await loadMessages(locale);
      render(
        <App
          host={host}
          theme={lightTheme}
          api={fakeApi()}
          cache={createQueryClient(0)}
          locale={locale}
          messages={messages}
        />,
      );
      // A word that is not loaded breaks the page.
      await screen.findAllByRole('heading');
      await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull());
      expect(screen.queryByText(messages['broken.title'])).toBeNull();
    },
  );
});
