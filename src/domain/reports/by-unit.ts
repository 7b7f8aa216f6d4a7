import { catalogue, messageOf } from '../message.ts';
import { PERSON_GROUPS } from './counted-person.ts';
import { defineReport } from './define-report.ts';
import { peopleByGroup } from './people-counts.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'report.by-unit': 'By unit',
    'report.by-unit.unit': 'Unit',
    'report.by-unit.people': 'People',
    'report.by-unit.action-needed': 'Action needed',
    'report.by-unit.overdue': 'Of these, with something overdue',
    'report.by-unit.on-track': 'On track',
    'report.by-unit.unknown': 'No policy',
    'report.by-unit.chart.overdue': 'Something overdue',
    'report.by-unit.chart.later': 'Action needed, nothing overdue',
  },
  {
    'report.by-unit': 'Fesul uned',
    'report.by-unit.unit': 'Uned',
    'report.by-unit.people': 'Pobl',
    'report.by-unit.action-needed': 'Angen gweithredu',
    'report.by-unit.overdue': 'O’r rhain, â rhywbeth yn hwyr',
    'report.by-unit.on-track': 'Ar y trywydd iawn',
    'report.by-unit.unknown': 'Dim polisi',
    'report.by-unit.chart.overdue': 'Rhywbeth yn hwyr',
    'report.by-unit.chart.later': 'Angen gweithredu, dim byd yn hwyr',
  },
);

/** How everybody stands, by unit: whose unit has adopted no policy is neither on track nor in need of action. */
export const byUnit = defineReport({
  id: 'by-unit',
  permission: 'organisation.totals',
  words: sentences,
  title: message('report.by-unit'),
  texts: [message('report.by-unit.unit')],
  groups: PERSON_GROUPS,
  columns: {
    people: { heading: message('report.by-unit.people'), counts: 'everybody' },
    actionNeeded: { heading: message('report.by-unit.action-needed'), counts: ['overdue', 'later'] },
    overdue: { heading: message('report.by-unit.overdue'), counts: ['overdue'] },
    onTrack: { heading: message('report.by-unit.on-track'), counts: ['onTrack'] },
    unknown: { heading: message('report.by-unit.unknown'), counts: ['unknown'] },
  },
  eachPersonIsIn: 'once',
  mostFirst: [],
  chart: {
    whole: 'people',
    share: 'onTrack',
    draws: 'parts',
    parts: [
      { heading: message('report.by-unit.chart.overdue'), column: 'overdue', tone: 'bad' },
      {
        heading: message('report.by-unit.chart.later'),
        column: 'actionNeeded',
        without: 'overdue',
        tone: 'poor',
      },
      { heading: message('report.by-unit.on-track'), column: 'onTrack', tone: 'good' },
      { heading: message('report.by-unit.unknown'), column: 'unknown', tone: 'plain' },
    ],
  },
  rows({ people, unitName }) {
    // Two units of one name are told as one: nobody could tell them apart.
    const units = Map.groupBy(people().units, ({ unit }) => unitName(unit));
    return [...units].map(([name, ofUnit]) => ({
      texts: [name],
      ...onlyUnitOf(ofUnit),
      people: peopleByGroup(ofUnit, ({ group }) => group),
    }));
  },
});

/** The unit that some counts are of, where it is one. */
function onlyUnitOf(counts: readonly { readonly unit: string }[]): { readonly unit?: string } {
  const [unit, ...others] = new Set(counts.map((count) => count.unit));
  return unit === undefined || others.length > 0 ? {} : { unit };
}
