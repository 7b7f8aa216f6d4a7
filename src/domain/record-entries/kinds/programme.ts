import { catalogue, messageOf } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { NOTHING } from '../define-entry-kind.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { lineField, textField } from '../../fields/text.ts';
import { idOfName } from '../../id-of-name.ts';
import { isLevel, levelField } from '../level.ts';
import { whileItLasts } from '../period-of.ts';
import { hasRuleOf } from '../policy-names.ts';

const message = messageOf<typeof sentences>();

const STATES = ['required', 'exempt'] as const;

const sentences = catalogue(
  {
    'entry.programme': 'Programme taught',
    'entry.programme.for': 'What somebody teaches, and at which level.',
    'entry.programme.about': 'Subject',
    'entry.programme.about.hint': 'Choose one that the policy names, or type another.',
    'entry.programme.level': 'Level',
    'entry.programme.level.hint': 'From 1 to 8.',
    'entry.programme.state': 'Must they be qualified in it?',
    'entry.programme.state.required': 'Yes',
    'entry.programme.state.exempt': 'No, the programme is exempt',
    'entry.programme.note': 'Why is it exempt?',
    'entry.programme.note.hint': 'For example: the awarding body asks for no qualification.',
    'entry.programme.datedOn': 'Taught from',
    'entry.programme.validTo': 'Last day',
    'entry.programme.validTo.hint': 'Leave it empty while it goes on.',
  },
  {
    'entry.programme': 'Rhaglen a addysgir',
    'entry.programme.for': 'Yr hyn y mae rhywun yn ei addysgu, ac ar ba lefel.',
    'entry.programme.about': 'Pwnc',
    'entry.programme.about.hint': 'Dewiswch un y mae’r polisi’n ei enwi, neu teipiwch un arall.',
    'entry.programme.level': 'Lefel',
    'entry.programme.level.hint': 'O 1 i 8.',
    'entry.programme.state': 'A oes rhaid iddynt fod yn gymwys ynddo?',
    'entry.programme.state.required': 'Oes',
    'entry.programme.state.exempt': 'Nac oes, mae’r rhaglen wedi’i heithrio',
    'entry.programme.note': 'Pam y mae wedi’i heithrio?',
    'entry.programme.note.hint': 'Er enghraifft: nid yw’r corff dyfarnu’n gofyn am gymhwyster.',
    'entry.programme.datedOn': 'Addysgir o',
    'entry.programme.validTo': 'Diwrnod olaf',
    'entry.programme.validTo.hint': 'Gadewch yn wag tra bydd yn parhau.',
  },
);

/** What somebody teaches while the entry lasts, and whether it asks for a qualification. */
export const programme: EntryKind = {
  name: 'programme',
  permission: 'credential.record',
  messages: sentences,
  isOffered: ({ policy }) => hasRuleOf(policy, 'subject-qualification'),
  fields: ({ policy }) => [
    lineField('about', 100, { suggestions: policy.subjects }),
    levelField({ isRequired: true }),
    choiceField(
      'state',
      STATES.map((id) => ({ id, label: message(`entry.programme.state.${id}`) })),
    ),
    textField('note', 400, { isRequired: true, onlyWhen: { field: 'state', is: ['exempt'] } }),
    dayField('datedOn'),
    dayField('validTo', { isRequired: false }),
  ],
  contributions: (entry, asOf) => {
    const { about, level, state, note } = entry;
    if (about === '' || !isLevel(level)) return NOTHING;
    const exempt = state === 'exempt';
    return whileItLasts(entry, asOf, {
      programmesDelivered: [{ subject: idOfName(about), level, exempt, exemptReason: exempt ? note : '' }],
    });
  },
};
