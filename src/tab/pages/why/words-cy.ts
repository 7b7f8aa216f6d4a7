import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  'why.title': 'Pam: {title}',
  'why.verdict': 'Sut mae’n sefyll',
  'why.parts': 'Fesul rhan',
  'why.facts': 'Beth yr edrychwyd arno',
  'why.counted': 'Beth sy’n cyfrif',
  'why.counted.none': 'Nid oes dim ar gofnod yn cyfrif tuag at hyn.',
  'why.uncounted': 'Beth nad yw’n cyfrif, a pham',
  'why.uncounted.none': 'Ni adawyd dim ar gofnod allan.',
  'why.next': 'Y cam nesaf',
  'why.next.none': 'Nid oes angen gwneud dim nawr.',
  'entries.see': 'Gweld y cofnod',

  'why.add': 'Ei ychwanegu at y cofnod',
  'why.answer-form': 'Ateb ei ffurflen',
  'why.back-to-standing-on': 'Yn ôl i sut oedd hi ar {date}',
  'why.verdict-on': 'Sut oedd hi ar {date}',

  'why.as-page': 'Agor fel tudalen',
};
