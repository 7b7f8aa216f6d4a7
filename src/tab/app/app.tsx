import { FluentProvider } from '@fluentui/react-components';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ApiClient } from '../api/api-client.ts';
import { ApiContext } from '../api/api-context.ts';
import { BrokenPage } from '../components/broken-page.tsx';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { FileSender } from '../components/files/file-sender.tsx';
import { Toaster } from '../components/toast/toaster.tsx';
import type { Host } from '../host/host.ts';
import type { ShownTheme } from '../host/theme.ts';
import { useFluentTheme } from '../host/theme.ts';
import type { Locale } from '../messages/locale.ts';
import type { Messages } from '../messages/message-id.ts';
import type { OnMissingWord } from '../messages/say.ts';
import { Shell } from './shell.tsx';
import { Words } from './words.tsx';

interface AppProps {
  readonly host: Host;
  /** In which the page begins. */
  readonly theme: ShownTheme;
  readonly api: ApiClient;
  readonly cache: QueryClient;
  readonly locale: Locale;
  readonly messages: Messages;
  /** Left out: a missing word throws. */
  readonly onMissingWord?: OnMissingWord;
}

export function App({ host, theme, api, cache, locale, messages, onMissingWord }: AppProps) {
  const fluent = useFluentTheme(host, theme);
  // Effects run once the browser has painted: Teams shows an error page when it hears nothing for 30 seconds
  // (learn: tabs, "Create a content page").
  useEffect(() => {
    host.notifyPainted();
  }, [host]);
  return (
    <Words locale={locale} messages={messages} onMissingWord={onMissingWord}>
      <FluentProvider theme={fluent} className="surface">
        <ErrorBoundary fallback={() => <BrokenPage />}>
          <QueryClientProvider client={cache}>
            <ApiContext.Provider value={api}>
              <Toaster>
                <FileSender>
                  <Shell subPageId={host.subPageId} />
                </FileSender>
              </Toaster>
            </ApiContext.Provider>
          </QueryClientProvider>
        </ErrorBoundary>
      </FluentProvider>
    </Words>
  );
}
