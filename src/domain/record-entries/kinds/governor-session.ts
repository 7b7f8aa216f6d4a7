import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { dayField } from '../../fields/day.ts';
import { lineField } from '../../fields/text.ts';
import { seeks } from '../policy-names.ts';

/** A training session for governors that was attended. */
export const governorSession: EntryKind = {
  name: 'governor-session',
  permission: 'own-entry.record',
  messages: catalogue(
    {
      'entry.governor-session': 'Governors’ training session',
      'entry.governor-session.for': 'A session for governors or trustees that was attended.',
      'entry.governor-session.about': 'What was it called?',
      'entry.governor-session.datedOn': 'Attended on',
    },
    {
      'entry.governor-session': 'Sesiwn hyfforddi llywodraethwyr',
      'entry.governor-session.for': 'Sesiwn i lywodraethwyr neu ymddiriedolwyr a fynychwyd.',
      'entry.governor-session.about': 'Beth oedd ei henw?',
      'entry.governor-session.datedOn': 'Mynychwyd ar',
    },
  ),
  isOffered: ({ policy }) => seeks(policy, 'governor-session'),
  fields: ({ today }) => [lineField('about', 200), dayField('datedOn', { latest: today })],
  contributions: (entry) => {
    const { key, datedOn } = entry;
    if (datedOn === undefined) return NOTHING;
    return evidenceOf({
      type: 'governor-session',
      id: key,
      date: datedOn,
      status: 'attended',
      recordedOn: recordedOn(entry),
    });
  },
};
