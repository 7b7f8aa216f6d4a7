import { catalogue } from '../../message.ts';
import type { EntryKind } from '../define-entry-kind.ts';
import { evidenceOf, NOTHING } from '../define-entry-kind.ts';
import { recordedOn } from '../../evidence/recorded.ts';
import { choiceField } from '../../fields/choice.ts';
import { dayField } from '../../fields/day.ts';
import { lineField } from '../../fields/text.ts';
import { HELD_OR_WORKING_TOWARDS, held, workingTowards } from '../held-or-working-towards.ts';
import { idOfName } from '../../id-of-name.ts';
import { isLevel, levelField } from '../level.ts';

/** A qualification that somebody holds or works towards. */
export const qualification: EntryKind = {
  name: 'qualification',
  permission: 'credential.record',
  mayBeBrought: true,
  messages: catalogue(
    {
      'entry.qualification': 'Qualification',
      'entry.qualification.for': 'Held, or being worked towards with a target date.',
      'entry.qualification.about': 'Subject',
      'entry.qualification.about.hint': 'Choose one that the policy names, or type another.',
      'entry.qualification.level': 'Level',
      'entry.qualification.level.hint': 'From 1 to 8. Leave it empty where the award has none.',
      'entry.qualification.state': 'Is it held?',
      'entry.qualification.datedOn': 'Awarded on',
      'entry.qualification.targetOn': 'To be achieved by',
    },
    {
      'entry.qualification': 'Cymhwyster',
      'entry.qualification.for': 'Wedi’i ennill, neu’n gweithio tuag ato gyda dyddiad targed.',
      'entry.qualification.about': 'Pwnc',
      'entry.qualification.about.hint': 'Dewiswch un y mae’r polisi’n ei enwi, neu teipiwch un arall.',
      'entry.qualification.level': 'Lefel',
      'entry.qualification.level.hint': 'O 1 i 8. Gadewch yn wag lle nad oes lefel i’r dyfarniad.',
      'entry.qualification.state': 'A yw wedi’i ennill?',
      'entry.qualification.datedOn': 'Dyfarnwyd ar',
      'entry.qualification.targetOn': 'I’w gyflawni erbyn',
    },
  ),
  isOffered: () => true,
  fields: ({ policy, today }) => [
    lineField('about', 100, { suggestions: policy.subjects }),
    levelField({ isRequired: false }),
    choiceField('state', HELD_OR_WORKING_TOWARDS),
    dayField('datedOn', { latest: today, isRequired: false, onlyWhen: held }),
    dayField('targetOn', { isRequired: false, onlyWhen: workingTowards }),
  ],
  contributions: (entry) => {
    const { key, about, level, state, datedOn, targetOn } = entry;
    if (level !== undefined && !isLevel(level)) return NOTHING;
    if (about === '' || (state !== 'held' && state !== 'working-towards')) return NOTHING;
    return evidenceOf({
      type: 'qualification',
      id: key,
      subject: idOfName(about),
      level: level ?? null,
      status: state,
      awardedOn: datedOn ?? null,
      targetDate: targetOn ?? null,
      recordedOn: recordedOn(entry),
    });
  },
};
