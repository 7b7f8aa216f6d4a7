import { catalogue, messageOf } from '../message.ts';
import { REQUIRED_COLUMNS } from './counted-person.ts';
import { defineReport } from './define-report.ts';
import { rulesIn } from './people-counts.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'report.by-requirement': 'Required, by requirement',
    'report.by-requirement.requirement': 'Requirement',
    'report.by-requirement.policy': 'Policy',
    'report.by-requirement.people': 'People',
    'report.by-requirement.overdue': 'Overdue',
    'report.by-requirement.to-do': 'To do',
    'report.by-requirement.due-soon': 'Due soon',
    'report.by-requirement.current': 'Current',
    'report.by-requirement.other': 'Other',
    'report.by-requirement.note': 'Other: nothing to do yet, working towards it, or on leave.',
  },
  {
    'report.by-requirement': 'Gofynnol, fesul gofyniad',
    'report.by-requirement.requirement': 'Gofyniad',
    'report.by-requirement.policy': 'Polisi',
    'report.by-requirement.people': 'Pobl',
    'report.by-requirement.overdue': 'Yn hwyr',
    'report.by-requirement.to-do': 'I’w wneud',
    'report.by-requirement.due-soon': 'Yn ddyledus cyn hir',
    'report.by-requirement.current': 'Cyfredol',
    'report.by-requirement.other': 'Arall',
    'report.by-requirement.note': 'Arall: dim i’w wneud eto, ar y gweill, neu ar absenoldeb.',
  },
);

/** How those stand to whom a requirement applies: most overdue first, then most to do. */
export const byRequirement = defineReport({
  id: 'by-requirement',
  permission: 'organisation.totals',
  words: sentences,
  title: message('report.by-requirement'),
  note: message('report.by-requirement.note'),
  texts: [message('report.by-requirement.requirement'), message('report.by-requirement.policy')],
  groups: REQUIRED_COLUMNS,
  columns: {
    people: { heading: message('report.by-requirement.people'), counts: 'everybody' },
    overdue: { heading: message('report.by-requirement.overdue'), counts: ['overdue'] },
    toDo: { heading: message('report.by-requirement.to-do'), counts: ['toDo'] },
    dueSoon: { heading: message('report.by-requirement.due-soon'), counts: ['dueSoon'] },
    current: { heading: message('report.by-requirement.current'), counts: ['current'] },
    other: { heading: message('report.by-requirement.other'), counts: ['other'] },
  },
  eachPersonIsIn: 'again',
  mostFirst: ['overdue', 'toDo'],
  chart: {
    whole: 'people',
    share: 'current',
    draws: 'share',
    parts: [
      { heading: message('report.by-requirement.overdue'), column: 'overdue', tone: 'bad' },
      { heading: message('report.by-requirement.to-do'), column: 'toDo', tone: 'poor' },
      { heading: message('report.by-requirement.due-soon'), column: 'dueSoon', tone: 'soon' },
      { heading: message('report.by-requirement.current'), column: 'current', tone: 'good' },
      { heading: message('report.by-requirement.other'), column: 'other', tone: 'plain' },
    ],
  },
  rows: ({ people, rule }) => rulesIn(people().requirements, REQUIRED_COLUMNS, rule),
});
