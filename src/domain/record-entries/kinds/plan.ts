import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { dayField } from '../../fields/day.ts';
import { textField } from '../../fields/text.ts';
import { periodOf } from '../period-of.ts';
import { seeks } from '../policy-names.ts';

/** A personal development plan: `DatedOn` is the day it was agreed, `ValidTo` the day it was reviewed. */
export const plan: EntryKind = {
  name: 'plan',
  permission: 'own-entry.record',
  messages: catalogue(
    {
      'entry.plan': 'Development plan',
      'entry.plan.for': 'A personal development plan that was agreed.',
      'entry.plan.datedOn': 'Agreed on',
      'entry.plan.validTo': 'Reviewed on',
      'entry.plan.validTo.hint': 'Leave it empty until the plan has been reviewed.',
      'entry.plan.note': 'What was agreed',
    },
    {
      'entry.plan': 'Cynllun datblygu',
      'entry.plan.for': 'Cynllun datblygu personol a gytunwyd.',
      'entry.plan.datedOn': 'Cytunwyd ar',
      'entry.plan.validTo': 'Adolygwyd ar',
      'entry.plan.validTo.hint': 'Gadewch yn wag nes bydd y cynllun wedi’i adolygu.',
      'entry.plan.note': 'Yr hyn a gytunwyd',
    },
  ),
  isOffered: ({ policy }) => seeks(policy, 'plan'),
  fields: ({ today }) => [
    dayField('datedOn', { latest: today }),
    dayField('validTo', { latest: today, isRequired: false }),
    textField('note', 4000),
  ],
  contributions: (entry) => {
    const period = periodOf(entry);
    if (!period) return NOTHING;
    return evidenceOf({
      type: 'plan',
      id: entry.key,
      agreedOn: period.from,
      reviewedOn: period.to,
      recordedOn: recordedOn(entry),
    });
  },
};
