import { words as ofTable } from '../../components/table/words-cy.ts';
import type { words as en } from './words-en.ts';

export const words: Readonly<Record<keyof typeof en, string>> = {
  ...ofTable,
  'people.title': 'Pobl',
  'people.starters': 'Dechreuwyr newydd',
  'people.note': 'Mewn swydd yn yr unedau yr ydych yn gofalu am eu DPP.',
  'people.name.hint': 'Enw, neu ddechrau ei rannau: “mor car”',
  'people.unit': 'Uned',
  'people.every-unit': 'Pob uned',
  'people.column.person': 'Person',
  'people.column.status': 'Statws',
  'people.column.notes': 'I edrych arno',
  'people.column.actions': 'Mwy',
  'people.found': 'Pobl a gafwyd',
  'people.count': '{count, plural, =0 {Ni chafwyd neb.} =2 {Cafwyd # berson.} other {Cafwyd # person.}}',
  'people.nobody-found':
    'Nid oes gan neb mewn swydd yn eich unedau enw fel hwnnw. Rhowch gynnig ar lai o lythrennau, neu bob uned. Ni restrir y sawl sydd wedi gadael.',
  'people.empty': 'Nid oes neb yn eich unedau eto. Gall eich gweinyddwr ychwanegu pobl.',
  'people.unsaid-duty':
    '{duty}? Heb ei ddweud. Mae’n arfer dod gyda’r rôl, a gall rheolau edrych arno: gall gweinyddwr ddweud ie neu na.',
  'people.gap': 'Ar goll: {title}',
  'people.gap.none': 'Nid yw ar goll gan neb a ganfuwyd.',
  'people.without-manager': 'Heb reolwr',
  'people.without-manager.none': 'Mae gan bawb sydd mewn swydd reolwr gweithredol yn y cyfeiriadur.',
  'people.without-manager.answered': 'Heb reolwr: {name} sy’n ateb drostynt.',
  'people.without-manager.nobody':
    'Heb reolwr, ac nid oes neb yn ateb drostynt. Enwch rywun yn FallbackOid eu huned.',
  'people.account.disabled':
    'Cyfrif wedi’i analluogi: ar ddim cofrestr, mewn dim cyfanswm, ac ni ddywedir dim wrthynt.',
  'people.account.gone':
    'Dim cyfrif yn y cyfeiriadur: ar ddim cofrestr, mewn dim cyfanswm, ac ni ddywedir dim wrthynt.',
};
