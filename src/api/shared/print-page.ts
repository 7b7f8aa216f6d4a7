import type { ReactElement, ReactNode } from 'react';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** For paper as for the screen: tables that keep a row together, and nothing that is fetched. No quotes: React escapes them. */
const STYLE = `
  body { font: 11pt/1.45 Segoe UI, system-ui, sans-serif; color: #242424; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.7em; margin: 0 0 .3em } h2 { font-size: 1.2em; margin: 1.6em 0 .4em; break-after: avoid }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1.2em; margin: 0 } dt { font-weight: 600 } dd { margin: 0 }
  table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #bdbdbd; padding: .35em .5em; text-align: start; vertical-align: top }
  th { background: #f3f3f3 } tr, section article { break-inside: avoid } td { overflow-wrap: anywhere; white-space: pre-line }
  article { border-inline-start: 3px solid #bdbdbd; padding-inline-start: .8em; margin: .8em 0; white-space: pre-line }
  .note { color: #616161 }
  @page { margin: 16mm }
`;

/** A table with its headings. */
export const printedTable = (
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ReactElement =>
  h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...headings.map((each) => h('th', { scope: 'col' }, each)))),
    h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((each) => h('td', {}, each))))),
  );

/** A page that can be read and printed anywhere. Whatever people typed is text in it, never markup. */
export function printedPage(
  { lang, title }: { readonly lang: string; readonly title: string },
  ...content: readonly ReactNode[]
): string {
  const page = h(
    'html',
    { lang },
    h('head', {}, [
      h('meta', { key: 'charset', charSet: 'utf-8' }),
      h('meta', { key: 'size', name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', { key: 'title' }, title),
      h('style', { key: 'style' }, STYLE),
    ]),
    h('body', {}, ...content),
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
