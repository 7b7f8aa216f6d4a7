import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { NOTHING } from '../define-entry-kind.ts';
import { dayField } from '../../fields/day.ts';
import { numberField } from '../../fields/number.ts';
import { lineField, textField } from '../../fields/text.ts';

/** CPD in an earlier job: `about` is its title, `sort` what it was called there, `amount` its hours. */
export const earlierLearning: EntryKind = {
  name: 'earlier-learning',
  permission: 'own-entry.record',
  mayBeBrought: true,
  countsNowhere: true,
  messages: catalogue(
    {
      'entry.earlier-learning': 'CPD in an earlier job',
      'entry.earlier-learning.for':
        'For the whole of a career in one place. It counts towards no hours here: Log CPD is for those.',
      'entry.earlier-learning.about': 'What was it?',
      'entry.earlier-learning.sort': 'Type',
      'entry.earlier-learning.datedOn': 'Completed on',
      'entry.earlier-learning.amount': 'Hours',
      'entry.earlier-learning.note': 'What it changed in practice',
    },
    {
      'entry.earlier-learning': 'DPP mewn swydd flaenorol',
      'entry.earlier-learning.for':
        'I gadw gyrfa gyfan mewn un lle. Nid yw’n cyfrif tuag at oriau yma: defnyddiwch Cofnodi DPP ar gyfer y rheini.',
      'entry.earlier-learning.about': 'Beth oedd ef?',
      'entry.earlier-learning.sort': 'Math',
      'entry.earlier-learning.datedOn': 'Cwblhawyd ar',
      'entry.earlier-learning.amount': 'Oriau',
      'entry.earlier-learning.note': 'Yr hyn a newidiodd mewn ymarfer',
    },
  ),
  isOffered: () => true,
  fields: ({ today }) => [
    lineField('about', 200),
    lineField('sort', 100, { isRequired: false }),
    dayField('datedOn', { latest: today }),
    numberField('amount', { smallest: 0, largest: 1000, isRequired: false }),
    textField('note', 4000),
  ],
  // What was done for another employer answers no rule of this one: rules count from a person's start here.
  contributions: () => NOTHING,
};
