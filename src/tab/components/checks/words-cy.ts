import type { words as english } from './words-en.ts';

export const words: Readonly<Record<keyof typeof english, string>> = {
  'checks-card.title': 'Yn aros i’w gwirio',
  'checks-card.count':
    '{count, plural, two {# gofnod a wnaeth pobl amdanynt eu hunain yn aros i chi edrych arnynt.} other {# cofnod a wnaeth pobl amdanynt eu hunain yn aros i chi edrych arnynt.}}',
  'checks-card.open': 'Eu gwirio',
  'returned-card.title': 'Dychwelwyd atoch chi',
  'returned-card.by': '{kind}: dychwelwyd gan {name} ar {date}',
  'returned-card.open': 'Ei gywiro',
  'returned-card.open.about': 'Ei gywiro: {kind}',
};
