import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { NOTHING } from '../define-entry-kind.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { numberField } from '../../fields/number.ts';
import { periodOf } from '../period-of.ts';

/** Somebody’s main role and share of full time for a time: where no such entry covers a day, the person’s own hold. */
export const employmentPeriod: EntryKind = {
  name: 'employment-period',
  permission: 'leave.record',
  messages: catalogue(
    {
      'entry.employment-period': 'Role and working time',
      'entry.employment-period.for': 'What somebody’s role and hours were for a time, or will be.',
      'entry.employment-period.about': 'Main role',
      'entry.employment-period.amount': 'Share of full time',
      'entry.employment-period.amount.hint': '1 is full time, 0.5 is half.',
      'entry.employment-period.datedOn': 'First day',
      'entry.employment-period.validTo': 'Last day',
      'entry.employment-period.validTo.hint': 'Leave it empty while it goes on.',
    },
    {
      'entry.employment-period': 'Rôl ac amser gweithio',
      'entry.employment-period.for': 'Beth oedd rôl ac oriau rhywun am gyfnod, neu beth fyddant.',
      'entry.employment-period.about': 'Prif rôl',
      'entry.employment-period.amount': 'Cyfran o amser llawn',
      'entry.employment-period.amount.hint': 'Amser llawn yw 1, a hanner yw 0.5.',
      'entry.employment-period.datedOn': 'Diwrnod cyntaf',
      'entry.employment-period.validTo': 'Diwrnod olaf',
      'entry.employment-period.validTo.hint': 'Gadewch yn wag tra bydd yn parhau.',
    },
  ),
  isOffered: ({ policy }) => policy.roles.length > 0,
  fields: ({ policy }) => [
    choiceField('about', policy.roles),
    numberField('amount', { smallest: 0.01, largest: 1 }),
    dayField('datedOn'),
    dayField('validTo', { isRequired: false }),
  ],
  contributions: (entry) => {
    const { about, amount } = entry;
    const period = periodOf(entry);
    if (!period) return NOTHING;
    const isShare = amount !== undefined && amount > 0 && amount <= 1;
    return {
      roleHistory: about === '' ? [] : [{ ...period, role: about }],
      fteHistory: isShare ? [{ ...period, fte: amount }] : [],
    };
  },
};
