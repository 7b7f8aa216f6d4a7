import { useSyncExternalStore } from 'react';
import { patterns } from './pattern.ts';

const THEMES = ['light', 'dark', 'contrast'];

/** A phone, and the main column of a desktop, in CSS pixels. */
const WIDTHS = [320, 720];

const windows = WIDTHS.flatMap((width) => THEMES.map((theme) => ({ width, theme })));

const hash = () => window.location.hash.slice(1);

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** One pattern, or all of them, in every theme at every width: in windows of their own, so that widths are true. */
export function ContactSheet() {
  const chosen = useSyncExternalStore(subscribe, hash);
  const [, pattern] = patterns.find(([name]) => name === chosen) ?? [];
  return (
    <div className="sheet">
      <nav aria-label="Patterns">
        <ul>
          <li>
            <a href="#">All</a>
          </li>
          {patterns.map(([name, { title }]) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === chosen ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <h1>{pattern?.title ?? 'Patterns'}</h1>
        {pattern && (
          <p>
            {pattern.use} <code>src/tab/patterns/{chosen}.pattern.tsx</code>
          </p>
        )}
        <div className="sheet__windows">
          {windows.map(({ width, theme }) => (
            <figure key={`${theme} ${width}`}>
              <figcaption>
                {theme}, {width} px
              </figcaption>
              <iframe
                title={`${theme}, ${width} px`}
                src={`?${new URLSearchParams({ pattern: chosen, theme })}`}
                width={width}
                height="160"
                onLoad={({ currentTarget }) => fitHeight(currentTarget)}
              />
            </figure>
          ))}
        </div>
      </main>
    </div>
  );
}

/** What is drawn later, such as a chart, makes a pattern higher. */
function fitHeight(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.getElementById('root');
  if (!root) return;
  new ResizeObserver(() => (frame.height = String(Math.ceil(root.offsetHeight)))).observe(root);
}
