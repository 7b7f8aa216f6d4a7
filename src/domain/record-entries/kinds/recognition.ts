import { catalogue } from '../../message.ts';
import type { PolicyDeclarations } from '../../policies/join-declarations.ts';
import { aboutActivity } from '../about-activity.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { NOTHING } from '../define-entry-kind.ts';
import type { Choice } from '../../fields/choice.ts';
import { severalField } from '../../fields/choice.ts';
import { numberField } from '../../fields/number.ts';
import { namesIn, seeks } from '../policy-names.ts';

const givesPoints = (policy: PolicyDeclarations): boolean => seeks(policy, 'points');

const outcomesOf = (policy: PolicyDeclarations): readonly Choice[] =>
  namesIn(policy, 'learning-outcome').map((code) => ({ id: code, label: code }));

/** An activity was assessed and approved under a scheme: its points, the learning outcomes it met. */
export const recognition: EntryKind = {
  name: 'recognition',
  permission: 'review.record',
  messages: catalogue(
    {
      'entry.recognition': 'Learning recognised',
      'entry.recognition.for': 'An activity was assessed and approved under the scheme.',
      'entry.recognition.about': 'Which activity?',
      'entry.recognition.amount': 'Points',
      'entry.recognition.includes': 'Learning outcomes it met',
    },
    {
      'entry.recognition': 'Dysgu a gydnabuwyd',
      'entry.recognition.for': 'Aseswyd a chymeradwywyd gweithgaredd o dan y cynllun.',
      'entry.recognition.about': 'Pa weithgaredd?',
      'entry.recognition.amount': 'Pwyntiau',
      'entry.recognition.includes': 'Deilliannau dysgu a gyflawnodd',
    },
  ),
  isOffered: ({ policy, activities }) =>
    activities.length > 0 && (givesPoints(policy) || outcomesOf(policy).length > 0),
  fields: (context) => {
    const outcomes = outcomesOf(context.policy);
    return [
      aboutActivity(context),
      ...(givesPoints(context.policy)
        ? [numberField('amount', { smallest: 0, largest: 1000, isRequired: false })]
        : []),
      ...(outcomes.length > 0 ? [severalField('includes', outcomes)] : []),
    ];
  },
  contributions: ({ about, amount, includes }) => {
    if (about === '' || (amount !== undefined && !(amount >= 0))) return NOTHING;
    return { recognitions: [{ activity: about, points: amount ?? null, outcomes: includes }] };
  },
};
