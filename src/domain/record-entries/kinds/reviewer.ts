import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { NOTHING } from '../define-entry-kind.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { personField } from '../../fields/person.ts';

/** Somebody is named to hold a kind of review of the person; of a panel each member is an entry. It adds nothing to a case. */
export const reviewer: EntryKind = {
  name: 'reviewer',
  permission: 'reviewer.name',
  messages: catalogue(
    {
      'entry.reviewer': 'Reviewer',
      'entry.reviewer.for':
        'Who holds a review of this person: they are told when it is overdue, and record it.',
      'entry.reviewer.about': 'Which review?',
      'entry.reviewer.colleague': 'Who holds it?',
      'entry.reviewer.colleague.hint': 'Of a panel, name each member by an entry of their own.',
      'entry.reviewer.datedOn': 'First day',
      'entry.reviewer.validTo': 'Last day',
      'entry.reviewer.validTo.hint': 'Leave it empty if it does not end.',
    },
    {
      'entry.reviewer': 'Adolygydd',
      'entry.reviewer.for':
        'Pwy sy’n cynnal adolygiad o’r person hwn: cânt wybod pan fydd yn hwyr, a nhw sy’n ei gofnodi.',
      'entry.reviewer.about': 'Pa adolygiad?',
      'entry.reviewer.colleague': 'Pwy sy’n ei gynnal?',
      'entry.reviewer.colleague.hint': 'O banel, enwch bob aelod mewn cofnod ei hun.',
      'entry.reviewer.datedOn': 'Diwrnod cyntaf',
      'entry.reviewer.validTo': 'Diwrnod olaf',
      'entry.reviewer.validTo.hint': 'Gadewch yn wag os nad yw’n dod i ben.',
    },
  ),
  isOffered: ({ policy }) => policy.reviewKinds.length > 0,
  fields: ({ policy }) => [
    choiceField('about', policy.reviewKinds),
    personField('colleague'),
    dayField('datedOn'),
    dayField('validTo', { isRequired: false }),
  ],
  contributions: () => NOTHING,
};
