import { createRoot } from 'react-dom/client';
import '../styles/base.css';
import '../styles/components.css';
import '../styles/charts.css';
import '../styles/form.css';
import '../styles/pages.css';
import '../styles/people.css';
import '../styles/print.css';
import './patterns.css';
import { bringTheme } from '../host/theme.ts';
import { spokenLocale } from '../messages/locale.ts';
import { everyWord } from '../testing/every-word.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { patterns } from './pattern.ts';
import { ShownPatterns } from './shown-patterns.tsx';

async function start(element: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(window.location.search);
  const theme = asked.get('theme');
  const locale = spokenLocale(asked.get('locale') ?? 'en-gb');
  const all = patterns.map(([, pattern]) => pattern);
  const chosen = patterns.filter(([name]) => name === asked.get('pattern')).map(([, pattern]) => pattern);
  createRoot(element).render(
    theme === null ? (
      <ContactSheet />
    ) : (
      <ShownPatterns
        patterns={chosen.length > 0 ? chosen : all}
        theme={await bringTheme(theme)}
        locale={locale}
        messages={await everyWord(locale)}
      />
    ),
  );
}

const element = document.getElementById('root');
if (element) void start(element);
