import { createElement as h } from 'react';
import type { RegisterPack } from '../../contract/register-pack.ts';
import type { CivilDate } from '../../domain/cycles/civil-date.ts';
import { messageOf } from '../../domain/message.ts';
import type { Words } from '../../wording/create-words.ts';
import { printedPage, printedTable } from '../shared/print-page.ts';
import type { packWords } from './pack-words.ts';

const message = messageOf<typeof packWords>();

/** A register pack as a file: the same as its page shows, to be printed and sent. */
export function packFile(
  pack: RegisterPack,
  { words, today }: { readonly words: Words; readonly today: CivilDate },
): { readonly name: string; readonly text: string } {
  const say = (...said: Parameters<typeof message>) => words.say(message(...said));
  const { person, parts } = pack;
  const title = say('pack.name', { name: person.displayName, date: words.date(today) });
  const text = printedPage(
    { lang: words.locale, title },
    h('h1', {}, say('pack.title')),
    h('p', {}, h('strong', {}, person.displayName), ` · ${person.tag.jobTitle} · ${person.tag.unitName}`),
    h('p', {}, h('strong', {}, pack.statement)),
    h('p', { className: 'note' }, say('pack.made', { date: words.date(today) }), ' ', pack.due),
    ...parts.map(({ id, title: heading, isAsked, isComplete, note, columns, rows }) => {
      const state = isComplete ? 'pack.complete' : isAsked ? 'pack.missing' : 'pack.optional';
      return h(
        'section',
        { key: id },
        h('h2', {}, `${heading}: ${say(state)}`),
        h('p', {}, note),
        rows.length > 0 && printedTable(columns, rows),
      );
    }),
  );
  return { name: `${title}.html`, text };
}
