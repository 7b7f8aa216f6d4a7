/**
 * The Teams side of teams-js: the answer to each function a tab may call in its host. Function names and the shape
 * of answers are those of teams-js 2.58 (its source: `app`, `pages`, `authentication`, `internal/communication`).
 */

/** What this host can do; teams-js refuses the rest by itself ("not supported on platform"). */
const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: { app: { notifySuccessResponse: {} }, pages: { currentApp: {} } },
};

/** Functions whose answer teams-js reads as `[succeeded, reason]`; all others read a first argument that is an error. */
const answersWithStatus = new Set([
  'authentication.getAuthToken',
  'calendar.composeMeeting',
  'calendar.openCalendarItem',
  'chat.openChat',
  'conversations.openConversation',
  'executeDeepLink',
  'mail.composeMail',
  'mail.openMailItem',
  'navigateBack',
  'navigateCrossDomain',
  'navigateToTab',
  'pages.navigateToApp',
  'search.closeSearch',
  'settings.setSettings',
]);

/** `ErrorCode.NOT_SUPPORTED_ON_PLATFORM` of teams-js. */
const notSupported = (name) => ({
  errorCode: 100,
  message: `${name} is not supported by this stand-in for Teams`,
});

/**
 * Gives `answer(name, parameters)`: the arguments of the reply, or undefined where Teams sends none.
 * `host` is what the page does: `context()`, `handlerRegistered(event)`, `getToken()`, `openLink(link)`, `openSubPage(sub)`, `appLoaded()`,
 * `ready()`, `failed(reason, message)`.
 */
export function createHostFunctions(host, app) {
  const none = () => undefined;
  const functions = {
    initialize: () => ['content', 'web', JSON.stringify(runtime), '2.58.0'],
    getContext: () => [host.context()],
    registerHandler: ([event]) => void host.handlerRegistered(event),
    'authentication.getAuthToken': () =>
      host.getToken().then(
        (token) => [true, token],
        (error) => [false, error.message],
      ),
    'appInitialization.appLoaded': () => void host.appLoaded(),
    'appInitialization.success': () => {
      host.ready();
      return [undefined];
    },
    'appInitialization.failure': ([reason, message]) => void host.failed(reason, message),
    'appInitialization.expectedFailure': () => void host.ready(),
    executeDeepLink: ([link]) => (host.openLink(link) ? [true] : [false, 'Not a link that can be opened.']),
    'pages.navigateToApp': ([target]) => {
      if (target?.appId !== app.id || target?.pageId !== app.entityId)
        return [false, 'That app is not installed here.'];
      host.openSubPage(target.subPageId);
      return [true];
    },
    'pages.currentApp.navigateTo': ([target]) => {
      if (target?.pageId !== app.entityId)
        return [{ errorCode: 4000, message: 'This app has no such page.' }];
      host.openSubPage(target.subPageId);
      return [undefined];
    },
    'pages.currentApp.navigateToDefaultPage': () => {
      host.openSubPage(undefined);
      return [undefined];
    },
    setFrameContext: none,
    shareDeepLink: none,
    'settings.setValidityState': none,
  };

  return async (name, parameters) => {
    if (Object.hasOwn(functions, name)) return functions[name](parameters);
    return answersWithStatus.has(name) ? [false, notSupported(name).message] : [notSupported(name)];
  };
}
