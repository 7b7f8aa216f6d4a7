import { createRoot } from 'react-dom/client';
import { me } from '../contract/me.ts';
import { record } from '../contract/record.ts';
import { createApiClient } from './api/api-client.ts';
import type { AskedAhead } from './api/asked-ahead.ts';
import { keyOf } from './api/kept.ts';
import { createQueryClient } from './api/query-client.ts';
import { withDraftsKept } from './api/with-drafts-kept.ts';
import { App } from './app/app.tsx';
import { OutsideTeams } from './app/outside-teams.tsx';
import { parseRoute } from './app/router.ts';
import { bringPage } from './app/routed-page.tsx';
import { bringTheme, lightTheme } from './host/theme.ts';
import { loadMessages } from './messages/load-messages.ts';
import { spokenLocale } from './messages/locale.ts';
import { toldOnce } from './messages/told-once.ts';
// Most people open this page first: it comes with the rest, and the others when they are asked for.
import './pages/me/me-page.tsx';

const CALL_DEADLINE_MILLISECONDS = 15_000;

/** Draws the tab; `asked` is left out where no Teams answered. */
export async function start(element: HTMLElement, asked: AskedAhead | undefined): Promise<void> {
  const locale = spokenLocale(asked?.host.locale ?? navigator.language);
  const words = loadMessages(locale);
  const root = createRoot(element);
  element.removeAttribute('aria-busy');
  if (!asked) {
    root.render(<OutsideTeams locale={locale} messages={await words} />);
    return;
  }
  const { host, fetch, getToken } = asked;
  const client = createApiClient({
    fetch,
    getToken,
    onSignInFailed: (reason) => host.notifySignInFailed(reason),
    locale,
    deadlineMilliseconds: CALL_DEADLINE_MILLISECONDS,
  });
  // Asked for, as is who is signed in below, while the rest is still being put together.
  const opened = parseRoute(window.location.hash) ?? parseRoute(host.subPageId ?? '') ?? { page: 'me' };
  void bringPage(opened, locale).catch(() => undefined);
  const api = withDraftsKept(client);
  const theme = bringTheme(host.theme).catch(() => lightTheme);
  const cache = createQueryClient();
  void cache.prefetchQuery({ queryKey: keyOf(me, {}), queryFn: () => api.read(me, {}) });
  const oid = host.userOid;
  if (opened.page === 'me' && oid !== undefined)
    void cache.prefetchQuery({ queryKey: keyOf(record, { oid }), queryFn: () => api.read(record, { oid }) });
  root.render(
    <App
      host={host}
      theme={await theme}
      api={api}
      cache={cache}
      locale={locale}
      messages={await words}
      // As of any other fault of the page: whoever looks into the browser finds it.
      onMissingWord={toldOnce(reportError)}
    />,
  );
}
