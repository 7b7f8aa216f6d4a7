import { catalogue } from '../../message.ts';
import { aboutActivity } from '../about-activity.ts';
import type { EntryContext, EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { dayField } from '../../fields/day.ts';
import { textField } from '../../fields/text.ts';
import { hasRuleOf } from '../policy-names.ts';

/** Some policies ask it of qualifications too. */
const evaluable = ({ activities, qualificationsGained = [] }: EntryContext): EntryContext['activities'] => [
  ...qualificationsGained,
  ...activities,
];

/** What somebody thinks of an activity that no event’s form asks about, or whose form has closed. */
export const activityEvaluation: EntryKind = {
  name: 'activity-evaluation',
  answers: 'evaluation',
  permission: 'own-entry.record',
  messages: catalogue(
    {
      'entry.activity-evaluation': 'Evaluation of an activity',
      'entry.activity-evaluation.for':
        'For training that no event’s form asks about, such as a course elsewhere, or whose form has closed.',
      'entry.activity-evaluation.about': 'Which activity?',
      'entry.activity-evaluation.datedOn': 'Evaluated on',
      'entry.activity-evaluation.note': 'How useful was it?',
    },
    {
      'entry.activity-evaluation': 'Gwerthusiad o weithgaredd',
      'entry.activity-evaluation.for':
        'Ar gyfer hyfforddiant nad oes ffurflen digwyddiad yn gofyn amdano, fel cwrs mewn man arall, neu y mae ei ffurflen wedi cau.',
      'entry.activity-evaluation.about': 'Pa weithgaredd?',
      'entry.activity-evaluation.datedOn': 'Gwerthuswyd ar',
      'entry.activity-evaluation.note': 'Pa mor ddefnyddiol oedd?',
    },
  ),
  isOffered: (context) => hasRuleOf(context.policy, 'evaluation-due') && evaluable(context).length > 0,
  fields: (context) => [
    aboutActivity({ activities: evaluable(context) }),
    dayField('datedOn', { latest: context.today }),
    textField('note', 2000, { isRequired: true }),
  ],
  contributions: (entry) => {
    const { key, about, datedOn } = entry;
    if (about === '' || datedOn === undefined) return NOTHING;
    return evidenceOf({
      type: 'evaluation',
      id: key,
      activity: about,
      submittedOn: datedOn,
      recordedOn: recordedOn(entry),
    });
  },
};
