import { catalogue } from '../../message.ts';
import { aboutActivity } from '../about-activity.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { dayField } from '../../fields/day.ts';
import { textField } from '../../fields/text.ts';
import { hasRuleOf } from '../policy-names.ts';

/** What was learned on an activity was passed on to colleagues. */
export const dissemination: EntryKind = {
  name: 'dissemination',
  permission: 'own-entry.record',
  messages: catalogue(
    {
      'entry.dissemination': 'Learning shared',
      'entry.dissemination.for': 'What was learned on an activity was passed on to colleagues.',
      'entry.dissemination.about': 'Learning from which activity?',
      'entry.dissemination.datedOn': 'Shared on',
      'entry.dissemination.note': 'With whom, and what?',
    },
    {
      'entry.dissemination': 'Dysgu a rannwyd',
      'entry.dissemination.for': 'Trosglwyddwyd yr hyn a ddysgwyd mewn gweithgaredd i gydweithwyr.',
      'entry.dissemination.about': 'Dysgu o ba weithgaredd?',
      'entry.dissemination.datedOn': 'Rhannwyd ar',
      'entry.dissemination.note': 'Gyda phwy, a beth?',
    },
  ),
  isOffered: ({ policy, activities }) => hasRuleOf(policy, 'dissemination-due') && activities.length > 0,
  fields: (context) => [
    aboutActivity(context),
    dayField('datedOn', { latest: context.today }),
    textField('note', 1000, { isRequired: true }),
  ],
  contributions: (entry) => {
    const { key, about, datedOn, note } = entry;
    if (about === '' || datedOn === undefined) return NOTHING;
    return evidenceOf({
      type: 'dissemination',
      id: key,
      activity: about,
      doneOn: datedOn,
      audience: note,
      recordedOn: recordedOn(entry),
    });
  },
};
