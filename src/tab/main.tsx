import { createRoot } from 'react-dom/client';
import './styles/base.css';
import './styles/components.css';
import './styles/charts.css';
import './styles/form.css';
import './styles/pages.css';
import './styles/people.css';
import './styles/print.css';
import { me } from '../contract/me.ts';
import { createApiClient } from './api/api-client.ts';
import { createQueryClient } from './api/query-client.ts';
import { keyOf } from './api/kept.ts';
import { withDraftsKept } from './api/with-drafts-kept.ts';
import { App } from './app/app.tsx';
import { bringPage } from './app/routed-page.tsx';
import { OutsideTeams } from './app/outside-teams.tsx';
import { bringTheme, lightTheme } from './host/theme.ts';
import { connectToTeams } from './host/teams-host.ts';
import { loadMessages } from './messages/load-messages.ts';
import { spokenLocale } from './messages/locale.ts';
import { toldOnce } from './messages/told-once.ts';
import { parseRoute } from './app/router.ts';
// Most people open this page first: it comes with the rest, and the others when they are asked for.
import './pages/me/me-page.tsx';

const HOST_TIMEOUT_MILLISECONDS = 4000;
const CALL_DEADLINE_MILLISECONDS = 15_000;

async function start(element: HTMLElement): Promise<void> {
  const host = await connectToTeams(HOST_TIMEOUT_MILLISECONDS);
  const locale = spokenLocale(host?.locale ?? navigator.language);
  const words = loadMessages(locale);
  const root = createRoot(element);
  element.removeAttribute('aria-busy');
  if (!host) {
    root.render(<OutsideTeams locale={locale} messages={await words} />);
    return;
  }
  const client = createApiClient({
    fetch: window.fetch.bind(window),
    getToken: () => host.getToken(),
    onSignInFailed: (reason) => host.notifySignInFailed(reason),
    locale,
    deadlineMilliseconds: CALL_DEADLINE_MILLISECONDS,
  });
  // Asked for, as is who is signed in below, while the rest is still being put together.
  const opened = parseRoute(window.location.hash) ?? parseRoute(host.subPageId ?? '');
  void bringPage(opened ?? { page: 'me' }, locale).catch(() => undefined);
  const api = withDraftsKept(client);
  const theme = bringTheme(host.theme).catch(() => lightTheme);
  const cache = createQueryClient();
  void cache.prefetchQuery({ queryKey: keyOf(me, {}), queryFn: () => api.read(me, {}) });
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

const element = document.getElementById('root');
if (element) void start(element);
