import { catalogue } from '../../message.ts';
import { labelsOf } from '../../policies/labels.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { NOTHING } from '../define-entry-kind.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { whileItLasts } from '../period-of.ts';
import { hasRuleOf, namesIn } from '../policy-names.ts';

/** A duty that somebody is named for while the entry lasts. */
export const assignment: EntryKind = {
  name: 'assignment',
  permission: 'credential.record',
  messages: catalogue(
    {
      'entry.assignment': 'Named duty',
      'entry.assignment.for': 'Somebody is named for a duty that asks for training of its own.',
      'entry.assignment.about': 'Which duty?',
      'entry.assignment.datedOn': 'First day',
      'entry.assignment.validTo': 'Last day',
      'entry.assignment.validTo.hint': 'Leave it empty while it goes on.',
    },
    {
      'entry.assignment': 'Dyletswydd a enwir',
      'entry.assignment.for':
        'Mae rhywun wedi’i enwi ar gyfer dyletswydd sy’n gofyn am ei hyfforddiant ei hun.',
      'entry.assignment.about': 'Pa ddyletswydd?',
      'entry.assignment.datedOn': 'Diwrnod cyntaf',
      'entry.assignment.validTo': 'Diwrnod olaf',
      'entry.assignment.validTo.hint': 'Gadewch yn wag tra bydd yn parhau.',
    },
  ),
  isOffered: ({ policy }) => hasRuleOf(policy, 'named-training'),
  fields: ({ policy }) => [
    choiceField(
      'about',
      namesIn(policy, 'duty').map((duty) => ({ id: duty, label: labelsOf(policy).trainingItems(duty) })),
    ),
    dayField('datedOn'),
    dayField('validTo', { isRequired: false }),
  ],
  contributions: (entry, asOf) =>
    entry.about === '' ? NOTHING : whileItLasts(entry, asOf, { assigned: [entry.about] }),
};
