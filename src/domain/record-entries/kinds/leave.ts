import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { NOTHING } from '../define-entry-kind.ts';
import { dayField } from '../../fields/day.ts';
import { periodOf } from '../period-of.ts';

/** An absence that stops the clock. Why somebody is away is never asked. */
export const leave: EntryKind = {
  name: 'leave',
  permission: 'leave.record',
  messages: catalogue(
    {
      'entry.leave': 'Leave',
      'entry.leave.for': 'A long absence: nothing falls due while it lasts. No reason is asked for or kept.',
      'entry.leave.datedOn': 'First day',
      'entry.leave.validTo': 'Last day',
      'entry.leave.validTo.hint': 'Leave it empty until it is known.',
    },
    {
      'entry.leave': 'Absenoldeb',
      'entry.leave.for':
        'Absenoldeb hir: nid oes dim yn ddyledus tra bydd yn para. Ni ofynnir am reswm ac ni chedwir un.',
      'entry.leave.datedOn': 'Diwrnod cyntaf',
      'entry.leave.validTo': 'Diwrnod olaf',
      'entry.leave.validTo.hint': 'Gadewch yn wag nes ei fod yn hysbys.',
    },
  ),
  isOffered: () => true,
  fields: () => [dayField('datedOn'), dayField('validTo', { isRequired: false })],
  contributions: (entry) => {
    const period = periodOf(entry);
    return period ? { leave: [period] } : NOTHING;
  },
};
