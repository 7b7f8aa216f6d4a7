import { catalogue, messageOf } from '../message.ts';
import { RECOMMENDED_COLUMNS } from './counted-person.ts';
import { defineReport } from './define-report.ts';
import { rulesIn } from './people-counts.ts';

const message = messageOf<typeof sentences>();

const sentences = catalogue(
  {
    'report.by-recommendation': 'Recommended, by requirement',
    'report.by-recommendation.requirement': 'Requirement',
    'report.by-recommendation.policy': 'Policy',
    'report.by-recommendation.people': 'People',
    'report.by-recommendation.done': 'Current',
    'report.by-recommendation.open': 'Not done',
    'report.by-recommendation.note':
      'Recommended, not required: nobody is behind who does not do it, and none of it is in the figures above.',
  },
  {
    'report.by-recommendation': 'Argymhellir, fesul gofyniad',
    'report.by-recommendation.requirement': 'Gofyniad',
    'report.by-recommendation.policy': 'Polisi',
    'report.by-recommendation.people': 'Pobl',
    'report.by-recommendation.done': 'Cyfredol',
    'report.by-recommendation.open': 'Heb ei wneud',
    'report.by-recommendation.note':
      'Argymhellir, nid yw’n ofynnol: nid oes neb ar ei hôl hi o beidio â’i wneud, ac nid oes dim ohono yn y ffigurau uchod.',
  },
);

/** How many do what is only recommended to them: least done first. */
export const byRecommendation = defineReport({
  id: 'by-recommendation',
  permission: 'organisation.totals',
  words: sentences,
  title: message('report.by-recommendation'),
  note: message('report.by-recommendation.note'),
  texts: [message('report.by-recommendation.requirement'), message('report.by-recommendation.policy')],
  groups: RECOMMENDED_COLUMNS,
  columns: {
    people: { heading: message('report.by-recommendation.people'), counts: 'everybody' },
    done: { heading: message('report.by-recommendation.done'), counts: ['recommendedDone'] },
    open: { heading: message('report.by-recommendation.open'), counts: ['recommendedOpen'] },
  },
  eachPersonIsIn: 'again',
  mostFirst: ['open'],
  chart: {
    whole: 'people',
    share: 'done',
    draws: 'share',
    parts: [
      { heading: message('report.by-recommendation.open'), column: 'open', tone: 'plain' },
      { heading: message('report.by-recommendation.done'), column: 'done', tone: 'good' },
    ],
  },
  // Nobody lacks what is only recommended: the rows lead to no gap.
  rows: ({ people, rule }) =>
    rulesIn(people().requirements, RECOMMENDED_COLUMNS, rule).map(({ texts, people: counts }) => ({
      texts,
      people: counts,
    })),
});
