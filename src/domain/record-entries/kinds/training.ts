import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { lineField } from '../../fields/text.ts';

/** A completed item of training with a certificate or a register behind it: `safeguarding`, `prevent` … */
export const training: EntryKind = {
  name: 'training',
  permission: 'training.record',
  changePermission: 'credential.record',
  mayBeBrought: true,
  messages: catalogue(
    {
      'entry.training': 'Training completed',
      'entry.training.for': 'Training that the policy names, from the certificate.',
      'entry.training.about': 'Which training?',
      'entry.training.datedOn': 'Completed on',
      'entry.training.datedOn.hint': 'The date on the certificate.',
      'entry.training.certificateNumber': 'Certificate number',
    },
    {
      'entry.training': 'Hyfforddiant a gwblhawyd',
      'entry.training.for': 'Hyfforddiant y mae’r polisi’n ei enwi, o’r dystysgrif.',
      'entry.training.about': 'Pa hyfforddiant?',
      'entry.training.datedOn': 'Cwblhawyd ar',
      'entry.training.datedOn.hint': 'Y dyddiad ar y dystysgrif.',
      'entry.training.certificateNumber': 'Rhif y dystysgrif',
    },
  ),
  isOffered: ({ policy }) => policy.trainingItems.length > 0,
  fields: ({ policy, today }) => [
    choiceField('about', policy.trainingItems),
    dayField('datedOn', { latest: today }),
    lineField('certificateNumber', 60, { isRequired: false }),
  ],
  contributions: (entry) => {
    const { key, about, datedOn } = entry;
    if (about === '' || datedOn === undefined) return NOTHING;
    return evidenceOf({
      type: 'training',
      id: key,
      item: about,
      completedOn: datedOn,
      recordedOn: recordedOn(entry),
    });
  },
};
