import type { Theme } from '@fluentui/react-components';
import { teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Host } from './host.ts';

export interface ShownTheme {
  /** What Teams calls it. */
  readonly name: string;
  readonly fluent: Theme;
}

export const lightTheme: ShownTheme = { name: 'default', fluent: teamsLightTheme };

/** The theme that Teams calls so: most people never download the other two. One that we do not know is shown light. */
export async function bringTheme(name: string): Promise<ShownTheme> {
  if (name === 'dark') return { name, fluent: (await import('./themes/dark.ts')).theme };
  if (name === 'contrast') return { name, fluent: (await import('./themes/contrast.ts')).theme };
  return { name, fluent: teamsLightTheme };
}

/** The theme of the host, followed while the page is open; one that does not come leaves the page as it was. */
export function useFluentTheme(host: Pick<Host, 'onThemeChange'>, first: ShownTheme): Theme {
  const [{ name, fluent }, setShown] = useState(first);
  useEffect(() => {
    let asked = first.name;
    host.onThemeChange((next) => {
      asked = next;
      void bringTheme(next).then(
        (brought) => {
          if (brought.name === asked) setShown(brought);
        },
        () => undefined,
      );
    });
  }, [host, first]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = name;
    document.documentElement.style.colorScheme = name === 'dark' || name === 'contrast' ? 'dark' : 'light';
  }, [name]);
  return fluent;
}
