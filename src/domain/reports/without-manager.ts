import { catalogue, messageOf } from '../message.ts';
import { defineReport } from './define-report.ts';
import type { PeopleOfUnit } from './people-counts.ts';
import { numberOfPeople } from './people-counts.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'report.without-manager': 'Without a manager, by unit',
    'report.without-manager.unit': 'Unit',
    'report.without-manager.people': 'People',
    'report.without-manager.without': 'Without a manager',
    'report.without-manager.note':
      'Without a manager: the directory names no active one, so somebody else answers for them. Units where everybody has one are left out.',
  },
  {
    'report.without-manager': 'Heb reolwr, fesul uned',
    'report.without-manager.unit': 'Uned',
    'report.without-manager.people': 'Pobl',
    'report.without-manager.without': 'Heb reolwr',
    'report.without-manager.note':
      'Heb reolwr: nid yw’r cyfeiriadur yn enwi un gweithredol, felly mae rhywun arall yn ateb drostynt. Gadewir allan yr unedau lle mae gan bawb un.',
  },
);

/** Where the directory lacks managers, for who can have them named: units with most of it first. */
export const withoutManager = defineReport({
  id: 'without-manager',
  permission: 'problem-rows.read',
  words: sentences,
  title: message('report.without-manager'),
  note: message('report.without-manager.note'),
  texts: [message('report.without-manager.unit')],
  groups: ['with', 'without'],
  columns: {
    people: { heading: message('report.without-manager.people'), counts: 'everybody' },
    without: { heading: message('report.without-manager.without'), counts: ['without'] },
  },
  eachPersonIsIn: 'once',
  mostFirst: ['without'],
  rows({ people, withoutManager: those, unitName }) {
    const byName = <Each extends PeopleOfUnit>(counts: readonly Each[]) =>
      Map.groupBy(counts, ({ unit }) => unitName(unit));
    const everybody = byName(people().units);
    return [...byName(those())].map(([name, ofUnit]) => {
      const without = numberOfPeople(ofUnit);
      return {
        texts: [name],
        people: { with: numberOfPeople(everybody.get(name) ?? []) - without, without },
      };
    });
  },
});
