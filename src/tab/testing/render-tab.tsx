import { beforeAll } from '@jest/globals';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { RenderResult } from '@testing-library/react';
import { render } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiClient } from '../api/api-client.ts';
import { ApiContext } from '../api/api-context.ts';
import { createQueryClient } from '../api/query-client.ts';
import { Words } from '../app/words.tsx';
import { words as en } from '../words-en.ts';
import type { Messages } from '../messages/message-id.ts';
import { tabOf } from '../app/router.ts';
import { FileSender } from '../components/files/file-sender.tsx';
import { Toaster } from '../components/toast/toaster.tsx';
import { TabNamesContext } from '../routing/navigation.ts';
import { everyWord } from './every-word.ts';

let words: Messages = en;

// A part is drawn without the page that brings its words.
beforeAll(async () => {
  words = await everyWord('en');
});

/** A part of the tab as it stands in the whole: words, theme, and an API; repeats do not wait. */
export function renderTab(part: ReactNode, api: ApiClient): RenderResult {
  return render(
    <Words locale="en" messages={words}>
      <FluentProvider theme={teamsLightTheme}>
        <QueryClientProvider client={createQueryClient(0)}>
          <ApiContext.Provider value={api}>
            <Toaster>
              <FileSender>
                <TabNamesContext.Provider value={(view) => tabOf(view, 'en')}>
                  {part}
                </TabNamesContext.Provider>
              </FileSender>
            </Toaster>
          </ApiContext.Provider>
        </QueryClientProvider>
      </FluentProvider>
    </Words>,
  );
}
