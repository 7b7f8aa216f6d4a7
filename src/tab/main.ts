import './styles/base.css';
import './styles/components.css';
import './styles/charts.css';
import './styles/form.css';
import './styles/pages.css';
import './styles/people.css';
import './styles/print.css';
import { askAhead } from './api/asked-ahead.ts';
import { connectToTeams } from './host/teams-host.ts';

const HOST_TIMEOUT_MILLISECONDS = 4000;

/** Teams and the server are asked first, so that they answer while what draws the page is still on its way. */
async function begin(element: HTMLElement): Promise<void> {
  const asked = connectToTeams(HOST_TIMEOUT_MILLISECONDS).then(
    (host) => host && askAhead(host, window.fetch.bind(window), window.location.hash),
  );
  const { start } = await import('./start.tsx');
  await start(element, await asked);
}

const element = document.getElementById('root');
if (element) void begin(element);
