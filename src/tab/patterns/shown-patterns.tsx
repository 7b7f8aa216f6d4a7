import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { ApiContext } from '../api/api-context.ts';
import { createQueryClient } from '../api/query-client.ts';
import { Words } from '../app/words.tsx';
import type { Locale } from '../messages/locale.ts';
import type { Messages } from '../messages/message-id.ts';
import type { ShownTheme } from '../host/theme.ts';
import { useFluentTheme } from '../host/theme.ts';
import { fakeApi } from '../testing/fake-api.ts';
import type { Pattern } from './pattern.ts';

const cache = createQueryClient();
const api = fakeApi();
const ONE_THEME = { onThemeChange: () => undefined };

interface ShownPatternsProps {
  readonly patterns: readonly Pattern[];
  readonly theme: ShownTheme;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Patterns as they stand in a page: theme, words, and an API that always answers the same. */
export function ShownPatterns({ patterns, theme, locale, messages }: ShownPatternsProps) {
  const fluent = useFluentTheme(ONE_THEME, theme);
  return (
    <Words locale={locale} messages={messages}>
      <FluentProvider theme={fluent} className="surface patterns">
        <QueryClientProvider client={cache}>
          <ApiContext.Provider value={api}>
            {patterns.map(({ title, examples }) => (
              <section key={title} aria-label={title} className="pattern">
                {Object.entries(examples).map(([name, Example]) => (
                  <div key={name} className="pattern__example">
                    <p className="quiet">
                      {title}: {name}
                    </p>
                    <Suspense>
                      <Example />
                    </Suspense>
                  </div>
                ))}
              </section>
            ))}
          </ApiContext.Provider>
        </QueryClientProvider>
      </FluentProvider>
    </Words>
  );
}
