import { app, authentication, teamsCore } from '@microsoft/teams-js';
import type { Host } from './host.ts';

/**
 * The host this page is framed in, or undefined when none answers in time: teams-js itself would wait 60 seconds for a
 * host that does not know it (source: teams-js, `app.initialize`).
 */
export async function connectToTeams(timeoutMilliseconds: number): Promise<Host | undefined> {
  const context = await Promise.race([
    app.initialize().then(() => app.getContext()),
    new Promise<undefined>((resolve) => setTimeout(resolve, timeoutMilliseconds)),
  ]).catch(() => undefined);
  // Where Teams lets a tab print itself, Ctrl+P prints the page and not the frame around it.
  if (context && teamsCore.isSupported()) teamsCore.enablePrintCapability();
  return context && hostOf(context);
}

function hostOf(context: app.Context): Host {
  return {
    theme: context.app.theme,
    locale: context.app.locale,
    subPageId: context.page.subPageId,
    onThemeChange: (listener) => app.registerOnThemeChangeHandler(listener),
    getToken: () => authentication.getAuthToken(),
    notifyPainted: () => {
      app.notifyAppLoaded();
      void app.notifySuccess();
    },
    notifySignInFailed: (message) => app.notifyFailure({ reason: app.FailedReason.AuthFailed, message }),
  };
}
