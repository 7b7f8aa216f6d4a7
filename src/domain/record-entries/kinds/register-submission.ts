import { catalogue, messageOf } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { severalField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { isAboutRegister } from '../on-a-register.ts';

const message = messageOf<typeof sentences>();

const PARTS = ['qualifications', 'development-plan'] as const;

const sentences = catalogue(
  {
    'entry.register-submission': 'Submission to the register',
    'entry.register-submission.for': 'What was sent in to come onto the register, or to stay on it.',
    'entry.register-submission.datedOn': 'Submitted on',
    'entry.register-submission.includes': 'What did it hold?',
    'entry.register-submission.includes.qualifications': 'Professional qualifications',
    'entry.register-submission.includes.development-plan': 'Development plan',
  },
  {
    'entry.register-submission': 'Cyflwyniad i’r gofrestr',
    'entry.register-submission.for': 'Yr hyn a anfonwyd i ddod ar y gofrestr, neu i aros arni.',
    'entry.register-submission.datedOn': 'Cyflwynwyd ar',
    'entry.register-submission.includes': 'Beth oedd ynddo?',
    'entry.register-submission.includes.qualifications': 'Cymwysterau proffesiynol',
    'entry.register-submission.includes.development-plan': 'Cynllun datblygu',
  },
);

/** What somebody sent in to a professional register: qualifications, development plan, or both. */
export const registerSubmission: EntryKind = {
  name: 'register-submission',
  permission: 'credential.record',
  messages: sentences,
  isOffered: isAboutRegister,
  fields: ({ today }) => [
    dayField('datedOn', { latest: today }),
    severalField(
      'includes',
      PARTS.map((id) => ({ id, label: message(`entry.register-submission.includes.${id}`) })),
      { isRequired: true },
    ),
  ],
  contributions: (entry) => {
    const { key, datedOn, includes } = entry;
    if (datedOn === undefined) return NOTHING;
    return evidenceOf({
      type: 'register-submission',
      id: key,
      date: datedOn,
      qualifications: includes.includes('qualifications'),
      developmentPlan: includes.includes('development-plan'),
      recordedOn: recordedOn(entry),
    });
  },
};
