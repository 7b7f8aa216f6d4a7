import { createHostFunctions } from './host-functions.js';
import { element } from './elements.js';

/** Teams gives a tab with a loading indicator this long to call `app.notifySuccess` (learn: content page). */
const readyWithinMilliseconds = 30_000;

/** As Teams frames an app. On one origin it would keep nothing in, and Chromium says so in the console. */
const sandbox = {
  sandbox:
    'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
};

const teamsThemes = { light: 'default', dark: 'dark', contrast: 'contrast' };

/** The frame in which Teams shows the app's tab, and the host's half of the conversation with teams-js. */
export function createTabFrame({ panel, app, tenantId, tabOrigin, getToken, openLink, openSubPage }) {
  let shown;
  let frame;
  let failureTimer;
  let listensToTheme = false;
  const loading = element('p', { class: 'loading', role: 'status' });
  const failure = element('div', { class: 'failure', role: 'alert', hidden: '' });

  const answer = createHostFunctions(
    {
      context,
      handlerRegistered: (event) => {
        if (event === 'themeChange') listensToTheme = true;
      },
      getToken: () => getToken(shown.person.id),
      openLink: (link) => openLink(link),
      // After the reply has been sent: opening the page throws the frame away.
      openSubPage: (sub) => setTimeout(() => openSubPage(sub)),
      appLoaded: stopLoading,
      ready: () => {
        clearTimeout(failureTimer);
        stopLoading();
        hideFailure();
      },
      failed: (reason, message) => showFailure([reason, message].filter(Boolean).join(': ')),
    },
    app,
  );

  addEventListener('message', async ({ source, origin, data }) => {
    if (frame === undefined || source !== frame.contentWindow || origin !== tabOrigin) return;
    if (typeof data?.func !== 'string') return;
    const reply = await answer(data.func, Array.isArray(data.args) ? data.args : []);
    if (reply !== undefined)
      source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: reply }, origin);
  });

  /** The flat context that teams-js turns into `app.Context`. */
  function context() {
    const { person, sub, locale, theme } = shown;
    return {
      locale,
      theme: teamsThemes[theme],
      hostName: 'Teams',
      hostClientType: 'web',
      frameContext: 'content',
      appId: app.id,
      entityId: app.entityId,
      subEntityId: sub ?? '',
      userObjectId: person.id,
      userPrincipalName: person.userPrincipalName,
      loginHint: person.userPrincipalName,
      userDisplayName: person.displayName,
      tid: tenantId,
      appSessionId: shown.appSessionId,
      sessionId: shown.appSessionId,
    };
  }

  /** Opens the tab afresh; `next` is the person, sub page, locale and theme. */
  function open(next) {
    shown = { ...next, appSessionId: crypto.randomUUID?.() ?? String(performance.now()) };
    listensToTheme = false;
    clearTimeout(failureTimer);
    hideFailure();
    loading.textContent = `Loading ${app.tabName}…`;
    loading.hidden = false;
    const url = new URL(app.tabPath, tabOrigin);
    url.search = new URLSearchParams({ theme: teamsThemes[shown.theme], locale: shown.locale });
    // A new element, for a new address in an old frame would add to the browser's history.
    frame = element('iframe', {
      title: app.tabName,
      src: url.href,
      ...(tabOrigin !== location.origin && sandbox),
    });
    panel.replaceChildren(loading, failure, frame);
    failureTimer = setTimeout(
      () =>
        showFailure(
          `The app did not say within ${readyWithinMilliseconds / 1000} seconds that it was ready.`,
        ),
      readyWithinMilliseconds,
    );
  }

  function setTheme(theme) {
    if (shown === undefined || shown.theme === theme) return;
    shown.theme = theme;
    if (listensToTheme)
      frame.contentWindow.postMessage({ func: 'themeChange', args: [teamsThemes[theme]] }, tabOrigin);
  }

  function stopLoading() {
    loading.hidden = true;
  }

  function showFailure(reason) {
    clearTimeout(failureTimer);
    stopLoading();
    frame.hidden = true;
    const again = element('button', { type: 'button', class: 'primary' }, 'Try again');
    again.addEventListener('click', () => open(shown));
    failure.replaceChildren(
      element('h2', {}, 'There was a problem reaching this app'),
      element('p', {}, reason),
      again,
    );
    failure.hidden = false;
  }

  function hideFailure() {
    failure.hidden = true;
    failure.replaceChildren();
    if (frame !== undefined) frame.hidden = false;
  }

  return { open, setTheme, reload: () => shown !== undefined && open(shown) };
}
