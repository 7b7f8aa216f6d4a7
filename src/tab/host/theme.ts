import type { Theme } from '@fluentui/react-components';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Host } from './host.ts';

/** Themes of Teams that we do not know are shown light. */
function fluentThemeOf(name: string): Theme {
  if (name === 'dark') return teamsDarkTheme;
  return name === 'contrast' ? teamsHighContrastTheme : teamsLightTheme;
}

/** The theme of the host, followed while the page is open. */
export function useFluentTheme(host: Host): Theme {
  const [name, setName] = useState(host.theme);
  useEffect(() => {
    host.onThemeChange(setName);
  }, [host]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = name;
    document.documentElement.style.colorScheme = name === 'dark' || name === 'contrast' ? 'dark' : 'light';
  }, [name]);
  return fluentThemeOf(name);
}
