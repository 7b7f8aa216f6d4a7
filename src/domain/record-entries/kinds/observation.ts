import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { textField } from '../../fields/text.ts';

/** Somebody was watched at work, and what was agreed after it. */
export const observation: EntryKind = {
  name: 'observation',
  permission: 'review.record',
  // What was agreed on it is between the two, as with reviews.
  readPermission: 'review.read',
  messages: catalogue(
    {
      'entry.observation': 'Observation',
      'entry.observation.for': 'Somebody was watched at work: a lesson, a learning walk.',
      'entry.observation.about': 'What sort of observation?',
      'entry.observation.datedOn': 'Observed on',
      'entry.observation.note': 'What was seen and agreed',
      'entry.observation.note.hint': 'The person observed can read it.',
    },
    {
      'entry.observation': 'Arsylwad',
      'entry.observation.for': 'Gwyliwyd rhywun wrth y gwaith: gwers, taith ddysgu.',
      'entry.observation.about': 'Pa fath o arsylwad?',
      'entry.observation.datedOn': 'Arsylwyd ar',
      'entry.observation.note': 'Yr hyn a welwyd ac a gytunwyd',
      'entry.observation.note.hint': 'Gall y sawl a arsylwyd ei ddarllen.',
    },
  ),
  isOffered: ({ policy }) => policy.observationKinds.length > 0,
  fields: ({ policy, today }) => [
    choiceField('about', policy.observationKinds),
    dayField('datedOn', { latest: today }),
    textField('note', 2000),
  ],
  contributions: (entry) => {
    const { key, about, datedOn } = entry;
    if (about === '' || datedOn === undefined) return NOTHING;
    return evidenceOf({
      type: 'observation',
      id: key,
      kind: about,
      date: datedOn,
      recordedOn: recordedOn(entry),
    });
  },
};
