import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { NOTHING } from '../define-entry-kind.ts';
import { lineField } from '../../fields/text.ts';
import { idOfName } from '../../id-of-name.ts';
import { isLevel, levelField } from '../level.ts';
import { hasRuleOf } from '../policy-names.ts';

/** A qualification that somebody came with: what they gain beyond it is progress. */
export const startingPoint: EntryKind = {
  name: 'starting-point',
  permission: 'credential.record',
  messages: catalogue(
    {
      'entry.starting-point': 'Qualification at the start',
      'entry.starting-point.for': 'What somebody came with, to tell what they have gained since.',
      'entry.starting-point.about': 'Subject',
      'entry.starting-point.about.hint': 'Choose one that the policy names, or type another.',
      'entry.starting-point.level': 'Level',
      'entry.starting-point.level.hint': 'From 1 to 8.',
    },
    {
      'entry.starting-point': 'Cymhwyster ar y dechrau',
      'entry.starting-point.for': 'Yr hyn oedd gan rywun ar y dechrau, i ddangos beth a enillwyd ers hynny.',
      'entry.starting-point.about': 'Pwnc',
      'entry.starting-point.about.hint': 'Dewiswch un y mae’r polisi’n ei enwi, neu teipiwch un arall.',
      'entry.starting-point.level': 'Lefel',
      'entry.starting-point.level.hint': 'O 1 i 8.',
    },
  ),
  isOffered: ({ policy }) => hasRuleOf(policy, 'progression'),
  fields: ({ policy }) => [
    lineField('about', 100, { suggestions: policy.subjects }),
    levelField({ isRequired: true }),
  ],
  contributions: ({ about, level }) =>
    about === '' || !isLevel(level) ? NOTHING : { startingPoint: [{ subject: idOfName(about), level }] },
};
