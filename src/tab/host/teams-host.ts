import { app, authentication, teamsCore } from '@microsoft/teams-js';
import type { Host } from './host.ts';

/**
 * The host this page is framed in, or undefined when none answers in time: teams-js itself would wait 60 seconds for a
 * host that does not know it (source: teams-js, `app.initialize`).
 */
export async function connectToTeams(timeoutMilliseconds: number): Promise<Host | undefined> {
  const ready = app.initialize();
  // Asked for beside the context: nothing is read without it. Whoever asks for it is told where it does not come.
  const token = ready.then(() => authentication.getAuthToken());
  token.catch(() => undefined);
  const context = await Promise.race([
    ready.then(() => app.getContext()),
    new Promise<undefined>((resolve) => setTimeout(resolve, timeoutMilliseconds)),
  ]).catch(() => undefined);
  // Where Teams lets a tab print itself, Ctrl+P prints the page and not the frame around it.
  if (context && teamsCore.isSupported()) teamsCore.enablePrintCapability();
  return context && hostOf(context, token);
}

function hostOf(context: app.Context, firstToken: Promise<string>): Host {
  const tokens = [firstToken];
  return {
    theme: context.app.theme,
    locale: context.app.locale,
    subPageId: context.page.subPageId,
    userOid: context.user?.id,
    onThemeChange: (listener) => app.registerOnThemeChangeHandler(listener),
    getToken: () => tokens.pop() ?? authentication.getAuthToken(),
    notifyPainted: () => {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
    notifySignInFailed: (message) => app.notifyFailure({ reason: app.FailedReason.AuthFailed, message }),
  };
}
