import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { dayField } from '../../fields/day.ts';
import { lineField } from '../../fields/text.ts';
import { isAboutRegister } from '../on-a-register.ts';
import { periodOf, whileItLasts } from '../period-of.ts';

/** Somebody is on a professional register while the entry lasts. */
export const registerMembership: EntryKind = {
  name: 'register-membership',
  permission: 'credential.record',
  mayBeBrought: true,
  messages: catalogue(
    {
      'entry.register-membership': 'Registration',
      'entry.register-membership.for': 'Somebody is on the professional register.',
      'entry.register-membership.grade': 'Level of registration',
      'entry.register-membership.grade.hint': 'Leave it empty where the register has no levels.',
      'entry.register-membership.datedOn': 'On the register from',
      'entry.register-membership.validTo': 'Last day',
      'entry.register-membership.validTo.hint': 'Leave it empty while it goes on.',
    },
    {
      'entry.register-membership': 'Cofrestriad',
      'entry.register-membership.for': 'Mae rhywun ar y gofrestr broffesiynol.',
      'entry.register-membership.grade': 'Lefel y cofrestriad',
      'entry.register-membership.grade.hint': 'Gadewch yn wag lle nad oes lefelau i’r gofrestr.',
      'entry.register-membership.datedOn': 'Ar y gofrestr o',
      'entry.register-membership.validTo': 'Diwrnod olaf',
      'entry.register-membership.validTo.hint': 'Gadewch yn wag tra bydd yn parhau.',
    },
  ),
  isOffered: isAboutRegister,
  fields: () => [
    lineField('grade', 60, { isRequired: false }),
    dayField('datedOn'),
    dayField('validTo', { isRequired: false }),
  ],
  contributions: (entry, asOf) => {
    const period = periodOf(entry);
    return {
      ...whileItLasts(entry, asOf, { registered: [{ level: entry.grade === '' ? null : entry.grade }] }),
      ...(period && { registrations: [period] }),
    };
  },
};
